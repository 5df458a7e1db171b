/** Pairs of spellings, made for this table, by language or script: `same` are one name, `different` are two. */
export interface NamePair {
  readonly language: string
  readonly same: boolean
  readonly pair: readonly [string, string]
}

const pairsOf = (language: string, same: boolean, lines: string): readonly NamePair[] =>
  lines
    .trim()
    .split(/\s*,\s*/)
    .map((line) => {
      const [left, right] = line.trim().split('/')
      return { language, same, pair: [left, right] }
    })

export const namePairs: readonly NamePair[] = [
  ...pairsOf(
    'Russian',
    true,
    `Yeltsin/Eltsin, Gorbachev/Gorbachov, Khrushchev/Hrushchev, Tchaikovsky/Chaikovskiy, Dostoevsky/Dostoyevsky, Solzhenitsyn/Soljenitsyn,
    Yevtushenko/Evtushenko, Zhirinovsky/Zhirinovskiy, Medvedev/Medvedyev, Ryabkov/Riabkov, Sergei/Sergey, Alexey/Aleksei, Yuri/Yuriy,
    Romanov/Romanoff, Prigozhin/Prigojin, Mikhail/Mihail`,
  ),
  ...pairsOf(
    'Russian',
    false,
    `Ivanov/Ivanova, Petrov/Pavlov, Sokolov/Sobolev, Kuznetsov/Kudryavtsev, Orlov/Oleynik, Smirnov/Semyonov, Volkov/Vlasov, Morozov/Mironov,
    Medvedev/Matveyev, Ivanov/Ivanenko`,
  ),
  ...pairsOf(
    'Ukrainian',
    true,
    `Zelensky/Zelenskyy, Zelenskiy/Zelenskyi, Yushchenko/Iushchenko, Poroshenko/Porochenko, Klitschko/Klichko, Tymoshenko/Timoshenko,
    Yanukovych/Yanukovich, Shmyhal/Shmygal, Serhiy/Sergiy, Volodymyr/Volodimir, Bohdan/Bogdan`,
  ),
  ...pairsOf(
    'Ukrainian',
    false,
    'Kovalenko/Kovalchuk, Shevchenko/Yushchenko, Bondarenko/Bondarchuk, Melnyk/Marchuk, Tymoshenko/Tymchenko, Kravchuk/Kravchenko',
  ),
  ...pairsOf(
    'Azerbaijani',
    true,
    'Huseynov/Guseinov, Haydarov/Heydarov, Mammadov/Mamedov, Gurbanov/Qurbanov, Əsgərov/Asgarov, Jafarov/Cəfərov, Rahimov/Ragimov, Məmmədyarov/Mammadyarov, Şükürov/Shukurov',
  ),
  ...pairsOf(
    'Azerbaijani',
    false,
    'Huseynov/Huseynli, Mammadov/Mammadova, Rahimov/Rustamov, Gurbanov/Gambarov, Ismayilov/Ibrahimov',
  ),
  ...pairsOf(
    'Arabic',
    true,
    `Mohammed/Muhammad, Hussein/Husain, Qaddafi/Gaddafi, Gadhafi/Qadhafi, Khalid/Khaled, Abdullah/Abdulla, al-Assad/Assad, Al-Sisi/el-Sisi, Nasser/Nasir,
    Mubarak/Moubarak, Yousef/Yusuf, Tariq/Tarek, Faisal/Feisal, Bouteflika/Buteflika, Sulaiman/Suleiman, Sharif/Shareef`,
  ),
  ...pairsOf(
    'Arabic',
    false,
    'Hassan/Hussein, Salman/Suleiman, Khalid/Khalil, Nasser/Nasrallah, Haniyeh/Hamdan, Mansour/Masoud, Rashid/Rajab, Kamal/Karim, Aziz/Amir',
  ),
  ...pairsOf(
    'Persian',
    true,
    'Khamenei/Khamene’i, Rouhani/Rohani, Ahmadinejad/Ahmedinejad, Hossein/Husein, Zarif/Zareef, Mousavi/Musavi, Raisi/Raeesi',
  ),
  ...pairsOf(
    'Persian',
    false,
    'Khamenei/Khatami, Rouhani/Rajavi, Mousavi/Mosaddegh, Karroubi/Karimi, Larijani/Lajevardi',
  ),
  ...pairsOf(
    'Chinese',
    true,
    'Zhou/Chou, Deng/Teng, Xiaoping/Hsiao-p’ing, Zedong/Tse-tung, Jiang/Chiang, Beijing/Pei-ching, Tsai/Cai',
  ),
  ...pairsOf('Chinese', false, 'Wang/Wen, Zhang/Zhao, Li/Liu, Hu/He, Jiang/Jia, Chen/Cheng, Xi/Xu'),
  ...pairsOf(
    'Korean',
    true,
    'Jong-un/Jong-eun, Jong Il/Jong-il, Jae-in/Jae In, Geun-hye/Geun Hye, Yeonpyeong/Yonpyong',
  ),
  ...pairsOf('Korean', false, 'Jong-un/Jong-il, Kim/Kang, Park/Paik, Moon/Mun-su, Jae-in/Jae-myung'),
  ...pairsOf(
    'Turkish',
    true,
    'Erdoğan/Erdogan, Yıldırım/Yildirim, Çelik/Celik, Gül/Gul, Şimşek/Simsek, Kılıçdaroğlu/Kilicdaroglu, İmamoğlu/Imamoglu, Özil/Oezil',
  ),
  ...pairsOf('Turkish', false, 'Demir/Demirel, Yılmaz/Yıldız, Kaya/Koç, Öztürk/Özdemir, Arslan/Aslanov'),
  ...pairsOf(
    'German',
    true,
    'Müller/Mueller, Schröder/Schroeder, Strauß/Strauss, Jürgen/Juergen, Göring/Goering, Weiß/Weiss',
  ),
  ...pairsOf(
    'German',
    false,
    'Schmidt/Schmitz, Merkel/Merz, Bauer/Braun, Fischer/Fichte, Schneider/Schröder',
  ),
  ...pairsOf(
    'Serbian and Croatian',
    true,
    'Milošević/Milosevic, Đinđić/Djindjic, Vučić/Vucic, Karadžić/Karadzic, Tuđman/Tudman, Mladić/Mladic, Šešelj/Seselj',
  ),
  ...pairsOf(
    'Serbian and Croatian',
    false,
    'Nikolić/Nikolov, Marković/Marić, Petrović/Pavlović, Jovanović/Ivanović',
  ),
  ...pairsOf(
    'Polish and Czech',
    true,
    'Wałęsa/Walesa, Kaczyński/Kaczynski, Komorowski/Komorovski, Dvořák/Dvorak, Havlíček/Havlicek',
  ),
  ...pairsOf('Polish and Czech', false, 'Kowalski/Kowalczyk, Nowak/Novotny, Tusk/Duda'),
  ...pairsOf(
    'Greek',
    true,
    'Papandreou/Papandreu, Georgios/Georghios, Mitsotakis/Mitzotakis, Tsipras/Cipras',
  ),
  ...pairsOf('Greek', false, 'Papandreou/Papadopoulos, Karamanlis/Karatzas'),
  ...pairsOf(
    'Armenian and Georgian',
    true,
    'Sargsyan/Sarkisian, Petrosyan/Petrossian, Kocharyan/Kocharian, Saakashvili/Saakachvili, Shevardnadze/Chevardnadze, Grigoryan/Krikorian',
  ),
  ...pairsOf(
    'Armenian and Georgian',
    false,
    'Sargsyan/Sahakyan, Harutyunyan/Hakobyan, Petrosyan/Poghosyan, Ivanishvili/Saakashvili',
  ),
  ...pairsOf(
    'Spanish and French',
    true,
    'García/Garcia, Núñez/Nunez, Hernández/Hernandez, François/Francois, Zapatero/Zapatéro',
  ),
  ...pairsOf(
    'Spanish and French',
    false,
    'Martínez/Martín, González/Gómez, Macron/Marchand, Rodríguez/Ramírez',
  ),
  ...pairsOf(
    'English',
    true,
    'Johnson/Jonson, Philips/Phillips, Stephen/Stefen, Thompson/Tompson, Macdonald/MacDonald, Rumsfeld/Rumsfield',
  ),
  ...pairsOf(
    'English',
    false,
    'Johnson/Johnston, Harris/Harrison, Williams/Wilkinson, Clark/Clarkson, Brown/Browning, Bush/Blair, Anderson/Andrews, Carter/Cartwright, Miller/Milner, Wood/Woods',
  ),
  ...pairsOf(
    'Hindi and Urdu',
    true,
    'Sharif/Sherif, Choudhury/Chowdhury, Mukherjee/Mukherji, Benazir/Benazeer, Krishna/Krisna',
  ),
  ...pairsOf('Hindi and Urdu', false, 'Sharma/Shastri, Khan/Khatri, Gandhi/Ghosh, Singh/Sinha'),
]
