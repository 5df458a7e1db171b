import { register } from 'tsx/esm/api'

register()
export const { article } = await import('./bad-worker.ts')
