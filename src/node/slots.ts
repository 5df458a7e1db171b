/** Lets at most `size` pieces of work run at once; the others wait their turn. */
export const openSlots = (size: number) => {
  const waiting: (() => void)[] = []
  let free = size
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (0 < free) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
