import type { Redis } from 'ioredis'
import { AllegedlyError } from '../base/error.js'
import { ownKey } from './own-key.js'

/** Where long texts lie while their jobs are in the queue. A key is 64 hexadecimal digits. */
export interface TextStore {
  /** Keeps a text; a key that is there already has the same text. */
  readonly write: (key: string, text: string) => Promise<void>
  /** Undefined where there is none. */
  readonly read: (key: string) => Promise<string | undefined>
  /** Nothing happens where there is none. */
  readonly remove: (key: string) => Promise<void>
}

/** UTF-8 bytes beyond which a text is stored by itself and its job holds a reference. */
export const longText = 1_000_000

/** Texts in Redis, as JSON: a lone surrogate would not survive UTF-8. */
export const redisStore = (redis: Redis, queueKey: string): TextStore => {
  const keyOf = (key: string) => ownKey(queueKey, `text:${key}`)
  return {
    write: async (key, text) => {
      await redis.set(keyOf(key), JSON.stringify(text))
    },
    read: async (key) => {
      const json = await redis.get(keyOf(key))
      return json === null ? undefined : JSON.parse(json)
    },
    remove: async (key) => {
      await redis.unlink(keyOf(key))
    },
  }
}

/** The caller's own store, the default export of a module. Throws `bad-option` where it has none. */
export const importStore = async ({ href }: URL): Promise<TextStore> => {
  const { default: store } = await import(href).catch((error) => {
    throw badStore(href, String(error))
  })
  const missing = ['write', 'read', 'remove'].filter((name) => typeof store?.[name] !== 'function')
  if (0 < missing.length) throw badStore(href, `its default export has no ${missing.join(', ')}`)
  return store
}

const badStore = (href: string, reason: string): AllegedlyError => {
  const message = `"textStore" must be the URL of a module whose default export has write, read and remove, but ${href}: ${reason}.`
  return new AllegedlyError('bad-option', message, { option: 'textStore', given: href })
}
