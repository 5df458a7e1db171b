/** Builds the playground into `out/playground`; with `--serve`, shows it at http://127.0.0.1:8000/. */
import { bundlePlayground } from './bundle.js'
import { serveFolder } from './serve.js'

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`

const folder = 'out/playground'
const { all, beyondWink } = await bundlePlayground(folder)
console.log(
  `Built ${folder}. A first visit is ${megabytes(all)} gzipped, ${megabytes(beyondWink)} beyond wink's model.`,
)
if (process.argv.includes('--serve'))
  console.log(`Open ${(await serveFolder(folder, 8000)).url} (end with Ctrl+C).`)
