/** Regions of the world that cross or split countries: `name|other forms|country`. Facts, from atlases and CLDR. */
export const regionLines = `
Africa||
Europe||
Asia||
North America||
South America||
Latin America||
Central America||
Oceania||
Antarctica||
Eurasia||
Arctic||
Caribbean||
Middle East|Mideast|
Near East||
Far East||
North Africa||
West Africa|Western Africa|
East Africa|Eastern Africa|
Central Africa||
Southern Africa||
sub-Saharan Africa|Sub-Saharan Africa|
Sahel||
Sahara||
Maghreb||
Levant||
Horn of Africa||
Western Europe||
Eastern Europe||
Central Europe||
Northern Europe||
Southern Europe||
Central Asia||
South Asia||
East Asia||
Southeast Asia|South-East Asia,South East Asia|
Asia Pacific|Asia-Pacific,Indo-Pacific|
Balkans||
Western Balkans||
Baltics|Baltic States,Baltic states|
Scandinavia||
Iberian Peninsula||
Caucasus||
South Caucasus|Southern Caucasus,Transcaucasia,Transcaucasus|
North Caucasus|Northern Caucasus|
Siberia||RU
Urals|Ural|RU
Volga||RU
West||
East||
Global South||
Gulf|Persian Gulf,Arabian Gulf|
Arabian Peninsula||
Black Sea||
Caspian Sea|Caspian|
Baltic Sea|Baltic|
North Sea||
Red Sea||
Dead Sea||
Mediterranean|Mediterranean Sea|
Aegean|Aegean Sea|
Adriatic|Adriatic Sea|
Sea of Azov||
South China Sea||
East China Sea||
Sea of Japan||
Arabian Sea||
Bay of Bengal||
Indian Ocean||
Pacific|Pacific Ocean|
Atlantic|Atlantic Ocean|
Arctic Ocean||
Gulf of Mexico||
Gulf of Aden||
Strait of Hormuz||
Bosphorus|Bosporus|TR
Suez Canal||EG
Panama Canal||PA
Himalayas||
Alps||
Andes||
Amazon||
Danube||
Nile||
Rhine||
Mekong||
Euphrates||
Tigris||
Dnipro River|Dnieper,Dnepr|
Nagorno-Karabakh|Nagorno Karabakh,Karabakh,Mountainous Karabakh,Upper Karabakh,Artsakh|
Nakhchivan|Nakhichevan|AZ
Abkhazia||GE
South Ossetia||GE
Adjara||GE
North Ossetia||RU
Chechnya|Chechen Republic|RU
Dagestan||RU
Ingushetia||RU
Tatarstan||RU
Bashkortostan||RU
Buryatia||RU
Kalmykia||RU
Tuva||RU
Yakutia||RU
Karelia||RU
Komi||RU
Udmurtia||RU
Mordovia||RU
Chuvashia||RU
Kamchatka||RU
Sakhalin||RU
Kuril Islands|Kurils|RU
Crimea|Crimean Peninsula|UA
Donbas|Donbass|UA
Donetsk People's Republic|DPR,DNR|
Luhansk People's Republic|LPR,LNR,Lugansk People's Republic|
Transcarpathia|Zakarpattia|UA
Galicia||
Transnistria|Transdniestria,Trans-Dniester|MD
Gagauzia||MD
Republika Srpska||BA
Vojvodina||RS
Silesia||
Transylvania||RO
Bavaria||DE
Saxony||DE
Catalonia||ES
Basque Country||ES
Andalusia||ES
Sicily||IT
Sardinia||IT
Lombardy||IT
Tuscany||IT
Corsica||FR
Brittany||FR
Normandy||FR
Crete||GR
England||GB
Scotland||GB
Wales||GB
Northern Ireland||GB
Kurdistan|Iraqi Kurdistan,Kurdistan Region|
Rojava||
Gaza Strip|Gaza|PS
West Bank||PS
East Jerusalem||PS
Golan Heights|Golan|
Sinai|Sinai Peninsula|EG
Darfur||SD
Tigray||ET
Oromia||ET
Ogaden||ET
Puntland||SO
Somaliland||
Cyrenaica||LY
Cabinda||AO
Katanga||CD
Kivu|North Kivu,South Kivu,Ituri|CD
Biafra||NG
Casamance||SN
Zanzibar||TZ
Kashmir|Jammu and Kashmir|
Punjab||
Balochistan|Baluchistan|PK
Sindh||PK
Khyber Pakhtunkhwa||PK
Waziristan|North Waziristan,South Waziristan|PK
Xinjiang||CN
Tibet||CN
Inner Mongolia||CN
Manchuria||
Taiwan Strait||
Korean Peninsula|Korean peninsula|
Korea||
Mindanao||PH
Luzon||PH
Okinawa||JP
Hokkaido||JP
Java||ID
Sumatra||ID
Bali||ID
Aceh||ID
Papua|West Papua|ID
Borneo||
Kalimantan||ID
Rakhine|Rakhine State|MM
Bougainville||PG
Tasmania||AU
New South Wales|NSW|AU
Queensland||AU
Hawaii||US
New England||US
Midwest||US
Silicon Valley||US
Wall Street||US
Hollywood||US
Patagonia||
Soviet Union|USSR,U.S.S.R.,Union of Soviet Socialist Republics|
Yugoslavia||
Czechoslovakia||
East Germany|GDR|
West Germany||
Ottoman Empire||
Russian Empire||
Austria-Hungary||
`
