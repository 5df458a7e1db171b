import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/pipeline.js'

const sentencesOf = (text: string): string[] =>
  readDocument(text, { model: false }).sentences.map(({ start, end }) => text.slice(start, end))

/** Each row is one text, its sentences apart. */
const rows: readonly (readonly string[])[] = [
  ['Mr. Smith met Gen. Jones.', 'They spoke for an hour.'],
  ['LIMA, March 3 (Reuters) -', 'A court met.'],
  ['KABUL, Afghanistan (AP) —', 'Gunmen fled.'],
  ['Berlin, 3 March –', 'The court met.'],
  ['WASHINGTON —', '"We won," he said.'],
  ['The UN - Peru talks failed.'],
  ['MARIA LOPEZ — the mayor — resigned.'],
  ['Lima – Paris flights are full.'],
  ['She lives in the U.S. She left in May.'].flatMap(() => ['She lives in the U.S.', 'She left in May.']),
  ['The U.S. Senate voted on the bill.', 'It passed.'],
  ['J. P. Morgan sold its shares at 5 p.m. on Friday.', 'Prices fell.'],
  ['The firm, Acme Inc., grew by 3.5 percent.', 'See No. 5 on p. 12.'],
  ['"What will happen next?" asked the Gazette.', '"Nothing," he said.'],
  ['"Why now?" Jane Roe asked.', 'Nobody knew.'],
  ['“We will go. We will win.”'].flatMap(() => ['“We will go.', 'We will win.”']),
  ['"They won\'t stop." The minister left.'].flatMap(() => ['"They won\'t stop."', 'The minister left.']),
  ['"So what’s the problem?" – says the clerk.', 'He shrugged.'],
  ['He told Example.net that it was over.', 'It was not.'],
  ['The pact.The talks'].flatMap(() => ['The pact.', 'The talks']),
  ['Is it over?! No... It goes on.'].flatMap(() => ['Is it over?!', 'No...', 'It goes on.']),
]

describe('sentences', () => {
  it.each(rows.map((row) => [row.join(' '), row] as const))('splits %s', (text, row) => {
    const joined = text.replace('pact. The', 'pact.The')
    expect(sentencesOf(joined)).toEqual(row)
  })

  it('ends a sentence with its block and joins a block broken within a sentence', () => {
    expect(
      sentencesOf(
        'A Headline Without a Stop\n\nThe minister said on Monday that the talks with the\n\nneighbours had failed. She left.',
      ),
    ).toEqual([
      'A Headline Without a Stop',
      'The minister said on Monday that the talks with the\n\nneighbours had failed.',
      'She left.',
    ])
  })

  it('keeps hard-wrapped lines in one paragraph', () => {
    const text = [
      'The committee said in a long statement on Tuesday evening that it',
      'would not accept the proposal of the opposition, which had asked',
      'for a new vote in all of the provinces. Officials in the capital',
      'declined to comment.',
    ].join('\n')
    expect(sentencesOf(text)).toHaveLength(2)
  })
})
