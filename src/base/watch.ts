import { AllegedlyError } from './error.js'

/** Looked at between sentences and stages: throws `timeout` or `aborted`, and changes no result. */
export type Watch = () => void

/** The one place that looks at a clock: how long reading may take decides whether it ends, never what it gives. */
export const watchOf = ({
  timeoutMs,
  signal,
}: {
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
}): Watch => {
  const start = timeoutMs === undefined ? 0 : performance.now()
  return () => {
    if (signal?.aborted) throw abortedError(signal)
    if (timeoutMs !== undefined && timeoutMs < performance.now() - start) throw timeoutError(timeoutMs)
  }
}

/** The error of a call that its signal ended. */
export const abortedError = ({ reason }: AbortSignal): AllegedlyError =>
  new AllegedlyError('aborted', 'The signal was aborted.', { reason })

const timeoutError = (timeoutMs: number): AllegedlyError =>
  new AllegedlyError('timeout', `Reading took more than ${timeoutMs} ms. Set "timeoutMs" for more.`, {
    timeoutMs,
  })
