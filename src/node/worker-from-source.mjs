// Run from source, a thread has to be told of TypeScript before it can load it. Never built.
import { register } from 'tsx/esm/api'

register()
export const { article, line } = await import('./worker.ts')
