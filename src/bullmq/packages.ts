import { AllegedlyError } from '../base/error.js'

const load = async <T>(name: string, importing: () => Promise<T>): Promise<T> => {
  try {
    return await importing()
  } catch (error) {
    throw new AllegedlyError(
      'missing-package',
      `A queue needs the packages "bullmq" and "ioredis", but "${name}" is not installed: npm install bullmq ioredis`,
      { package: name, cause: String(error) },
    )
  }
}

// Loaded only here: both are optional peers, and whoever lacks them is told what to install.
export const loadBullmq = (): Promise<typeof import('bullmq')> => load('bullmq', () => import('bullmq'))
export const loadRedis = (): Promise<typeof import('ioredis')> => load('ioredis', () => import('ioredis'))
