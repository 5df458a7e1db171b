/**
 * Seats of government, by whose name the government goes: `name|other forms|country`. Of heads of state, heads of
 * government, foreign and defence ministries. Facts, from the offices' own pages.
 */
export const seatLines = `
White House||US
Oval Office||US
Foggy Bottom||US
Capitol Hill||US
Downing Street|10 Downing Street,No 10,No. 10,Number 10|GB
Whitehall||GB
Westminster||GB
Buckingham Palace||GB
Foreign Office||GB
Holyrood||GB
Stormont||GB
Élysée|Elysée,Elysee,Élysée Palace,Elysée Palace,Elysee Palace|FR
Matignon|Hôtel Matignon,Hotel Matignon|FR
Quai d'Orsay||FR
Bercy||FR
Kremlin||RU
Smolenskaya Square||RU
Lubyanka||RU
Zhongnanhai||CN
Great Hall of the People||CN
Bankova|Bankova Street|UA
Mariinskyi Palace|Mariinsky Palace|UA
Blue House|Cheong Wa Dae|KR
Kantei||JP
Nagatacho|Nagatachō|JP
Kasumigaseki||JP
Chigi Palace|Palazzo Chigi|IT
Quirinale|Quirinal Palace,Quirinal|IT
Farnesina||IT
Moncloa|Moncloa Palace|ES
Zarzuela|Zarzuela Palace|ES
Generalitat||ES
Chancellery||DE
Bellevue Palace||DE
Ballhausplatz||AT
Hofburg||AT
Federal Palace||CH
Binnenhof||NL
Christiansborg||DK
Rosenbad||SE
Belweder||PL
Prague Castle||CZ
Sándor Palace|Sandor Palace|HU
Cotroceni|Cotroceni Palace|RO
Victoria Palace||RO
Banski Dvori||HR
Maximos Mansion||GR
Stenbock House||EE
Leinster House||IE
Áras an Uachtaráin||IE
Beştepe|Bestepe|TR
Çankaya|Cankaya|TR
Akorda|Ak Orda|KZ
Muqata|Mukataa|PS
Baabda|Baabda Palace|LB
Kirya||IL
Ittihadiya Palace|Heliopolis Palace|EG
Carthage Palace||TN
El Mouradia|El Mouradia Palace|DZ
Green Zone||IQ
Rashtrapati Bhavan||IN
Raisina Hill||IN
South Block||IN
North Block||IN
Aiwan-e-Sadr||PK
Rawalpindi||PK
Bangabhaban||BD
Temple Trees||LK
Singha Durbar||NP
Malacañang|Malacanang,Malacañang Palace,Malacanang Palace|PH
Istana||SG
Putrajaya||MY
Merdeka Palace||ID
Rideau Hall||CA
Parliament Hill||CA
Los Pinos||MX
National Palace||
Government Palace||
Presidential Palace||
Planalto|Planalto Palace|BR
Itamaraty||BR
Casa Rosada||AR
La Moneda|Moneda Palace|CL
Casa de Nariño|Casa de Narino|CO
Carondelet|Carondelet Palace|EC
Miraflores|Miraflores Palace|VE
Palacio Quemado||BO
Union Buildings||ZA
Tuynhuys||ZA
Luthuli House||ZA
Aso Rock|Aso Villa|NG
Jubilee House||GH
Villa Somalia||SO
Beehive||NZ
Berlaymont||EU
Turtle Bay||UN
`
