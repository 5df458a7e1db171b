import { defineConfig, type Options } from 'tsup'

// The model's weights are one file, dist/weights.js, which all others import: the CJS build too, as every
// Node from 20.19 can require an ES module. Otherwise the package would hold them three times.
const weights = './weights.js'
// Stays CommonJS, see there.
const packages = './packages.cjs'
const common: Options = {
  target: 'es2022',
  platform: 'neutral',
  external: [weights, packages, /^node:/],
  // It is spread over many small files, and finding those takes longer than running them.
  noExternal: ['zod'],
  splitting: true,
}
const library = {
  index: 'src/index.ts',
  formats: 'src/formats/index.ts',
  html: 'src/html.ts',
  markdown: 'src/markdown.ts',
  notebook: 'src/notebook.ts',
  parquet: 'src/parquet.ts',
  node: 'src/node/index.ts',
  bullmq: 'src/bullmq/index.ts',
}
// What starts by itself, as a program or a thread: ES modules only.
const programs = {
  cli: 'src/cli/main.ts',
  worker: 'src/node/worker.ts',
  'bullmq-processor': 'src/bullmq/processor.ts',
}

export default defineConfig([
  { ...common, entry: { ...library, ...programs }, format: ['esm'], dts: { entry: library } },
  { ...common, entry: library, format: ['cjs'], dts: true, shims: true },
  { ...common, entry: { weights: 'src/model/weights.ts' }, format: ['esm'] },
  {
    ...common,
    entry: { packages: 'src/text/packages.cjs' },
    format: ['cjs'],
    platform: 'node',
    splitting: false,
  },
])
