// A corpus to try things on: every run of two to five paragraphs of the five articles, as an article of its own.
import { readdirSync, readFileSync } from 'node:fs'

const seeds = new URL('../../seeds/', import.meta.url)
const days = { 'moscow-times': '2025-07-03', fakti: '2025-07-04', liga: '2025-07-05', izvestia: '2025-07-06' }

for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
  const outlet = file.replace('.txt', '')
  const paragraphs = readFileSync(new URL(file, seeds), 'utf8').split(/\n\s*\n/)
  for (let size = 2; size <= 5; size += 1) {
    for (let first = 0; first + size <= paragraphs.length; first += 1) {
      const text = paragraphs.slice(first, first + size).join('\n\n')
      const id = `${outlet}-${size}-${first}`
      console.log(JSON.stringify({ id, outlet, publishedAt: days[outlet] ?? '2025-07-07', text }))
    }
  }
}
