/**
 * Numbered places for what is made of the keys used last. Where all are taken, a place not asked for since the hand
 * last passed it is made anew (the clock algorithm, Corbató 1968), so that frequent keys stay.
 */
export const openSlots = (
  size: number,
  fill: (key: string, slot: number) => void,
): ((key: string) => number) => {
  const slots = new Map<string, number>()
  const keys: string[] = []
  const used = new Uint8Array(size)
  let hand = 0
  const freeSlot = (): number => {
    if (keys.length < size) return keys.length
    for (; used[hand] === 1; hand = (hand + 1) % size) used[hand] = 0
    const slot = hand
    hand = (hand + 1) % size
    slots.delete(keys[slot])
    return slot
  }
  return (key) => {
    const found = slots.get(key)
    if (found !== undefined) {
      used[found] = 1
      return found
    }
    const slot = freeSlot()
    fill(key, slot)
    keys[slot] = key
    slots.set(key, slot)
    return slot
  }
}
