const words: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
}
const partsOfDay: Readonly<Record<string, string>> = {
  TMO: 'morning',
  TAF: 'afternoon',
  TEV: 'evening',
  TNI: 'night',
  TDT: 'daytime',
}

/** A TIMEX3 value for people: `2025-07-04TNI` is `2025-07-04, night`; what says itself stays as it is. */
export const shownDate = (value: string): string =>
  words[value] ??
  value.replace(/T(?:MO|AF|EV|NI|DT)$/, (part) => `, ${partsOfDay[part]}`).replace(/(?<=\d)T(?=\d)/, ' ')
