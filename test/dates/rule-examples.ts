type Found = readonly [surface: string, value: string]

interface Examples {
  /** A text published on Friday 2025-07-04, and all that is found in it. */
  readonly finds: readonly (readonly [article: string, ...found: Found[]])[]
  /** A text in which this rule must find nothing. */
  readonly nothing: string
}

/** By rule. */
export const ruleExamples: Readonly<Record<string, Examples>> = {
  'en/date/iso': {
    finds: [
      ['The log entry of 2024-11-30 is missing.', ['2024-11-30', '2024-11-30']],
      ['Sent 2024-11-30T08:15 from the ship.', ['2024-11-30T08:15', '2024-11-30T08:15']],
    ],
    nothing: 'Call 2024-13-77 for the spare part.',
  },
  'en/date/numeric': {
    finds: [
      ['The bill was signed on 3/14/2024.', ['3/14/2024', '2024-03-14']],
      ['The bill was signed on 31/12/98.', ['31/12/98', '1998-12-31']],
    ],
    nothing: 'Shares closed at 12 7/8, and 24/7/365 service is promised.',
  },
  'en/date/numeric-dotted': {
    finds: [['The contract of 28.06.2023 ran out.', ['28.06.2023', '2023-06-28']]],
    nothing: 'Version 28.36.2023 of the program was withdrawn.',
  },
  'en/date/numeric-dashed': {
    finds: [['The contract of 28-06-2023 ran out.', ['28-06-2023', '2023-06-28']]],
    nothing: 'The serial number is 45-77-2023.',
  },
  'en/date/month-day-year': {
    finds: [
      ['The bridge opened on Tuesday, March 5th, 2019.', ['Tuesday, March 5th, 2019', '2019-03-05']],
      ["It fell on Sept. 30, '89.", ["Sept. 30, '89", '1989-09-30']],
    ],
    nothing: 'It may 5, 2019 times over, be denied. February 30, 2019 does not exist.',
  },
  'en/date/month-day': {
    finds: [
      ['The ministry will reply by August 20.', ['August 20', '2025-08-20']],
      ['The envoy left on Thursday, June 26.', ['Thursday, June 26', '2025-06-26']],
      ['The court sat on December 9.', ['December 9', '2024-12-09']],
    ],
    nothing: 'They may 5 times a day march 12 miles.',
  },
  'en/date/september-attacks': {
    finds: [['Security changed after the September 11 attacks.', ['September 11', '2001-09-11']]],
    nothing: 'The fair opens on September 11 in Lyon.',
  },
  'en/date/day-month-year': {
    finds: [
      ['The treaty of 12 May 1994 still holds.', ['12 May 1994', '1994-05-12']],
      ['He was born on the 3rd of April, 1951.', ['the 3rd of April, 1951', '1951-04-03']],
    ],
    nothing: 'On 31 June 1994 nothing can have happened.',
  },
  'en/date/day-month': {
    finds: [
      ['The strike of 24 June failed.', ['24 June', '2025-06-24']],
      ['He left on the fifth of June.', ['the fifth of June', '2025-06-05']],
    ],
    nothing: 'At least 24 may have drowned, and 3 march on.',
  },
  'en/date/compact': {
    finds: [['Stamped 27-Jun-2023 in Riga.', ['27-Jun-2023', '2023-06-27']]],
    nothing: 'Part 99-Jun-2023x is out of stock.',
  },
  'en/date/month-year': {
    finds: [
      ['Output fell in October 2023.', ['October 2023', '2023-10']],
      ['It was January nineteen ninety-seven.', ['January nineteen ninety-seven', '1997-01']],
    ],
    nothing: 'She may 2000 times over regret it.',
  },
  'en/date/month': {
    finds: [
      ['Prices rose in May.', ['May', '2025-05']],
      ['Talks will resume in September.', ['September', '2025-09']],
    ],
    nothing: 'May I ask who will march on the capital? Theresa May and April Jones were there.',
  },
  'en/date/short-month': {
    finds: [['Exports shrank in Sept. because of the storm.', ['Sept.', '2024-09']]],
    nothing: 'Jan. Novak and the Sep. team won.',
  },
  'en/date/weekday': {
    finds: [
      ['The mayor resigned on Tuesday.', ['Tuesday', '2025-07-01']],
      ['The mayor will resign on Tuesday.', ['Tuesday', '2025-07-08']],
      ['Markets stay closed until Monday.', ['Monday', '2025-07-07']],
    ],
    nothing: 'Shoppers love Black Friday.',
  },
  'en/date/short-weekday': {
    finds: [['The mayor resigned on Thurs. after the vote.', ['Thurs.', '2025-07-03']]],
    nothing: 'The sun sat low and they wed. Fri. is short.',
  },
  'en/date/weekday-the-day': {
    finds: [['The ship sailed on Tuesday the 24th.', ['Tuesday the 24th', '2025-06-24']]],
    nothing: 'On Tuesday the 24 sailors left.',
  },
  'en/date/ordinal-day': {
    finds: [['The ship left on the 15th.', ['the 15th', '2025-06-15']]],
    nothing: 'The 15th amendment and the 3rd division were named.',
  },
  'en/date/day-range': {
    finds: [
      [
        'The summit of June 27–29, 2023 achieved little.',
        ['June 27', '2023-06-27'],
        ['29, 2023', '2023-06-29'],
      ],
      ['The fair ran from 3 to 5 April 2022.', ['3', '2022-04-03'], ['5 April 2022', '2022-04-05']],
    ],
    nothing: 'June 3 percent growth and 5 to 7 people were named.',
  },
  'en/date/month-range': {
    finds: [['Rainfall of March-May 2021 broke records.', ['March', '2021-03'], ['May 2021', '2021-05']]],
    nothing: 'April and her sister came in 2021.',
  },
  'en/date/year': {
    finds: [
      ['The law dates from 1998.', ['1998', '1998']],
      ['The post-2014 order is gone.', ['2014', '2014']],
    ],
    nothing: 'About 2000 people paid $1998 for Flight 1984 and 1950 miles.',
  },
  'en/date/year-range': {
    finds: [
      ['The war (1914–18) began there.', ['1914', '1914'], ['18', '1918']],
      ['He was minister in 2007-2009.', ['2007', '2007'], ['2009', '2009']],
    ],
    nothing: 'Call 555-1914-2009 or pay $1900-2100.',
  },
  'en/date/short-year': {
    finds: [["They met in '89.", ["'89", '1989']]],
    nothing: "The group '89ers played.",
  },
  'en/date/spoken-year': {
    finds: [
      ['It was nineteen seventy-nine.', ['nineteen seventy-nine', '1979']],
      ['Computers feared the year two thousand.', ['the year two thousand', '2000']],
    ],
    nothing: 'Twenty twenty soldiers came with two thousand horses.',
  },
  'en/date/circa-year': {
    finds: [['The poet (c. 347) was a monk.', ['347', '0347']]],
    nothing: 'Section c. 34 costs circa 500,000 crowns.',
  },
  'en/date/era-year': {
    finds: [
      ['The wall of AD 122 stands.', ['AD 122', '0122']],
      ['Caesar died in 44 BC.', ['44 BC', '-0044']],
    ],
    nothing: 'The AD for 122 jobs ran in the paper.',
  },
  'en/date/hundreds': {
    finds: [['Coffee reached the port in the 1600s.', ['the 1600s', '16']]],
    nothing: 'The 1600 men fought.',
  },
  'en/date/decade': {
    finds: [
      ['The mine closed in the 1980s.', ['the 1980s', '198']],
      ["Fashions of the '70s return.", ["the '70s", '197']],
    ],
    nothing: 'Temperatures reached the 90s.',
  },
  'en/date/decades': {
    finds: [['Cars of the 70s and 80s rust.', ['the 70s', '197'], ['80s', '198']]],
    nothing: 'Highs in their 70s and 80s were forecast.',
  },
  'en/date/decade-words': {
    finds: [['Wages stagnated in the nineties.', ['the nineties', '199']]],
    nothing: 'A man in his nineties spoke of old flats.',
  },
  'en/date/century': {
    finds: [
      ['A church of the 12th century burned.', ['the 12th century', '11']],
      ['A nineteenth-century map shows it.', ['nineteenth-century', '18']],
    ],
    nothing: 'The batsman scored his 12th hundred. Century Films agreed.',
  },
  'en/date/centuries': {
    finds: [['Walls of the 12th and 13th centuries remain.', ['the 12th', '11'], ['13th centuries', '12']]],
    nothing: 'The 12th and 13th divisions retreated.',
  },
  'en/date/turn-of-century': {
    finds: [['The station opened at the turn of the century.', ['the turn of the century', '20']]],
    nothing: 'It is your turn of the wheel.',
  },
  'en/date/year-end': {
    finds: [['The plant will close by year-end.', ['year-end', '2025']]],
    nothing: 'In the year endless rain fell.',
  },
  'en/date/quarter': {
    finds: [
      ['Profit rose in the second quarter.', ['the second quarter', '2025-Q2']],
      ['Its fourth-quarter loss widened.', ['fourth-quarter', '2024-Q4']],
    ],
    nothing: 'They lost a quarter of the vote in the Latin Quarter.',
  },
  'en/date/quarter-short': {
    finds: [['Sales in Q1 2024 doubled.', ['Q1 2024', '2024-Q1']]],
    nothing: 'The q3 variable is set to 4.',
  },
  'en/date/year-quarter': {
    finds: [['The 2023 third quarter was weak.', ['The 2023 third quarter', '2023-Q3']]],
    nothing: 'In 2023 a third of quarters were empty.',
  },
  'en/date/half-of': {
    finds: [['Trade fell in the second half of 2024.', ['the second half of 2024', '2024-H2']]],
    nothing: 'The second half of the match was dull.',
  },
  'en/date/half-short': {
    finds: [['Trade fell in H1 2024.', ['H1 2024', '2024-H1']]],
    nothing: 'The H1 visa is gone.',
  },
  'en/date/half': {
    finds: [['Trade grew in the first half of this year.', ['the first half of this year', '2025-H1']]],
    nothing: 'They scored in the first half.',
  },
  'en/date/season-year': {
    finds: [['The floods of the summer of 2021 killed dozens.', ['the summer of 2021', '2021-SU']]],
    nothing: 'Prices fall 2021 dollars.',
  },
  'en/date/season': {
    finds: [['Gas ran short in the winter.', ['the winter', '2024-WI']]],
    nothing: 'Prices fall and hopes spring up in the summer camp.',
  },
  'en/date/fiscal-year': {
    finds: [['Losses of fiscal 2024 were large.', ['fiscal 2024', '2024']]],
    nothing: 'The fiscal rules have 2024 pages.',
  },
  'en/time/half-day': {
    finds: [['The blast came at 10:35 a.m. near the gate.', ['10:35 a.m.', '2025-07-04T10:35']]],
    nothing: 'I am 10 and 35 am I not.',
  },
  'en/time/full': {
    finds: [
      ['The quake struck at 18:40 UTC.', ['18:40 UTC', '2025-07-04T18:40Z']],
      ['The quake struck at 0430 GMT.', ['0430 GMT', '2025-07-04T04:30Z']],
    ],
    nothing: 'The ratio 1:10 and verse 3:16 were cited.',
  },
  'en/time/oclock': {
    finds: [["Doors open at seven o'clock.", ["seven o'clock", '2025-07-04T07:00']]],
    nothing: 'Seven clocks hang in the hall.',
  },
  'en/time/noon': {
    finds: [['The truce began at noon.', ['noon', '2025-07-04T12:00']]],
    nothing: 'High Noon is a film; the midnight train left.',
  },
  'en/time/day-part': {
    finds: [['Shots were heard in the evening.', ['the evening', '2025-07-04TEV']]],
    nothing: 'The evening news and the night sky were fine.',
  },
  'en/date/holiday': {
    finds: [
      ['The store was shut on Christmas Eve.', ['Christmas Eve', '2024-12-24']],
      ['Crowds met last Easter.', ['last Easter', '2025-04-20']],
    ],
    nothing: 'The Christmas tree of Johnnie Christmas stood on Easter Island; Victory Day is no date.',
  },
  'en/date/nine-eleven': {
    finds: [['Security tightened after 9/11.', ['9/11', '2001-09-11']]],
    nothing: 'He shot 29/115 from the line.',
  },
  'en/date/relative-day': {
    finds: [
      ['The mayor resigned yesterday.', ['yesterday', '2025-07-03']],
      ['She will testify tomorrow.', ['tomorrow', '2025-07-05']],
      ['The mill is still used today.', ['today', 'PRESENT_REF']],
    ],
    nothing: 'USA Today reported it.',
  },
  'en/date/day-but-one': {
    finds: [['He fled the day before yesterday.', ['the day before yesterday', '2025-07-02']]],
    nothing: 'The day before was calm.',
  },
  'en/date/last-night': {
    finds: [
      ['Police raided the club last night.', ['last night', '2025-07-03TNI']],
      ['He spoke this morning.', ['this morning', '2025-07-04TMO']],
    ],
    nothing: 'At last nights grew warmer.',
  },
  'en/date/overnight': {
    finds: [['Drones attacked the port overnight.', ['overnight', '2025-07-04TNI']]],
    nothing: 'An overnight train and an overnight-stay were booked.',
  },
  'en/date/last-unit': {
    finds: [
      ['The firm collapsed last week.', ['last week', '2025-W26']],
      ['Voting is due next year.', ['next year', '2026']],
      ['Rents doubled over the past decade.', ['the past decade', 'P10Y']],
      ['Growth may slow in the coming year.', ['the coming year', '2026']],
    ],
    nothing: 'At last weeks went by, this weekly said.',
  },
  'en/date/this-past-unit': {
    finds: [['The league met this past week.', ['this past week', '2025-W26']]],
    nothing: 'This past is behind us.',
  },
  'en/date/latest-quarter': {
    finds: [['Sales in the latest quarter fell.', ['the latest quarter', '2025-Q2']]],
    nothing: 'The latest quarterback scored.',
  },
  'en/date/last-recurring': {
    finds: [
      ['The pact was signed last November.', ['last November', '2024-11']],
      ['The court sits next Wednesday.', ['next Wednesday', '2025-07-09']],
      ['Fires spread this June.', ['this June', '2025-06']],
    ],
    nothing: 'This march was the last; this august body met.',
  },
  'en/date/week-weekday': {
    finds: [['Rebels struck on Tuesday last week.', ['Tuesday last week', '2025-07-01']]],
    nothing: 'Tuesdays last weeks here.',
  },
  'en/date/ago': {
    finds: [
      ['The factory closed two years ago.', ['two years ago', '2023']],
      ['He left three days ago.', ['three days ago', '2025-07-01']],
    ],
    nothing: 'Two years later the Agora opened.',
  },
  'en/date/either-ago': {
    finds: [
      ['Ties are worse than half a year or a year ago.', ['half a year', '2025-H1'], ['a year ago', '2024']],
    ],
    nothing: 'It takes half a year or a year.',
  },
  'en/date/half-ago': {
    finds: [['The ban came a year and a half ago.', ['a year and a half ago', '2024']]],
    nothing: 'It took a year and a half.',
  },
  'en/date/year-ago': {
    finds: [
      [
        'Profit in the first quarter beat the year-ago quarter.',
        ['the first quarter', '2025-Q1'],
        ['the year-ago quarter', '2024-Q1'],
      ],
    ],
    nothing: 'In the year agony ended.',
  },
  'en/date/period-of-year': {
    finds: [
      [
        'Profit in the first quarter beat the 2023 period.',
        ['the first quarter', '2025-Q1'],
        ['the 2023 period', '2023-Q1'],
      ],
    ],
    nothing: 'The 2023 periodical is out.',
  },
  'en/date/from-now': {
    finds: [['The lease ends three years from now.', ['three years from now', '2028']]],
    nothing: 'Three years from nowhere he came.',
  },
  'en/date/vague-ago': {
    finds: [['The well dried up several years ago.', ['several years ago', 'PAST_REF']]],
    nothing: 'Several years passed.',
  },
  'en/date/later': {
    finds: [
      [
        'On June 3 he was shot. Two days later he died.',
        ['June 3', '2025-06-03'],
        ['Two days later', '2025-06-05'],
      ],
      ['A day later he died.', ['A day later', '2025-07-05']],
    ],
    nothing: 'Two days after the storm he died.',
  },
  'en/date/vague-later': {
    finds: [['The camp had shut several weeks prior.', ['several weeks prior', 'PAST_REF']]],
    nothing: 'Weeks before the vote he fled.',
  },
  'en/date/next-day': {
    finds: [
      [
        'Police came on June 3 and returned the next day.',
        ['June 3', '2025-06-03'],
        ['the next day', '2025-06-04'],
      ],
    ],
    nothing: 'The next daytime show is off.',
  },
  'en/date/day-before': {
    finds: [
      [
        'On June 3 he was shot; the day before, he had fled.',
        ['June 3', '2025-06-03'],
        ['the day before', '2025-06-02'],
      ],
    ],
    nothing: 'The day before the vote was calm.',
  },
  'en/date/that-unit': {
    finds: [['In 2014 war began. That year a truce held.', ['2014', '2014'], ['That year', '2014']]],
    nothing: 'He said that years matter.',
  },
  'en/date/that-day-part': {
    finds: [
      [
        'On June 3 he spoke; that evening he fled.',
        ['June 3', '2025-06-03'],
        ['that evening', '2025-06-03TEV'],
      ],
    ],
    nothing: 'He said that mornings are cold.',
  },
  'en/date/quarter-ended': {
    finds: [
      ['Sales for the quarter ended March 31 rose.', ['the quarter', '2025-Q1'], ['March 31', '2025-03-31']],
    ],
    nothing: 'The quarter ended badly.',
  },
  'en/date/the-period': {
    finds: [
      ['Over the weekend two men drowned.', ['the weekend', '2025-W26-WE']],
      [
        'In the third quarter sales fell. For the quarter, costs rose.',
        ['the third quarter', '2025-Q3'],
        ['the quarter', '2025-Q3'],
      ],
    ],
    nothing: 'The day when he left and the Man of the Year award.',
  },
  'en/date/weekday-before': {
    finds: [['Shares peaked that Monday.', ['that Monday', '2025-06-30']]],
    nothing: 'The Monday club met.',
  },
  'en/date/month-that-year': {
    finds: [['He was freed in May of last year.', ['May of last year', '2024-05']]],
    nothing: 'That year may never come.',
  },
  'en/date/now': {
    finds: [
      ['The town now lies empty.', ['now', 'PRESENT_REF']],
      ['Nobody lives there at the moment.', ['the moment', 'PRESENT_REF']],
    ],
    nothing: 'The moment he came, nowhere was safe.',
  },
  'en/date/present': {
    finds: [['The main issue at present is water.', ['present', 'PRESENT_REF']]],
    nothing: 'She bought a present and the present king was present.',
  },
  'en/date/recently': {
    finds: [['The envoy recently left.', ['recently', 'PAST_REF']]],
    nothing: 'The previously announced merger failed.',
  },
  'en/date/earlier': {
    finds: [['Earlier, the envoy had left.', ['Earlier', 'PAST_REF']]],
    nothing: 'No earlier version is better than an earlier-than-usual start.',
  },
  'en/date/once': {
    finds: [['The party, once feared, is gone.', ['once', 'PAST_REF']]],
    nothing: 'At once he called twice or once a day, once he had slept.',
  },
  'en/date/recent-times': {
    finds: [['Crime fell in recent years.', ['recent years', 'PAST_REF']]],
    nothing: 'Recent events matter.',
  },
  'en/date/following-times': {
    finds: [['The raids of the following months failed.', ['the following months', 'PAST_REF']]],
    nothing: 'The following words matter.',
  },
  'en/date/coming-times': {
    finds: [['Rain is likely in the coming weeks.', ['the coming weeks', 'FUTURE_REF']]],
    nothing: 'People coming weekly complain.',
  },
  'en/date/the-past': {
    finds: [
      ['Such raids happened in the past.', ['the past', 'PAST_REF']],
      ['He fears the future.', ['the future', 'FUTURE_REF']],
    ],
    nothing: 'He walked past the past master.',
  },
  'en/date/in-future': {
    finds: [['In future, permits will be dearer.', ['future', 'FUTURE_REF']]],
    nothing: 'The deal in future contracts is off.',
  },
  'en/date/soon': {
    finds: [['The army will soon leave.', ['soon', 'FUTURE_REF']]],
    nothing: 'The army soon left, sooner than hoped, as soon as it rained.',
  },
  'en/date/some-day': {
    finds: [['The army will one day leave.', ['one day', 'FUTURE_REF']]],
    nothing: 'He left one day after the vote.',
  },
  'en/date/era': {
    finds: [
      ['Archives from Soviet times are closed.', ['Soviet times', 'PAST_REF']],
      ['Rules of the Obama era are back.', ['the Obama era', 'PAST_REF']],
    ],
    nothing: 'The New York Times and Financial Times began an era.',
  },
  'en/set/adverb': {
    finds: [['The ferry sails daily.', ['daily', 'P1D']]],
    nothing: 'The Daily Mail and Weekly World News agreed.',
  },
  'en/set/every-unit': {
    finds: [
      ['Buses leave every day.', ['every day', 'P1D']],
      ['Elections are held every four years.', ['every four years', 'P4Y']],
    ],
    nothing: 'Every daytime show is bad.',
  },
  'en/set/every-date': {
    finds: [['They protest every Friday.', ['every Friday', 'XXXX-WXX-5']]],
    nothing: 'Every Fridays-only ticket is gone.',
  },
  'en/set/weekdays': {
    finds: [['The museum is shut on Mondays.', ['Mondays', 'XXXX-WXX-1']]],
    nothing: "Monday's vote failed.",
  },
  'en/set/a-year': {
    finds: [
      ['The council meets twice a year.', ['a year', 'P1Y']],
      ['The plant makes 40 cars per week.', ['per week', 'P1W']],
    ],
    nothing: 'It was a year of storms.',
  },
  'en/duration/count': {
    finds: [
      ['The siege lasted 35 years.', ['35 years', 'P35Y']],
      ['He waited for two and a half hours.', ['two and a half hours', 'PT2H30M']],
      ['Ten died over the last 12 months.', ['the last 12 months', 'P12M']],
    ],
    nothing: 'The man, 35 years old, ran 10-year-old programs.',
  },
  'en/duration/hyphened': {
    finds: [['A two-year ban begins.', ['two-year', 'P2Y']]],
    nothing: 'A two-year-old child ate three-quarters of it.',
  },
  'en/duration/and-half': {
    finds: [['It took a year and a half.', ['a year and a half', 'P1Y6M']]],
    nothing: 'It took a year and a halfhearted effort.',
  },
  'en/duration/range': {
    finds: [['Repairs take two to three years.', ['two to three years', 'PXY']]],
    nothing: 'From two to three men worked years.',
  },
  'en/duration/vague': {
    finds: [
      ['The talks took several weeks.', ['several weeks', 'PXW']],
      ['In the last few years rents rose.', ['the last few years', 'PXY']],
    ],
    nothing: 'Several weeklies closed.',
  },
  'en/duration/bare': {
    finds: [['They have fought for decades.', ['decades', 'PXDE']]],
    nothing: 'Happy days are here; 3 days of it.',
  },
  'en/duration/unit-long': {
    finds: [['The decades-long feud is over.', ['decades-long', 'PXDE']]],
    nothing: 'For decades long roads were built.',
  },
  'en/duration/while': {
    finds: [['They stayed for some time.', ['some time', 'PXX']]],
    nothing: 'A while ago he left; some timely help came.',
  },
  'en/duration/months-ended': {
    finds: [['Losses for the year ended March 31 grew.', ['the year', 'P1Y'], ['March 31', '2025-03-31']]],
    nothing: 'The yearning ended.',
  },
  'en/date/part-of': {
    finds: [
      ['It began in late June.', ['late June', '2025-06']],
      ['It began at the end of 2024.', ['the end of 2024', '2024']],
      ['A vote is due early next year.', ['early next year', '2026']],
    ],
    nothing: 'The late president reached the end of the road early.',
  },
  'en/date/week-of': {
    finds: [['Hearings start the week of August 11.', ['the week of August 11', '2025-W33']]],
    nothing: 'A week of August heat followed.',
  },
  'en/date/month-of': {
    finds: [['Sales in the third quarter of last year fell.', ['the third quarter of last year', '2024-Q3']]],
    nothing: 'A quarter of last year’s crop failed.',
  },
  'en/date/month-of-year': {
    finds: [['Sales in the first quarter of 2009 fell.', ['the first quarter of 2009', '2009-Q1']]],
    nothing: 'A quarter of 2009 voters stayed home.',
  },
  'en/date/year-ago-quarter': {
    finds: [['It lost more in the year-ago third quarter.', ['the year-ago third quarter', '2024-Q3']]],
    nothing: 'It lost more in the year-ago heat.',
  },
  'en/date/years-quarter': {
    finds: [["It lost more in last year's third quarter.", ["last year's third quarter", '2024-Q3']]],
    nothing: "Last year's quarterback left.",
  },
  'en/time/day-part-after': {
    finds: [['He died on Monday night.', ['Monday night', '2025-06-30TNI']]],
    nothing: 'On Monday nightlife resumed.',
  },
  'en/time/day-part-before': {
    finds: [['Guns fell silent on the morning of June 28.', ['the morning of June 28', '2025-06-28TMO']]],
    nothing: 'The morning of life is short.',
  },
  'en/time/clock-before': {
    finds: [['Polls will open at 9 a.m. Tuesday.', ['9 a.m. Tuesday', '2025-07-08T09:00']]],
    nothing: 'He scored 9 Tuesday.',
  },
  'en/time/clock-after': {
    finds: [
      ['The train left on June 28 at 10:35 p.m. for Lviv.', ['June 28 at 10:35 p.m.', '2025-06-28T22:35']],
      ['Jul 5, 2025 10:01 was the time stamp.', ['Jul 5, 2025 10:01', '2025-07-05T10:01']],
    ],
    nothing: 'On Monday 9 men left.',
  },
  'en/duration/about': {
    finds: [
      ['The siege took more than four hours.', ['more than four hours', 'PT4H']],
      ['The mine shut nearly two years ago.', ['nearly two years ago', '2023']],
    ],
    nothing: 'More than four men and about two years.',
  },
}
