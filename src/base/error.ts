/** What a caller can do wrong. Text itself never throws. */
export type ErrorCode =
  | 'bad-text' // not a string
  | 'bad-date' // not an ISO 8601 day
  | 'bad-option' // unknown option, or of the wrong type
  | 'over-limit' // the text is longer than a limit, or holds more than one allows
  | 'timeout' // reading took longer than `timeoutMs`
  | 'aborted' // the caller's signal was aborted
  | 'bad-model' // the model file is wrong or cut
  | 'bad-gold' // a gold file does not fit the schema
  | 'bad-gazetteer' // an entry of the caller's own list does not fit
  | 'missing-package' // an optional package that the call needs is not installed
  | 'bad-line' // of many articles, one is no line of JSON with a text
  | 'crashed' // of many articles, one ended the thread that read it
  | 'no-redis' // no Redis answers where the queue should be
  | 'other-version' // a job was made by another version of this library than its worker's
  | 'bad-argument' // the command line: an unknown option, a missing file, a value that is not allowed

/** The only error this library throws: `code` for programs, `message` for people, `data` for both. */
export class AllegedlyError extends Error {
  override readonly name = 'AllegedlyError'

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** What was given and what is allowed. */
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
  }
}

/** A value as it reads in a message, cut to 60 characters. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
