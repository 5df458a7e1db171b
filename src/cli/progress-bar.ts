import { type Io, progressOn } from './io.js'

/** How far a long run has got. */
export interface Standing {
  readonly done: number
  readonly failed: number
  /** Bytes of standard input that have been taken in. */
  readonly bytes: number
}

const width = 24
const everyMs = 100

/** A bar on a terminal's stderr, redrawn ten times a second; without a known length, a count. */
export const progressBar = (io: Io, now: () => number = () => performance.now()) => {
  const line = progressOn(io)
  const start = now()
  let drawn = Number.NEGATIVE_INFINITY
  return {
    show: (standing: Standing) => {
      if (!io.errIsTerminal || now() - drawn < everyMs) return
      drawn = now()
      line.show(drawBar(standing, io.stdinSize, (drawn - start) / 1000))
    },
    clear: line.clear,
  }
}

/** `█████▌······  41 %  12340 articles, 38.2 a second, 3 errors` */
export const drawBar = (
  { done, failed, bytes }: Standing,
  size: number | undefined,
  seconds: number,
): string => {
  const rate = 0 < seconds ? `, ${(done / seconds).toFixed(1)} a second` : ''
  const errors = failed === 0 ? '' : `, ${failed} ${failed === 1 ? 'error' : 'errors'}`
  const count = `${done} ${done === 1 ? 'article' : 'articles'}${rate}${errors}`
  if (size === undefined || size === 0) return count
  const share = Math.min(1, bytes / size)
  const full = Math.floor(share * width)
  return `${'█'.repeat(full)}${'·'.repeat(width - full)} ${String(Math.floor(share * 100)).padStart(3)} %  ${count}`
}
