/**
 * News agencies, papers and broadcasters: `name|other forms|country`. Facts, from the outlets' own pages;
 * cross-checked with the source lists of the fundus project (MIT).
 */
export const mediaLines = `
Agence France-Presse|AFP|FR
Associated Press|AP,A.P.|US
Reuters||GB
Bloomberg|Bloomberg News|US
United Press International|UPI|US
Deutsche Presse-Agentur|dpa,DPA|DE
Deutsche Welle|DW|DE
Australian Associated Press|AAP|AU
Canadian Press||CA
Press Association||GB
ANSA||IT
EFE||ES
Europa Press||ES
Lusa||PT
Belga||BE
Ritzau||DK
Interfax||RU
Interfax-Ukraine||UA
TASS|ITAR-TASS,Itar-Tass,Tass|RU
RIA Novosti|RIA|RU
Sputnik|Sputnik News|RU
RT|Russia Today|RU
Izvestia|Izvestiya|RU
Kommersant||RU
Vedomosti||RU
Novaya Gazeta||RU
Rossiya Segodnya||RU
Moscow Times||RU
Meduza||LV
Regnum||RU
Ukrinform||UA
UNIAN||UA
Ukrainska Pravda|Ukrayinska Pravda|UA
Kyiv Independent||UA
Kyiv Post||UA
BelTA||BY
Nasha Niva||BY
Anadolu Agency|Anadolu|TR
Demirören News Agency|DHA|TR
Hurriyet|Hürriyet|TR
Cumhuriyet||TR
Daily Sabah||TR
Armenpress||AM
Azertac|AZERTAC|AZ
Trend News Agency||AZ
Kazinform||KZ
Kabar||KG
Xinhua News Agency|Xinhua|CN
Global Times||CN
People's Daily||CN
China Daily||CN
CCTV|China Central Television|CN
CGTN|China Global Television Network|CN
South China Morning Post|SCMP|HK
Korean Central News Agency|KCNA|KP
Yonhap News Agency|Yonhap|KR
Kyodo News|Kyodo|JP
Jiji Press|Jiji|JP
NHK||JP
Nikkei||JP
Asahi Shimbun||JP
Bernama||MY
Antara||ID
Press Trust of India|PTI|IN
Asian News International|ANI|IN
Times of India||IN
Hindustan Times||IN
Indian Express||IN
Associated Press of Pakistan||PK
Dawn||PK
Straits Times||SG
Bangkok Post||TH
Islamic Republic News Agency|IRNA|IR
Fars News Agency|Fars|IR
Tasnim News Agency|Tasnim|IR
Mehr News Agency|Mehr|IR
ISNA||IR
Press TV||IR
Saudi Press Agency|SPA|SA
Al Arabiya|Al-Arabiya,al-Arabiya|SA
Al Jazeera|Al-Jazeera,al-Jazeera|QA
Al-Manar|al-Manar|LB
Al Mayadeen|Al-Mayadeen,al-Mayadeen|LB
Middle East News Agency|MENA|EG
Al-Ahram|al-Ahram|EG
Syrian Arab News Agency|SANA|SY
WAFA||PS
Haaretz||IL
Jerusalem Post||IL
Times of Israel||IL
Yedioth Ahronoth||IL
BBC|British Broadcasting Corporation,BBC News|GB
Sky News||GB
ITV||GB
Channel 4||GB
Guardian||GB
Financial Times|FT|GB
Economist||GB
Daily Telegraph|Telegraph|GB
Daily Mail||GB
Independent||GB
Sunday Times||GB
CNN||US
NBC|NBC News|US
CBS|CBS News|US
ABC|ABC News|US
PBS||US
NPR|National Public Radio|US
C-SPAN||US
CNBC||US
MSNBC||US
Fox News||US
New York Times||US
Washington Post||US
Wall Street Journal|WSJ|US
Los Angeles Times||US
Chicago Tribune||US
Boston Globe||US
New York Post||US
New Yorker||US
USA Today||US
Politico||US
Axios||US
Newsweek||US
Forbes||US
Foreign Policy||US
Foreign Affairs||US
Voice of America|VOA|US
Radio Free Europe/Radio Liberty|RFE/RL,Radio Free Europe,Radio Liberty|US
Radio Free Asia|RFA|US
Radio Azadliq||US
Eurasianet||US
Bellingcat||
OC Media||GE
Le Monde||FR
Le Figaro||FR
Libération||FR
Radio France Internationale|RFI|FR
France 24||FR
Der Spiegel|Spiegel|DE
Die Zeit||DE
Die Welt||DE
Bild||DE
Frankfurter Allgemeine Zeitung|FAZ|DE
Süddeutsche Zeitung||DE
El País|El Pais|ES
El Mundo||ES
Corriere della Sera||IT
La Repubblica||IT
Gazeta Wyborcza||PL
Globe and Mail||CA
Toronto Star||CA
CBC||CA
Sydney Morning Herald||AU
Folha de S. Paulo||BR
O Globo||BR
Clarín|Clarin|AR
La Nación||AR
Prensa Latina||CU
Granma||CU
Wikipedia||
Wikinews||
Facebook||US
Instagram||US
Twitter||US
YouTube||US
Telegram||
TikTok||CN
WhatsApp||US
VKontakte|VK|RU
`
