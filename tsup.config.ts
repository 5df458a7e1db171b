import { defineConfig, type Options } from 'tsup'

// The model's weights are one file, dist/weights.js, which all others import: the CJS build too, as every
// Node from 20.19 can require an ES module. Otherwise the package would hold them three times.
const weights = './weights.js'
const common: Options = { target: 'es2022', platform: 'neutral', external: [weights, /^node:/] }

export default defineConfig([
  {
    ...common,
    entry: { index: 'src/index.ts', formats: 'src/formats/index.ts', cli: 'src/cli/main.ts' },
    format: ['esm'],
    splitting: true,
    dts: { entry: { index: 'src/index.ts', formats: 'src/formats/index.ts' } },
  },
  { ...common, entry: { index: 'src/index.ts', formats: 'src/formats/index.ts' }, format: ['cjs'], dts: true },
  { ...common, entry: { weights: 'src/model/weights.ts' }, format: ['esm'] },
])
