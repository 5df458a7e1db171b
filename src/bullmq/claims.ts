import type { Redis } from 'ioredis'

/** Redis's own clock: those of several machines differ. */
const clock = `local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`

/** The oldest finished jobs that no collector holds; they are held from now on. */
const takeScript = `${clock}
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
local count = tonumber(ARGV[1])
local held = redis.call('ZCARD', KEYS[2])
local taken = {}
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], 0, held + count - 1)) do
  if #taken < count and not redis.call('ZSCORE', KEYS[2], id) then
    redis.call('ZADD', KEYS[2], now + ARGV[2], id)
    taken[#taken + 1] = id
  end
end
return taken`

const renewScript = `${clock}
for _, id in ipairs(ARGV) do
  if id ~= ARGV[1] then redis.call('ZADD', KEYS[1], 'XX', now + ARGV[1], id) end
end`

/** What one collector holds, so that no other gives it out; let go by itself where the collector dies. */
export interface Claims {
  /** Holds up to `count` finished jobs of a state, oldest first. */
  readonly take: (finishedKey: string, count: number) => Promise<readonly string[]>
  readonly letGo: (id: string) => Promise<void>
  /** Lets go of all. */
  readonly close: () => Promise<void>
}

/** `lockDuration`: milliseconds for which a job is held without a sign of life. */
export const openClaims = (redis: Redis, key: string, lockDuration: number): Claims => {
  const held = new Set<string>()
  const renew = () => {
    if (0 < held.size) redis.eval(renewScript, 1, key, lockDuration, ...held).catch(() => undefined)
  }
  const timer = setInterval(renew, lockDuration / 3)
  return {
    take: async (finishedKey, count) => {
      const ids = (await redis.eval(
        takeScript,
        2,
        finishedKey,
        key,
        count,
        lockDuration,
      )) as readonly string[]
      for (const id of ids) held.add(id)
      return ids
    },
    letGo: async (id) => {
      held.delete(id)
      await redis.zrem(key, id)
    },
    close: async () => {
      clearInterval(timer)
      if (0 < held.size) await redis.zrem(key, ...held)
    },
  }
}
