import { defineConfig } from 'vitest/config'

export default defineConfig({
  // test/package needs a build and the registry: npm run test:package.
  test: { include: ['test/**/*.test.ts'], exclude: ['test/package/**'], testTimeout: 30_000 },
})
