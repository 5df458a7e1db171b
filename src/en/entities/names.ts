import { legalForms } from '../names/heads.js'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Forms of address that tell. */
export const addressWords: ReadonlyMap<string, 'f' | 'm'> = new Map<string, 'f' | 'm'>([
  ...words('mr mr. sir lord king prince father brother monsieur señor herr signor').map(
    (word) => [word, 'm'] as const,
  ),
  ...words('mrs mrs. ms ms. miss dame lady queen princess mother sister madame señora frau signora').map(
    (word) => [word, 'f'] as const,
  ),
])

/** Short forms of English given names and the names they stand for: common knowledge, found in any dictionary of names. */
const shortForms = `
alexander alex sandy|andrew andy drew|anthony tony|benjamin ben benny|catherine cathy kate katie|charles charlie chuck
christopher chris|daniel dan danny|david dave|deborah debbie deb|donald don donny|douglas doug|edward ed eddie ted|elizabeth liz beth betty lizzie
francis frank|frederick fred freddie|gerald gerry jerry|gregory greg|henry harry hank|james jim jimmy jamie|jeffrey jeff|jennifer jen jenny
jessica jess|john johnny jack|jonathan jon|joseph joe joey|joshua josh|katherine kathy kate katie|kenneth ken kenny|lawrence larry|leonard len lenny
margaret maggie peggy meg|matthew matt|michael mike mick mikey|nathaniel nate|nicholas nick nicky|pamela pam|patricia pat patty|patrick pat paddy
peter pete|philip phil|raymond ray|rebecca becky|richard dick rick richie|robert bob bobby rob|ronald ron ronnie|samuel sam|sarah sally
stephen steve|steven steve|susan sue susie|theodore ted teddy theo|thomas tom tommy|timothy tim|victoria vicky|walter walt|william bill billy will
`

export const shortNames: ReadonlyMap<string, string> = new Map(
  shortForms
    .trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [full, ...shorts] = line.split(' ')
      return shorts.map((short) => [short, full] as const)
    }),
)

/** Words of which names of public bodies are made the world over. */
export const genericBodyWords: ReadonlySet<string> = new Set(
  words(`Ministry Department Foreign Affairs Interior Internal Defense Defence Finance Justice Health Education Culture Energy Economy Economic Trade
  Agriculture Transport Transportation Tourism Environment Labor Labour Industry Information Communications Emergency Situations Development Sports Youth
  Social Security National State Federal Central Supreme High Constitutional Court Parliament Assembly Senate House Congress Cabinet Council Bank Government
  Prosecutor General Office Police Army Navy Air Force Intelligence Service Agency Election Electoral Commission Committee Presidential Administration
  Public Human Rights Ombudsman Border Guard Guards Customs Tax Treasury Statistics Investigative Anti-Corruption Armed Forces General Staff Embassy Consulate
  Academy Sciences University Institute Chamber Commerce Science Technology Planning Investment Infrastructure Housing Home Homeland Republican Guard
  Secretariat Prosecutors Communist Party Labour Conservative Democratic Socialist Liberal Green Workers Opposition Coalition Union`),
)

/** Words that a longer name of the same body may add. */
export const bodySuffixes: ReadonlySet<string> = new Set([
  ...legalForms,
  ...words('Co Co. Group Holding Holdings Company Corporation Team The'),
])

/** Surnames of Slavic and Azerbaijani pattern, as they are written in English. */
export const sexOfSurname = (surname: string): 'f' | 'm' | undefined => {
  if (/(?:ova|eva|yova|skaya|ska|tskaya|ina|qizi)$/.test(surname) && surname.length > 5) return 'f'
  return /(?:ov|ev|yov|sky|skiy|skyy|skii|ski|oglu)$/.test(surname) && surname.length > 4 ? 'm' : undefined
}

/** Given names written in English from other scripts, which the lists of Latin-script countries lack. */
const romanised = {
  m: `Sergey Sergei Serhiy Alexei Aleksei Oleksiy Oleksandr Volodymyr Mykola Mykhailo Andriy Andrei Dmitry Dmitri Dmytro Yevgeny Evgeny Yevhen Vladimir Viktor Ivan
  Igor Ihor Oleg Oleh Pavel Pavlo Petro Pyotr Yuri Yuriy Vasily Vasyl Vitaly Vitaliy Nikolai Mikhail Konstantin Boris Gennady Gennadiy Leonid Maksim Maxim Roman Ruslan
  Anatoly Valery Vyacheslav Vladislav Yaroslav Stanislav Rostislav Taras Bohdan Kirill Kyrylo Ilya Fyodor Fedor Stepan Semyon Timur Rustam Ramil Ilham Heydar Elchin
  Vugar Akbar Anar Farid Emin Tofig Serzh Levon Artur Tigran Hayk Vardan Vazgen Giorgi Irakli Mikheil Bidzina Zurab Nursultan Kassym Emomali
  Mohammed Mohammad Muhammad Mohamed Ahmed Ahmad Mahmoud Mahmud Hassan Hasan Hussein Husain Hossein Ali Omar Umar Osama Usama Abdullah Abdul Ibrahim Ismail Yusuf Youssef Khaled
  Khalid Bashar Saddam Muammar Hosni Yasser Yasir Mustafa Hamid Hamad Tamim Faisal Fahd Salman Saud Nasser Anwar Tariq Tarek Walid Waleed Bilal Jamal Gamal Kamal Karim Kareem Rashid Rafik Rafiq
  Recep Abdullah Mevlut Ahmet Mehmet Mustafa Kemal Binali Suleyman Hakan Hulusi Selahattin Ekrem Fethullah Ebrahim Hassan Javad Qasem Ruhollah Benjamin Binyamin Avigdor Shimon Ehud Ariel Yair Naftali
  Narendra Rahul Rajiv Manmohan Amit Arvind Imran Nawaz Pervez Asif Shehbaz Hamid Ashraf Kofi Nelson Jacob Thabo Cyril Robert Paul Emmanuel Goodluck Muhammadu Bola Uhuru William Abiy Meles Isaias
  Shinzo Junichiro Fumio Yoshihide Taro Naoto Yukio Hun Mahathir Najib Anwar Joko Prabowo Rodrigo Ferdinand Benigno Bongbong Lee`,
  f: `Anna Olga Olha Tatyana Tatiana Tetiana Natalia Natalya Nataliya Svetlana Svitlana Yelena Elena Olena Irina Iryna Maria Mariya Marina Maryna Ekaterina Yekaterina Kateryna Yulia Yuliya Julia
  Ksenia Oksana Lyudmila Liudmyla Galina Halyna Valentina Margarita Larisa Vera Nadezhda Nadiya Lyubov Daria Darya Anastasia Anastasiya Alina Polina Sofia Zinaida Raisa Tamara Nino Salome Maia Ketevan
  Leyla Leila Mehriban Aygun Gunel Khadija Sevinj Zulfiya Gulnara Aigul Dinara Dariga Saida Anush Anahit Armine Gayane Lusine
  Fatima Aisha Ayesha Khadijah Zainab Zaynab Maryam Mariam Amina Amna Nadia Nadiya Rania Huda Hanan Asma Salma Samira Yasmin Jamila Latifa Malala Benazir Hina Maryam Sherry Shirin Narges Nasrin Masih Mahsa
  Emine Meral Canan Nazli Elif Zeynep Ayse Fatma Hatice Tansu Tzipi Golda Ayelet Miri Indira Sonia Priyanka Mamata Smriti Nirmala Hasina Khaleda Chandrika Sirimavo
  Aung Corazon Gloria Leni Imelda Megawati Yingluck Tsai Carrie Peng Yoko Yuriko Sanae Ellen Joyce Wangari Winnie Graca Nkosazana`,
}

export const romanisedNames: ReadonlyMap<string, 'f' | 'm'> = new Map<string, 'f' | 'm'>([
  ...words(romanised.m).map((name) => [name, 'm'] as const),
  ...words(romanised.f).map((name) => [name, 'f'] as const),
])
