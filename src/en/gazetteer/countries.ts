/**
 * Countries and territories: `ISO 3166-1 alpha-2|Wikidata id|name|capitals and other seats|people (adjective and noun,
 * * for a plural in s)|other forms`. Codes: ISO 3166-1; capitals: GeoNames (CC BY 4.0); names and demonyms: CLDR (Unicode
 * licence) and the World Factbook (public domain); Wikidata ids: country-coder (ISC), from Wikidata (CC0).
 */
export const countryLines = `
AF|Q889|Afghanistan|Kabul|Afghan*|Islamic Emirate of Afghanistan,Islamic Republic of Afghanistan
AL|Q222|Albania|Tirana|Albanian*|Republic of Albania
DZ|Q262|Algeria|Algiers|Algerian*|People's Democratic Republic of Algeria
AD|Q228|Andorra|Andorra la Vella|Andorran*|Principality of Andorra
AO|Q916|Angola|Luanda|Angolan*|Republic of Angola
AG|Q781|Antigua and Barbuda|St. John's|Antiguan*,Barbudan*|Antigua
AR|Q414|Argentina|Buenos Aires|Argentine*,Argentinian*,Argentinean*|Argentine Republic
AM|Q399|Armenia|Yerevan|Armenian*|Republic of Armenia
AU|Q408|Australia|Canberra|Australian*,Aussie*|Commonwealth of Australia
AT|Q40|Austria|Vienna|Austrian*|Republic of Austria
AZ|Q227|Azerbaijan|Baku|Azerbaijani*,Azeri*|Republic of Azerbaijan,Azerbaijan Republic
BS|Q778|Bahamas|Nassau|Bahamian*|Commonwealth of the Bahamas
BH|Q398|Bahrain|Manama|Bahraini*|Kingdom of Bahrain
BD|Q902|Bangladesh|Dhaka|Bangladeshi*|People's Republic of Bangladesh
BB|Q244|Barbados|Bridgetown|Barbadian*,Bajan*|
BY|Q184|Belarus|Minsk|Belarusian*,Belarussian*,Byelorussian*|Republic of Belarus,Belorussia,Byelorussia
BE|Q31|Belgium|Brussels|Belgian*|Kingdom of Belgium
BZ|Q242|Belize|Belmopan|Belizean*|
BJ|Q962|Benin|Porto-Novo|Beninese|Republic of Benin
BT|Q917|Bhutan|Thimphu|Bhutanese|Kingdom of Bhutan
BO|Q750|Bolivia|La Paz,Sucre|Bolivian*|Plurinational State of Bolivia
BA|Q225|Bosnia and Herzegovina|Sarajevo|Bosnian*,Bosniak*,Herzegovinian*|Bosnia,Bosnia-Herzegovina,BiH
BW|Q963|Botswana|Gaborone|Botswanan*,Motswana,Batswana|Republic of Botswana
BR|Q155|Brazil|Brasília=Brasilia|Brazilian*|Federative Republic of Brazil
BN|Q921|Brunei|Bandar Seri Begawan|Bruneian*|Brunei Darussalam
BG|Q219|Bulgaria|Sofia|Bulgarian*|Republic of Bulgaria
BF|Q965|Burkina Faso|Ouagadougou|Burkinabe,Burkinabé|
BI|Q967|Burundi|Gitega,Bujumbura|Burundian*|Republic of Burundi
CV|Q1011|Cape Verde|Praia|Cape Verdean*|Cabo Verde,Republic of Cabo Verde
KH|Q424|Cambodia|Phnom Penh|Cambodian*|Kingdom of Cambodia
CM|Q1009|Cameroon|Yaoundé=Yaounde|Cameroonian*|Republic of Cameroon
CA|Q16|Canada|Ottawa|Canadian*|
CF|Q929|Central African Republic|Bangui|Central African*|CAR
TD|Q657|Chad|N'Djamena=Ndjamena|Chadian*|Republic of Chad
CL|Q298|Chile|Santiago|Chilean*|Republic of Chile
CN|Q148|China|Beijing=Peking|Chinese|People's Republic of China,PRC,Mainland China,mainland China,Communist China
CO|Q739|Colombia|Bogotá=Bogota|Colombian*|Republic of Colombia
KM|Q970|Comoros|Moroni|Comoran*,Comorian*|Union of the Comoros
CG|Q971|Republic of the Congo|Brazzaville|Congolese|Congo-Brazzaville,Republic of Congo,Congo Republic
CD|Q974|Democratic Republic of the Congo|Kinshasa|Congolese|Democratic Republic of Congo,DR Congo,DRC,D.R.C.,Congo,Zaire,Congo-Kinshasa
CR|Q800|Costa Rica|San José|Costa Rican*|Republic of Costa Rica
CI|Q1008|Ivory Coast|Yamoussoukro,Abidjan|Ivorian*|Côte d'Ivoire,Cote d'Ivoire,Côte d’Ivoire,Cote d’Ivoire
HR|Q224|Croatia|Zagreb|Croatian*,Croat*|Republic of Croatia
CU|Q241|Cuba|Havana|Cuban*|Republic of Cuba
CY|Q229|Cyprus|Nicosia|Cypriot*,Greek Cypriot*,Turkish Cypriot*|Republic of Cyprus
CZ|Q213|Czech Republic|Prague|Czech*|Czechia
DK|Q756617|Denmark|Copenhagen|Danish,Dane*|Kingdom of Denmark
DJ|Q977|Djibouti|Djibouti City|Djiboutian*|Republic of Djibouti
DM|Q784|Dominica|Roseau|Dominican*|
DO|Q786|Dominican Republic|Santo Domingo|Dominican*|
TL|Q574|East Timor|Dili|East Timorese,Timorese|Timor-Leste,Timor Leste
EC|Q736|Ecuador|Quito|Ecuadorian*,Ecuadoran*,Ecuadorean*|Republic of Ecuador
EG|Q79|Egypt|Cairo|Egyptian*|Arab Republic of Egypt
SV|Q792|El Salvador|San Salvador|Salvadoran*,Salvadorian*,Salvadorean*|Republic of El Salvador
GQ|Q983|Equatorial Guinea|Malabo|Equatorial Guinean*,Equatoguinean*|Republic of Equatorial Guinea
ER|Q986|Eritrea|Asmara|Eritrean*|State of Eritrea
EE|Q191|Estonia|Tallinn|Estonian*|Republic of Estonia
SZ|Q1050|Eswatini|Mbabane|Swazi*,Emaswati|Swaziland,Kingdom of Eswatini
ET|Q115|Ethiopia|Addis Ababa|Ethiopian*|Federal Democratic Republic of Ethiopia
FJ|Q712|Fiji|Suva|Fijian*|Republic of Fiji
FI|Q33|Finland|Helsinki|Finnish,Finn*|Republic of Finland
FR|Q142|France|Paris|French,Frenchman,Frenchmen,Frenchwoman,Frenchwomen|French Republic
GA|Q1000|Gabon|Libreville|Gabonese|Gabonese Republic
GM|Q1005|Gambia|Banjul|Gambian*|Republic of the Gambia
GE|Q230|Georgia|Tbilisi|Georgian*|Republic of Georgia
DE|Q183|Germany|Berlin|German*|Federal Republic of Germany
GH|Q117|Ghana|Accra|Ghanaian*|Republic of Ghana
GR|Q41|Greece|Athens|Greek*|Hellenic Republic
GD|Q769|Grenada|St. George's|Grenadian*|
GT|Q774|Guatemala|Guatemala City|Guatemalan*|Republic of Guatemala
GN|Q1006|Guinea|Conakry|Guinean*|Republic of Guinea
GW|Q1007|Guinea-Bissau|Bissau|Bissau-Guinean*|Guinea Bissau
GY|Q734|Guyana|Georgetown|Guyanese|Co-operative Republic of Guyana
HT|Q790|Haiti|Port-au-Prince|Haitian*|Republic of Haiti
HN|Q783|Honduras|Tegucigalpa|Honduran*|Republic of Honduras
HU|Q28|Hungary|Budapest|Hungarian*|
IS|Q189|Iceland|Reykjavík=Reykjavik|Icelandic,Icelander*|
IN|Q668|India|New Delhi=Delhi|Indian*|Republic of India,Bharat
ID|Q252|Indonesia|Jakarta|Indonesian*|Republic of Indonesia
IR|Q794|Iran|Tehran=Teheran|Iranian*,Persian*|Islamic Republic of Iran,Islamic Republic
IQ|Q796|Iraq|Baghdad|Iraqi*|Republic of Iraq
IE|Q27|Ireland|Dublin|Irish,Irishman,Irishmen,Irishwoman|Republic of Ireland
IL|Q801|Israel|Jerusalem,Tel Aviv|Israeli*|State of Israel
IT|Q38|Italy|Rome|Italian*|Italian Republic
JM|Q766|Jamaica|Kingston|Jamaican*|
JP|Q17|Japan|Tokyo|Japanese|
JO|Q810|Jordan|Amman|Jordanian*|Hashemite Kingdom of Jordan
KZ|Q232|Kazakhstan|Astana=Nur-Sultan|Kazakh*,Kazakhstani*|Republic of Kazakhstan
KE|Q114|Kenya|Nairobi|Kenyan*|Republic of Kenya
KI|Q710|Kiribati|Tarawa=South Tarawa|I-Kiribati|Republic of Kiribati
KP|Q423|North Korea|Pyongyang|North Korean*|Democratic People's Republic of Korea,DPRK,D.P.R.K.
KR|Q884|South Korea|Seoul|South Korean*|Republic of Korea,ROK
XK|Q1246|Kosovo|Pristina=Prishtina|Kosovar*,Kosovan*,Kosovo Albanian*|Republic of Kosovo
KW|Q817|Kuwait|Kuwait City|Kuwaiti*|State of Kuwait
KG|Q813|Kyrgyzstan|Bishkek|Kyrgyz,Kirghiz,Kyrgyzstani*|Kyrgyz Republic,Kirghizia
LA|Q819|Laos|Vientiane|Lao,Laotian*|Lao People's Democratic Republic
LV|Q211|Latvia|Riga|Latvian*|Republic of Latvia
LB|Q822|Lebanon|Beirut|Lebanese|Lebanese Republic
LS|Q1013|Lesotho|Maseru|Basotho,Mosotho|Kingdom of Lesotho
LR|Q1014|Liberia|Monrovia|Liberian*|Republic of Liberia
LY|Q1016|Libya|Tripoli|Libyan*|State of Libya,Libyan Arab Jamahiriya
LI|Q347|Liechtenstein|Vaduz|Liechtensteiner*|Principality of Liechtenstein
LT|Q37|Lithuania|Vilnius|Lithuanian*|Republic of Lithuania
LU|Q32|Luxembourg|Luxembourg City|Luxembourger*,Luxembourgish|Grand Duchy of Luxembourg
MG|Q1019|Madagascar|Antananarivo|Malagasy,Madagascan*|Republic of Madagascar
MW|Q1020|Malawi|Lilongwe|Malawian*|Republic of Malawi
MY|Q833|Malaysia|Kuala Lumpur|Malaysian*|
MV|Q826|Maldives|Malé|Maldivian*|Republic of Maldives
ML|Q912|Mali|Bamako|Malian*|Republic of Mali
MT|Q233|Malta|Valletta|Maltese|Republic of Malta
MH|Q709|Marshall Islands|Majuro|Marshallese|Republic of the Marshall Islands
MR|Q1025|Mauritania|Nouakchott|Mauritanian*|Islamic Republic of Mauritania
MU|Q1027|Mauritius|Port Louis|Mauritian*|Republic of Mauritius
MX|Q96|Mexico|Mexico City|Mexican*|United Mexican States
FM|Q702|Micronesia|Palikir|Micronesian*|Federated States of Micronesia
MD|Q217|Moldova|Chisinau=Chișinău=Chişinău=Kishinev|Moldovan*,Moldavian*|Republic of Moldova,Moldavia
MC|Q235|Monaco|Monte Carlo|Monegasque*,Monacan*|Principality of Monaco
MN|Q711|Mongolia|Ulaanbaatar=Ulan Bator|Mongolian*,Mongol*|
ME|Q236|Montenegro|Podgorica|Montenegrin*|
MA|Q1028|Morocco|Rabat|Moroccan*|Kingdom of Morocco
MZ|Q1029|Mozambique|Maputo|Mozambican*|Republic of Mozambique
MM|Q836|Myanmar|Naypyidaw=Naypyitaw=Nay Pyi Taw|Burmese|Burma,Republic of the Union of Myanmar
NA|Q1030|Namibia|Windhoek|Namibian*|Republic of Namibia
NR|Q697|Nauru|Yaren|Nauruan*|Republic of Nauru
NP|Q837|Nepal|Kathmandu|Nepalese,Nepali*|Federal Democratic Republic of Nepal
NL|Q29999|Netherlands|Amsterdam,The Hague|Dutch,Dutchman,Dutchmen,Dutchwoman|Holland,Kingdom of the Netherlands
NZ|Q664|New Zealand|Wellington|New Zealander*,Kiwi*|Aotearoa
NI|Q811|Nicaragua|Managua|Nicaraguan*|Republic of Nicaragua
NE|Q1032|Niger|Niamey|Nigerien*|Republic of Niger,Republic of the Niger
NG|Q1033|Nigeria|Abuja|Nigerian*|Federal Republic of Nigeria
MK|Q221|North Macedonia|Skopje|Macedonian*,North Macedonian*|Macedonia,Republic of North Macedonia,Republic of Macedonia,FYROM
NO|Q20|Norway|Oslo|Norwegian*|Kingdom of Norway
OM|Q842|Oman|Muscat|Omani*|Sultanate of Oman
PK|Q843|Pakistan|Islamabad|Pakistani*|Islamic Republic of Pakistan
PW|Q695|Palau|Ngerulmud|Palauan*|Republic of Palau
PS|Q219060|Palestine|Ramallah|Palestinian*|State of Palestine,Palestinian Territories,Palestinian territories,Occupied Palestinian Territory
PA|Q804|Panama|Panama City|Panamanian*|Republic of Panama
PG|Q691|Papua New Guinea|Port Moresby|Papua New Guinean*|PNG
PY|Q733|Paraguay|Asunción=Asuncion|Paraguayan*|Republic of Paraguay
PE|Q419|Peru|Lima|Peruvian*|Republic of Peru
PH|Q928|Philippines|Manila|Filipino*,Filipina*,Philippine|Republic of the Philippines
PL|Q36|Poland|Warsaw|Polish,Pole*|Republic of Poland
PT|Q45|Portugal|Lisbon|Portuguese|Portuguese Republic
QA|Q846|Qatar|Doha|Qatari*|State of Qatar
RO|Q218|Romania|Bucharest|Romanian*|
RU|Q159|Russia|Moscow|Russian*|Russian Federation
RW|Q1037|Rwanda|Kigali|Rwandan*,Rwandese|Republic of Rwanda
KN|Q763|Saint Kitts and Nevis|Basseterre|Kittitian*,Nevisian*|St. Kitts and Nevis,St Kitts and Nevis
LC|Q760|Saint Lucia|Castries|Saint Lucian*,St. Lucian*|St. Lucia,St Lucia
VC|Q757|Saint Vincent and the Grenadines|Kingstown|Vincentian*|St. Vincent and the Grenadines,St Vincent and the Grenadines
WS|Q683|Samoa|Apia|Samoan*|Independent State of Samoa
SM|Q238|San Marino||Sammarinese|Republic of San Marino
ST|Q1039|São Tomé and Príncipe|São Tomé|São Toméan*,Sao Tomean*|Sao Tome and Principe
SA|Q851|Saudi Arabia|Riyadh|Saudi*,Saudi Arabian*|Kingdom of Saudi Arabia,KSA
SN|Q1041|Senegal|Dakar|Senegalese|Republic of Senegal
RS|Q403|Serbia|Belgrade|Serbian*,Serb*|Republic of Serbia
SC|Q1042|Seychelles|Victoria|Seychellois|Republic of Seychelles
SL|Q1044|Sierra Leone|Freetown|Sierra Leonean*|Republic of Sierra Leone
SG|Q334|Singapore||Singaporean*|Republic of Singapore
SK|Q214|Slovakia|Bratislava|Slovak*,Slovakian*|Slovak Republic
SI|Q215|Slovenia|Ljubljana|Slovenian*,Slovene*|Republic of Slovenia
SB|Q685|Solomon Islands|Honiara|Solomon Islander*|Solomons
SO|Q1045|Somalia|Mogadishu|Somali*,Somalian*|Federal Republic of Somalia
ZA|Q258|South Africa|Pretoria,Cape Town|South African*|Republic of South Africa,RSA
SS|Q958|South Sudan|Juba|South Sudanese|Republic of South Sudan
ES|Q29|Spain|Madrid|Spanish,Spaniard*|Kingdom of Spain
LK|Q854|Sri Lanka|Colombo,Sri Jayawardenepura Kotte|Sri Lankan*|Democratic Socialist Republic of Sri Lanka,Ceylon
SD|Q1049|Sudan|Khartoum|Sudanese|Republic of Sudan,Republic of the Sudan
SR|Q730|Suriname|Paramaribo|Surinamese|Surinam,Republic of Suriname
SE|Q34|Sweden|Stockholm|Swedish,Swede*|Kingdom of Sweden
CH|Q39|Switzerland|Bern=Berne|Swiss|Swiss Confederation
SY|Q858|Syria|Damascus|Syrian*|Syrian Arab Republic
TW|Q865|Taiwan|Taipei|Taiwanese|Republic of China,Chinese Taipei
TJ|Q863|Tajikistan|Dushanbe|Tajik*,Tajikistani*|Republic of Tajikistan
TZ|Q924|Tanzania|Dodoma,Dar es Salaam|Tanzanian*|United Republic of Tanzania
TH|Q869|Thailand|Bangkok|Thai*|Kingdom of Thailand
TG|Q945|Togo|Lomé=Lome|Togolese|Togolese Republic
TO|Q678|Tonga|Nuku'alofa|Tongan*|Kingdom of Tonga
TT|Q754|Trinidad and Tobago|Port of Spain|Trinidadian*,Tobagonian*|Trinidad,Tobago,Trinidad & Tobago
TN|Q948|Tunisia|Tunis|Tunisian*|Republic of Tunisia
TR|Q43|Turkey|Ankara|Turkish,Turk*|Türkiye,Turkiye,Republic of Turkey,Republic of Türkiye
TM|Q874|Turkmenistan|Ashgabat|Turkmen*,Turkoman*|
TV|Q672|Tuvalu|Funafuti|Tuvaluan*|
UG|Q1036|Uganda|Kampala|Ugandan*|Republic of Uganda
UA|Q212|Ukraine|Kyiv=Kiev|Ukrainian*|
AE|Q878|United Arab Emirates|Abu Dhabi|Emirati*|UAE,U.A.E.,Emirates
GB|Q145|United Kingdom|London|British,Briton*,Brit*,Britisher*|UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland
US|Q30|United States|Washington=Washington D.C.=Washington DC|American*|United States of America,US,U.S.,USA,U.S.A.,America
UY|Q77|Uruguay|Montevideo|Uruguayan*|Oriental Republic of Uruguay
UZ|Q265|Uzbekistan|Tashkent|Uzbek*,Uzbekistani*|Republic of Uzbekistan
VU|Q686|Vanuatu|Port Vila|Ni-Vanuatu,Vanuatuan*|Republic of Vanuatu
VA|Q237|Holy See|Vatican City||Vatican City State
VE|Q717|Venezuela|Caracas|Venezuelan*|Bolivarian Republic of Venezuela
VN|Q881|Vietnam|Hanoi|Vietnamese|Viet Nam,Socialist Republic of Vietnam
EH|Q6250|Western Sahara|El Aaiún,Laayoune|Sahrawi*|Sahrawi Arab Democratic Republic
YE|Q805|Yemen|Sanaa=Sana'a|Yemeni*,Yemenite*|Republic of Yemen
ZM|Q953|Zambia|Lusaka|Zambian*|Republic of Zambia
ZW|Q954|Zimbabwe|Harare|Zimbabwean*|Republic of Zimbabwe,Rhodesia
AX|Q5689|Åland|Mariehamn|Ålander*|Åland Islands
AS|Q16641|American Samoa|Pago Pago|American Samoan*|
AI|Q25228|Anguilla||Anguillan*|
AQ|Q51|Antarctica|||
AW|Q21203|Aruba|Oranjestad|Aruban*|
BM|Q23635|Bermuda|Hamilton|Bermudian*,Bermudan*|
IO|Q43448|British Indian Ocean Territory||Chagossian*|Chagos Islands,Chagos Archipelago,Diego Garcia
VG|Q25305|British Virgin Islands|Road Town||
KY|Q5785|Cayman Islands|George Town|Caymanian*|
CX|Q31063|Christmas Island|||
CK|Q26988|Cook Islands|Avarua|Cook Islander*|
CW|Q25279|Curaçao|Willemstad|Curaçaoan*|Curacao
FK|Q9648|Falkland Islands|Stanley|Falkland Islander*|Falklands,Malvinas
FO|Q4628|Faroe Islands|Tórshavn|Faroese|Faroes
GF|Q3769|French Guiana|Cayenne|French Guianese|
PF|Q30971|French Polynesia|Papeete|French Polynesian*|Tahiti
GI|Q1410|Gibraltar||Gibraltarian*|
GL|Q223|Greenland|Nuuk|Greenlandic,Greenlander*|Kalaallit Nunaat
GP|Q17012|Guadeloupe|Basse-Terre|Guadeloupean*|
GU|Q16635|Guam|Hagåtña|Guamanian*|
GG|Q25230|Guernsey|Saint Peter Port||
HK|Q8646|Hong Kong||Hongkonger*,Hong Konger*|Hong Kong SAR
IM|Q9676|Isle of Man||Manx|
JE|Q785|Jersey|Saint Helier||
MO|Q14773|Macau||Macanese|Macao
MQ|Q17054|Martinique|Fort-de-France|Martinican*,Martiniquais|
YT|Q17063|Mayotte|Mamoudzou|Mahoran*|
MS|Q13353|Montserrat||Montserratian*|
NC|Q33788|New Caledonia|Nouméa=Noumea|New Caledonian*,Kanak*|
NU|Q34020|Niue|Alofi|Niuean*|
NF|Q31057|Norfolk Island|||
MP|Q16644|Northern Mariana Islands|Saipan||
PR|Q1183|Puerto Rico|San Juan|Puerto Rican*|
RE|Q17070|Réunion|Saint-Denis|Réunionese|Reunion Island
SH|Q192184|Saint Helena|Jamestown||St. Helena
PM|Q34617|Saint Pierre and Miquelon|||
SX|Q26273|Sint Maarten|Philipsburg||
SJ|Q842829|Svalbard|Longyearbyen||Svalbard and Jan Mayen
TK|Q36823|Tokelau||Tokelauan*|
TC|Q18221|Turks and Caicos Islands|||Turks and Caicos
VI|Q11703|U.S. Virgin Islands|Charlotte Amalie||US Virgin Islands
WF|Q35555|Wallis and Futuna|||
`
