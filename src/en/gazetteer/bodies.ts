/**
 * Bodies known the world over: `name|other forms|country or EU|Wikidata id`. Names and acronyms from the bodies'
 * own sites and the World Factbook's list of organizations (CIA, public domain); ids from Wikidata (CC0).
 */
export const bodyLines = `
United Nations|UN,U.N.,United Nations Organization||Q1065
UN Security Council|United Nations Security Council,U.N. Security Council,Security Council||Q37470
UN General Assembly|United Nations General Assembly,U.N. General Assembly,General Assembly||Q47423
UN Human Rights Council|United Nations Human Rights Council,U.N. Human Rights Council,Human Rights Council||
UNHCR|UN High Commissioner for Refugees,United Nations High Commissioner for Refugees,UN Refugee Agency,U.N. Refugee Agency||Q132551
UNICEF|United Nations Children's Fund||Q740308
UNESCO|United Nations Educational, Scientific and Cultural Organization||Q7809
United Nations Development Programme|UNDP,UN Development Programme||
United Nations Population Fund|UNFPA||
UNRWA|United Nations Relief and Works Agency||
UN Women|||
UNIFIL|||
World Food Programme|WFP,World Food Program||Q204344
World Health Organization|WHO,World Health Organisation,W.H.O.||Q7817
Food and Agriculture Organization|FAO||Q82151
International Labour Organization|ILO,International Labor Organization||Q54129
International Organization for Migration|IOM||
International Atomic Energy Agency|IAEA,I.A.E.A.||Q41984
International Monetary Fund|IMF,I.M.F.||Q7804
World Bank|||Q7164
World Trade Organization|WTO,W.T.O.||Q7825
International Court of Justice|ICJ||Q7801
International Criminal Court|ICC||Q47488
Organization for the Prohibition of Chemical Weapons|OPCW,Organisation for the Prohibition of Chemical Weapons||
Intergovernmental Panel on Climate Change|IPCC||Q171183
International Committee of the Red Cross|ICRC||
Red Cross|Red Crescent||
International Olympic Committee|IOC||
International Energy Agency|IEA||
Interpol|INTERPOL||Q8475
European Union|EU,E.U.|EU|Q458
European Commission||EU|Q8880
European Parliament||EU|Q8889
European Council||EU|
Council of the European Union||EU|
European Central Bank|ECB|EU|Q8901
European Court of Justice||EU|
European Medicines Agency||EU|
Europol||EU|
Frontex||EU|
European Court of Human Rights|ECHR||Q122880
Council of Europe|||Q8908
OSCE|Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe||Q81299
European Bank for Reconstruction and Development|EBRD||
European Investment Bank|||
European Space Agency|||
NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance,Nato||Q7184
African Union|AU||Q7159
Economic Community of West African States|ECOWAS||
Southern African Development Community|SADC||
Intergovernmental Authority on Development|IGAD||
East African Community|EAC||
Arab League|League of Arab States||Q7172
Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation||
Gulf Cooperation Council|GCC||
OPEC|Organization of the Petroleum Exporting Countries,Opec||Q7795
ASEAN|Association of Southeast Asian Nations,Asean||Q7768
APEC|Asia-Pacific Economic Cooperation||
SAARC|||
Shanghai Cooperation Organization|SCO,Shanghai Cooperation Organisation||
BRICS|Brics||
G7|G-7,Group of Seven||
G20|G-20,Group of 20||
G8|G-8||
Commonwealth of Independent States|CIS||Q7779
Collective Security Treaty Organization|CSTO,Collective Security Treaty Organisation||
Eurasian Economic Union|EAEU,EEU||
Organization of Turkic States|Organisation of Turkic States||
Commonwealth of Nations|||Q7785
Organization of American States|OAS||
Mercosur|MERCOSUR||
CARICOM|Caribbean Community||
OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development||Q41550
Asian Development Bank|||
African Development Bank|||
Asian Infrastructure Investment Bank|||
Bank for International Settlements|||
World Economic Forum|||
Pacific Islands Forum|||
FIFA|Fifa||
UEFA|Uefa||
Amnesty International|||Q42970
Human Rights Watch|HRW||Q187052
Doctors Without Borders|Médecins Sans Frontières,MSF||
Reporters Without Borders|RSF||
Committee to Protect Journalists|CPJ||
Transparency International|||
Freedom House|||
Save the Children|||
Oxfam|||
Greenpeace|||
Human Rights Foundation|||
International Crisis Group|||
Carnegie Endowment for International Peace|||
Chatham House|||
Atlantic Council|||
Brookings Institution|||
RAND Corporation|||
Center for Strategic and International Studies|CSIS||
Institute for the Study of War|ISW||
Memorial|||
Congress||US|
Senate||US|
House of Representatives||US|
Supreme Court|||
State Department|US State Department,U.S. State Department,Department of State|US|
Justice Department|Department of Justice|US|
Defense Department|Department of Defense|US|
Homeland Security Department|Department of Homeland Security,DHS,Homeland Security|US|
Treasury Department|US Treasury,U.S. Treasury,Treasury|US|
Federal Reserve|Fed|US|
FBI|F.B.I.,Federal Bureau of Investigation|US|
CIA|C.I.A.,Central Intelligence Agency|US|
NSA|National Security Agency|US|
NASA||US|
FDA|Food and Drug Administration|US|
CDC|Centers for Disease Control and Prevention|US|
Centers for Disease Control and Prevention||US|
USAID||US|
Environmental Protection Agency|EPA|US|
National Security Council|||
Democratic Party|||
Republican Party|GOP|US|
Labour Party|||
Conservative Party|||
Communist Party|||
Pentagon||US|
House of Commons||GB|
House of Lords||GB|
Bank of England||GB|
Scotland Yard||GB|
MI5||GB|
MI6||GB|
Bundestag||DE|
Bundesrat||DE|
Bundesbank||DE|
National Assembly|||
Knesset||IL|
Mossad||IL|
Shin Bet||IL|
Israel Defense Forces|IDF|IL|
Majlis|||
Revolutionary Guards|Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard,Quds Force|IR|
Hamas||PS|
Fatah||PS|
Palestinian Authority||PS|
Palestine Liberation Organization|PLO|PS|
Islamic Jihad|||
Hezbollah|Hizbollah,Hizbullah|LB|
Taliban|Taleban|AF|
Al-Qaeda|al-Qaeda,Al Qaeda,al Qaeda,al-Qaida,Al-Qaida||
Islamic State|ISIS,ISIL,Daesh,Isis||
Boko Haram||NG|
Al-Shabaab|al-Shabaab,Al-Shabab,al-Shabab,Al Shabaab||
Muslim Brotherhood|||
Houthi movement|||
PKK|Kurdistan Workers' Party,Kurdistan Workers Party||
FARC||CO|
State Duma|Duma|RU|
Federation Council||RU|
Federal Security Service|FSB|RU|
GRU||RU|
KGB|||
SVR||RU|
Investigative Committee|Investigative Committee of Russia|RU|
Rosneft||RU|
Rosatom||RU|
Roskomnadzor||RU|
Roscosmos||RU|
United Russia||RU|
Wagner Group|Wagner|RU|
Russian Orthodox Church||RU|
Verkhovna Rada|Rada|UA|
SBU|Security Service of Ukraine|UA|
Naftogaz||UA|
Seimas||LT|
Saeima||LV|
Riigikogu||EE|
Sejm||PL|
Riksdag||SE|
Storting||NO|
Folketing||DK|
Eduskunta||FI|
Milli Majlis||AZ|
SOCAR||AZ|
Lok Sabha||IN|
Rajya Sabha||IN|
Bharatiya Janata Party|BJP|IN|
Politburo|||
People's Liberation Army|PLA|CN|
Chinese Communist Party|CCP,Communist Party of China|CN|
Kuomintang|KMT|TW|
African National Congress|ANC|ZA|
ZANU-PF||ZW|
Red Army|||
Royal Navy||GB|
Royal Air Force|RAF|GB|
Navy|||
Coast Guard|||
National Guard|||
Marine Corps||US|
Vatican|||
Catholic Church|Roman Catholic Church||
Nobel Committee|||
`
