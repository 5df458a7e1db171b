/**
 * Ethnic, religious and political groups that are no country's nationals; `*` stands for a plural in `s`.
 * Names of peoples and faiths are facts; checked against the language list of CLDR (Unicode licence).
 */
export const peopleLines = `
Arab*,Arabian*,Arabic
Asian*,South Asian*,East Asian*,Southeast Asian*
African*,West African*,East African*,North African*,African-American*,African American*
European*,Western European*,Eastern European*
Central Asian*
Latin American*,Latin-American*
Latino*,Latina*,Hispanic*
North American*
South American*
Central American*
Caribbean people
Middle Eastern,Middle Easterner*
Scandinavian*,Nordic
Balkan
Slav*,Slavic
Caucasian*,South Caucasian,North Caucasian
Soviet*
Yugoslav*
Czechoslovak*
Ottoman*
Prussian*
Westerner*,Western
Scottish,Scot*,Scotsman,Scotsmen
Welsh,Welshman,Welshmen
English,Englishman,Englishmen,Englishwoman
Northern Irish
Cornish
Kurdish,Kurd*
Chechen*
Ingush
Dagestani*
Ossetian*,South Ossetian*
Abkhaz,Abkhazian*
Circassian*
Balkar*
Karachay
Avar*
Lezgin*
Talysh
Tatar*,Crimean Tatar*
Bashkir*
Chuvash
Buryat*
Kalmyk*
Tuvan*
Yakut*
Udmurt*
Cossack*
Rusyn*
Ruthenian*
Siberian*
Crimean*
Muscovite*
Ahiska
Meskhetian*
Yazidi*,Yezidi*
Assyrian*
Druze
Alawite*
Maronite*
Copt*,Coptic
Bedouin*
Berber*
Amazigh
Tuareg*
Sahrawi*
Nubian*
Darfuri*
Dinka
Nuer
Tigrayan*
Oromo*
Amhara,Amharic
Hutu*
Tutsi*
Hausa
Yoruba
Igbo
Fulani
Kikuyu
Luo
Kalenjin
Masai,Maasai
Zulu*
Xhosa
Afrikaner*,Afrikaans
Shona
Ndebele
Ashanti
Pashtun*,Pushtun*
Hazara*
Baloch,Baluch,Baloch people
Punjabi*
Sindhi*
Bengali*
Tamil*
Sinhalese
Kashmiri*
Gujarati*
Telugu
Malayali
Assamese
Sikh*
Dalit*
Rohingya*
Kachin
Shan
Hmong
Khmer
Malay*
Javanese
Acehnese
Papuan*
Balinese
Timorese
Uyghur*,Uighur*
Tibetan*
Hui
Han Chinese,Han
Manchu*
Cantonese
Mongol*
Ainu
Okinawan*
Aborigine*,Aboriginal*
Maori,Māori
Polynesian*
Hawaiian*
Inuit
Native American*
Cherokee
Navajo
Maya,Mayan*
Mapuche
Quechua
Aymara
Guarani
Roma,Romani,Gypsy,Gypsies
Sami,Sámi
Basque*
Catalan*
Galician*
Breton*
Corsican*
Sicilian*
Bavarian*
Flemish
Walloon*
Frisian*
Silesian*
Kashubian*
Texan*
Californian*
New Yorker*
Londoner*
Parisian*
Muslim*,Moslem*,Islamic
Sunni*,Sunnite*
Shiite*,Shia,Shi'ite*,Shias
Sufi*
Salafi*,Salafist*
Wahhabi*
Ismaili*
Ahmadi*
Islamist*
Jihadist
Christian*
Catholic*,Roman Catholic*
Protestant*
Orthodox Christian*
Anglican*
Lutheran*
Methodist*
Baptist*
Mormon*
Evangelical*
Pentecostal*
Quaker*
Jehovah's Witness,Jehovah's Witnesses
Jewish,Jew*
Hasidic
Sephardic
Ashkenazi
Zionist*
Hindu*
Buddhist*
Baha'i*,Bahá'í
Zoroastrian*
Taoist*
Republican*
Democrat*
Tory,Tories
Labourite*
Communist*
Nazi*,neo-Nazi*
Fascist*
Marxist*
Bolshevik*
Maoist*
Stalinist*
Baathist*
Zapatista*
Sandinista*
Houthi*
Peshmerga
Hellenic
Iberian
Anglo-Saxon*
Anglo
Germanic
Turkic
Semitic
Byzantine*
Roman*
Viking*
Celtic
`
