import { untilAborted } from './aborted.js'

export type Items<T> = AsyncIterable<T> | Iterable<T>

/** What the source gave: an item, its end, or the error that ended it. */
type Read<T> = { readonly item: T } | { readonly end: true; readonly error?: unknown }

/**
 * Works on items as they come and gives the results in their order. No more than `ahead` items are taken in before
 * the oldest result has been handed out, so an endless source needs bounded memory. A source that throws ends the
 * results with its error, after those of the items before it; so does an aborted signal, where `work` heeds it.
 */
export async function* mapInOrder<T, R>(
  items: Items<T>,
  work: (item: T) => Promise<R>,
  { ahead, signal }: { readonly ahead: number; readonly signal?: AbortSignal },
): AsyncGenerator<R, void, undefined> {
  const source = iteratorOf(items)
  const waiting: Promise<R>[] = []
  let reading: Promise<Read<T>> | undefined = readFrom(source, signal)
  try {
    while (reading !== undefined || 0 < waiting.length) {
      const canRead = reading !== undefined && waiting.length < ahead
      const read: Read<T> | undefined = canRead ? await earlier(reading!, waiting[0]) : undefined
      if (read === undefined) yield await waiting.shift()!
      else if ('item' in read) {
        waiting.push(silenced(work(read.item)))
        reading = readFrom(source, signal)
      } else {
        reading = undefined
        for (const result of waiting.splice(0)) yield await result
        if ('error' in read) throw read.error
      }
    }
  } finally {
    // Not awaited: a source that waits for its next item could keep us for ever.
    void Promise.resolve(source.return?.()).catch(() => undefined)
  }
}

const iteratorOf = <T>(items: Items<T>): AsyncIterator<T> | Iterator<T> =>
  Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()

const readFrom = async <T>(
  source: AsyncIterator<T> | Iterator<T>,
  signal?: AbortSignal,
): Promise<Read<T>> => {
  try {
    const next = await untilAborted(Promise.resolve(source.next()), signal)
    return next.done === true ? { end: true } : { item: next.value }
  } catch (error) {
    return { end: true, error }
  }
}

/** What was read, or undefined where the oldest result is there before it. */
const earlier = <T>(
  reading: Promise<Read<T>>,
  oldest: Promise<unknown> | undefined,
): Promise<Read<T> | undefined> => (oldest === undefined ? reading : Promise.race([reading, settled(oldest)]))

const settled = (promise: Promise<unknown>): Promise<undefined> =>
  promise.then(
    () => undefined,
    () => undefined,
  )

/** A rejection is looked at when its turn comes; until then it is not "unhandled". */
const silenced = <R>(promise: Promise<R>): Promise<R> => {
  promise.catch(() => undefined)
  return promise
}
