import { defineConfig } from 'vitest/config'

/** The packed tarball, installed as a user would, in Node, Deno and Bun. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
})
