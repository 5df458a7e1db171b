const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns that head the name of an organization, wherever they stand in it. */
export const organizationHeads = words(`
Academy Administration Agency Alliance Army Assembly Association Authority Bank Board Bureau Bundeswehr Cabinet Center Centre
Chamber Chancellery Church Clinic Club Coalition College Command Commission Committee Company Confederation Congregation Congress
Conservatory Consortium Consulate Cooperative Corporation Corps Council Court Department Directorate Duma Embassy Faculty Federation
Forum Foundation Front Fund Guild Hospital Inspectorate Institute Institution Laboratory League Legislature Ministry Mission Movement
Museum Observatory Office Organisation Organization Parliament Party Patriarchate Police Polytechnic Prosecutor Secretariat Senate
Seminary Society Syndicate Theater Theatre Treasury Tribunal Union University Watchdog House
`)

/** Nouns that make an organization of what stands before them, and only close its name. */
export const closingHeads = words(`
Airlines Airways Airline Air Bancorp Bloc Brigade Broadcasting Brothers Chronicle Co. Co Daily Democrats Dispatch
Electric Energy Enterprises Examiner Express FC Force Forces Gazette Group Guard Guards Herald Holding Holdings
Industries Insurance International Journal Labs Media Motors NGO Navy Network News Newspaper Observer
Oil Partners Partnership Petroleum Pharmaceuticals Post Press Productions Publishing Radio Railways Review
Service Services Staff Steel Studios Systems Team Technologies Telecom Telegraph Television Times Tribune Trust
TV United Weekly Works
`)

/** Legal forms of companies. */
export const legalForms = words(`
AB AG ApS ASA Aktiengesellschaft Berhad Bhd BV B.V. CJSC Corp Corp. EIRL EURL GmbH Inc Inc. JSC KG KGaA KK K.K. Limited
LLC LLP Ltd Ltd. Ltda NV N.V. OJSC OOO Oy Oyj PJSC PLC Plc plc Pte Pty Pvt SA S.A. SARL SAS S.A.S. SE SpA S.p.A. SRL Srl Tbk
A/S Kft Zrt AŞ A.Ş.
`)

/** What only companies have. */
export const shareWords = words('shares stock shareholders shareholder investors revenue revenues')
export const sharePhrases = new Set([...shareWords].flatMap((word) => [`${word} of`, `${word} in`]))

/** Nouns that close the name of a place. */
export const placeHeads = words(`
Airport Archipelago Avenue Bay Beach Boulevard Bridge Canal Canyon Cape Castle Cathedral City Coast County Creek Delta Desert District
Falls Forest Fort Gulf Harbor Harbour Heights Highlands Hill Hills Hotel Island Islands Isle Isles Kingdom Lake Lakes Lane Monastery Mosque
Mount Mountain Mountains Oblast Ocean Palace Park Passage Pass Peak Peninsula Plain Plains Plateau Plaza Port Prefecture Province
Range Reef Region Republic Reservoir Ridge River Road Sea Shore Square Stadium State Strait Straits Street Territory Tower Town Township
Valley Village Volcano Voivodeship
`)

/** Nouns that close the name of an event, law, work, award or vehicle, none of which is marked. */
export const otherHeads = words(`
Accord Accords Act Agreement Amendment Anniversary Award Awards Bill Ceremony Championship Championships Charter Code Conference Constitution
Convention Corridor Crisis Cup Day Days Declaration Decree Deal Doctrine Eve Exhibition Exercise Expo Fair Festival Final Finals Game Games
Genocide Holocaust Hurricane Initiative Law Marathon Massacre Medal Memorandum Month Night Olympics Operation Order Pact Parade Pipeline Plan
Prize Program Programme Project Protocol Rally Referendum Reform Resolution Revolution Road Rule Scandal Season Series Sunday Storm Stream Strategy Summit
Talks Test Tournament Trial Treaty Trophy Typhoon Uprising Virus War Wars Week Year
`)
