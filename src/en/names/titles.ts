const lines = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split('\n')
      .flatMap((line) => line.split(','))
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  )

/** Last words of what stands directly before a person's name. */
export const titles = lines(`
mr, mr., mrs, mrs., ms, ms., miss, mx, dr, dr., prof, prof., sir, dame, lord, lady, baron, baroness, count, countess
king, queen, prince, princess, duke, duchess, emperor, empress, emir, sultan, shah, sheikh, sheik, shaikh, caliph, tsar, czar, kaiser
pope, cardinal, archbishop, bishop, patriarch, metropolitan, father, mother, sister, brother, reverend, rev, rev., rabbi, imam, mullah, ayatollah, mufti, monsignor, pastor, deacon, saint, catholicos, lama, swami, chaplain
president, vice-president, premier, chancellor, minister, secretary, undersecretary, governor, mayor, senator, sen, sen., congressman, congresswoman, representative, rep, rep., deputy, lawmaker, mp, mep, councillor, councilor, councilman, councilwoman, alderman, delegate, speaker, ombudsman, commissioner, ambassador, envoy, consul, attaché, diplomat, plenipotentiary
chairman, chairwoman, chairperson, chair, chief, head, director, director-general, boss, ceo, cfo, coo, cto, founder, co-founder, cofounder, owner, manager, executive, leader, ruler, dictator, strongman, autocrat, tyrant
spokesman, spokeswoman, spokesperson, aide, adviser, advisor, counsel, counsellor, counselor, attorney, prosecutor, judge, justice, magistrate, sheriff, marshal, detective, inspector, superintendent, constable, officer, commissioner, commandant
general, gen, gen., lieutenant, lt, lt., colonel, col, col., major, maj, maj., captain, capt, capt., sergeant, sgt, sgt., corporal, cpl, cpl., private, pvt, admiral, adm, adm., vice-admiral, commodore, commander, cmdr, cmdr., brigadier, marshal, field-marshal, ensign, cadet, gunnery, pilot, cosmonaut, astronaut
professor, doctor, nurse, teacher, scholar, scientist, historian, economist, analyst, expert, researcher, philosopher, psychologist, sociologist, politologist, academic, lecturer, physicist, chemist, biologist, engineer, architect, inventor, lawyer, barrister, advocate, notary
journalist, reporter, correspondent, editor, columnist, commentator, blogger, author, writer, poet, novelist, playwright, critic, broadcaster, anchor, presenter, photographer, propagandist, publisher, publicist, propagandist
actor, actress, singer, musician, composer, conductor, pianist, artist, painter, sculptor, director, filmmaker, producer, comedian, comic, rapper, dancer, designer, model, star, celebrity, entertainer
player, footballer, striker, goalkeeper, midfielder, defender, coach, trainer, skipper, quarterback, boxer, wrestler, swimmer, runner, sprinter, cyclist, golfer, racer, champion, captain, referee
businessman, businesswoman, businessperson, entrepreneur, tycoon, magnate, mogul, billionaire, millionaire, oligarch, banker, investor, trader, broker, philanthropist, financier, industrialist
activist, dissident, campaigner, organizer, organiser, protester, opponent, candidate, nominee, incumbent, contender, challenger, rival, politician, statesman, revolutionary, rebel, warlord, militant, terrorist, extremist, insurgent, guerrilla, fighter, soldier, veteran, hero, suspect, defendant, convict, prisoner, inmate, victim, hostage, survivor, witness, whistleblower, hacker, spy, agent, informant, refugee, migrant, patient, student, resident, citizen, farmer, worker, driver, trucker, pensioner, user, volunteer
husband, wife, son, daughter, widow, widower, fiancé, fiancée, girlfriend, boyfriend, nephew, niece, uncle, aunt, cousin, grandson, granddaughter, grandfather, grandmother, mum, mom, dad, friend, colleague, namesake
laureate, winner, recipient, successor, predecessor, counterpart, host, guest, member, fellow, president-elect, comrade, mastermind, figure, veteran, native, legend, icon, guru
`)

/** Nouns for what a person is or does, after a name and a comma or in `the …`. */
export const occupations = titles
