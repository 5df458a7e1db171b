const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Common nouns that say what a place is: `the city of …`, `… region`. */
export const placeWords = words(`
city town village capital port province region oblast district county state republic territory prefecture municipality suburb settlement
island peninsula valley river lake mountain border area neighbourhood neighborhood airport governorate department canton hamlet commune
`)

export const placeOwners = words(`
mayor governor prefect residents inhabitants streets outskirts centre center south north east west southeast southwest northeast
northwest towns cities villages ports provinces regions districts islands suburbs coast
`)

export const placePrepositions = words(
  'in at near from outside across around to toward towards throughout through via inside within into',
)

/** Verbs of saying, past and present, whose subject speaks. */
export const speechVerbs = words(`
said says say told tells added adds announced announces argued argues claimed claims stated states noted notes explained explains
believes believed thinks thought warned warns insisted insists admitted admits declared declares replied replies asked asks tweeted
wrote writes stressed stresses emphasized emphasizes emphasised pointed recalled recalls suggested suggests predicted predicts
`)
