/** Our keys beside BullMQ's own, which are the queue's key and an id or a state. */
export const ownKey = (queueKey: string, name: string): string => `${queueKey}:allegedly:${name}`
