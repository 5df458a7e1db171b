// A line of JSON in, `{"key": …, "articles": [{"id": …, …}, …]}`; a line out for each group of claims that two or
// more of these articles make, so that Spark can pipe through it.
import { createInterface } from 'node:readline'
import { compare } from 'allegedly'

for await (const line of createInterface({ input: process.stdin })) {
  const { key, articles } = JSON.parse(line)
  const ids = articles.map(({ id }) => id)
  const { groups } = compare(
    articles.map(({ id: _, ...article }) => article),
    { ids },
  )
  for (const { headline, claims, relations, origins, disagreement } of groups) {
    const members = claims.map(({ article, claim }) => `${article}#${claim}`)
    const reasons = relations.map(({ relation, reason }) => `${relation}: ${reason}`)
    if (1 < new Set(claims.map(({ article }) => article)).size)
      process.stdout.write(`${JSON.stringify({ key, headline, members, reasons, origins, disagreement })}\n`)
  }
}
