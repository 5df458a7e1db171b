const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words with a capital that name nobody, no place and no body. */
export const notNames = words(`
I I'm Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Mon Tue Tues Wed Thu Thurs Fri Sat Sun
Christmas Easter Ramadan Ramazan Eid Nowruz Novruz Hanukkah Passover Diwali Lent Halloween Thanksgiving Spring Summer Autumn Winter
Internet Web God Allah Bible Quran Koran Torah Gospel Holocaust Armageddon
AM PM A.M. P.M. GMT UTC EST EDT CET BST MSK AD BC CE BCE OK TV FM DVD CD PC USB GPS DNA RNA AIDS HIV COVID COVID-19 Covid SARS MERS Ebola Zika
CEO CFO COO CTO MP MPs MEP MEPs PM VP HR PR IT AI VR ID IDs FAQ PDF URL HTML HTTP SMS SIM SUV UFO VIP GDP GNP VAT CPI IPO ETF R&D Q&A
USD EUR GBP RUB UAH JPY CNY TNT UAV UAVs LNG CO2 IED IEDs ICBM ICBMs WMD WMDs POW POWs IDP IDPs NGO NGOs LGBT LGBTQ LGBTI LGBTQ+ CV NB PS RIP SOS DIY ASAP
MBA PhD BSc MSc SVP EVP RFP RFQ RFI ROI NPV KPI KPIs MoU MOU T&C FYI BTW LOL LMAO OMG WTF IMHO P.S. N.B. R.I.P. PDT CDT MDT PST CEST EET JST AEST
ADHD PTSD MRI DUI DWI LNG LPG CNG LED LCD API GMO GMOs NFT NFTs PCR SUVs UFOs
Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Sir Sen. Rep. Gov. Gen. Lt. Col. Maj. Capt. Sgt. Adm. Rev. Hon. St. Jr. Sr. Jr Sr No. Nos. Vol. Art. Inc. Ltd. Co.
North South East West Northern Southern Eastern Western Central Upper Lower Great Greater New Old
Photo Photos Video Image Images Source Sources Read Share Comments Comment Related Advertisement Subscribe Newsletter Copyright Editor Editors Note Update Updated Breaking Exclusive
First Second Third Fourth Fifth One Two Three Four Five Six Seven Eight Nine Ten II III IV VI VII VIII IX XI XII XIII XIV XV XVI
President Presidents Vice Prime Minister Ministers Foreign Secretary Chancellor Premier Governor Mayor Senator Ambassador General Chairman Chief Director Speaker King Queen Prince Princess Lord Lady Pope Judge Justice Attorney Deputy Former Acting
State Government Republic Federal National Constitution Article Chapter Section Act Law Bill Treaty Order Part Figure Table Appendix
The A An This That These Those It He She We You They And But Or If In On At By For From To With As Of Not No Yes So
`)
