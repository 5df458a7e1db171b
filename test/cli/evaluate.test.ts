import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Gold } from '../../src/article/index.js'
import { toBrat, toLabelStudio } from '../../src/formats/index.js'
import { extract } from '../../src/pipeline.js'
import { run } from './run.js'

const folder = () => mkdtempSync(join(tmpdir(), 'gold-'))
const text =
  'It rained. Nobody knew why. The river rose by night, and the bridge was closed to all of the traffic.'
const found = extract(text).sentences

/** Sentence ends as they are found, and one that is not there. */
const gold: Gold = {
  schema: 1,
  sentences: [...found.map(({ start, end }) => ({ start, end })), { start: 0, end: 5 }],
}
const folderWith = (files: Readonly<Record<string, unknown>>): string => {
  const path = folder()
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(path, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return path
}
const mine = folderWith({ 'rain.txt': text, 'rain.gold.json': gold })
const recall = found.length / (found.length + 1)

describe('allegedly evaluate', () => {
  it('scores a folder of gold files of the user', async () => {
    const { code, out, err } = await run(['evaluate', mine])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('1 article\n')
    expect(out).toMatch(
      new RegExp(`sentence ends +sentence +${found.length} .* 100\\.0 +${(100 * recall).toFixed(1)} `),
    )
  })

  it('adds several files and folders before it divides', async () => {
    const { figures, articles } = JSON.parse(
      (await run(['evaluate', mine, join(mine, 'rain.gold.json'), '--json'])).out,
    )
    expect(articles).toBe(2)
    expect(figures).toMatchObject({ 'sentence.precision': 1, 'sentence.recall': recall })
  })

  it('shows every mistake with its words in context', async () => {
    const { out } = await run(['evaluate', mine, '--errors'])
    expect(out).toContain('miss        sentences  rain.txt:1:1')
    expect(out).toContain('…⟦It ra⟧ined. Nobody')
  })

  it('shows only the kinds asked for', async () => {
    expect((await run(['evaluate', mine, '--kind', 'dates', '--errors'])).out).not.toContain('sentence')
    expect((await run(['evaluate', mine, '--kind', 'dates,sentences'])).out).toContain('sentence ends')
  })

  it('prints Markdown', async () => {
    const { out } = await run(['evaluate', mine, '--markdown'])
    expect(out).toContain('|  | figure | found | gold | right | precision | recall | F1 |\n|---|---|---:|')
    expect(out).toContain(`| sentence ends | \`sentence\` | ${found.length} |`)
  })

  it.each([
    [recall - 0.01, 0],
    [recall + 0.01, 1],
  ])('with --min sentence.recall=%f ends with %i', async (limit, code) => {
    const ran = await run(['evaluate', mine, '--min', `sentence.recall=${limit}`])
    expect(ran.code).toBe(code)
    expect(ran.err.includes('sentence.recall is')).toBe(code === 1)
  })

  it('says which figure could not be measured', async () => {
    const { code, err } = await run(['evaluate', mine, '--min', 'claim.core.f1=0.4'])
    expect(code).toBe(1)
    expect(err).toContain('claim.core.f1 could not be measured')
  })

  it('compares with a baseline that --json wrote, within a tolerance in points', async () => {
    const baseline = join(mine, 'baseline.json')
    const { out } = await run(['evaluate', mine, '--json'])
    writeFileSync(baseline, out)
    expect((await run(['evaluate', mine, '--baseline', baseline])).code).toBe(0)
    writeFileSync(baseline, JSON.stringify({ figures: { 'sentence.recall': recall + 0.004 } }))
    expect((await run(['evaluate', mine, '--baseline', baseline])).code).toBe(1)
    expect((await run(['evaluate', mine, '--baseline', baseline, '--tolerance', '0.5'])).code).toBe(0)
  })

  it('writes JUnit XML with a failure for each limit that is not reached', async () => {
    const path = join(mine, 'junit.xml')
    const limits = ['--min', 'sentence.recall=1', '--min', 'sentence.precision=1']
    expect((await run(['evaluate', mine, ...limits, '--junit', path])).code).toBe(1)
    const xml = readFileSync(path, 'utf8')
    expect(xml).toContain('tests="2" failures="1"')
    expect(xml).toMatch(/name="sentence\.recall \(limit\)"><failure message="sentence\.recall is/)
  })

  it('hands over what the gold says was given', async () => {
    const given = { ...gold, meta: { given: ['publishedAt'], publishedAt: 'yesterday' } }
    const { code, err } = await run(['evaluate', folderWith({ 'a.gold.json': { ...given, text } })])
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('but was "yesterday"') })
  })

  it('takes gold from brat and Label Studio', async () => {
    const story = 'Angela Merkel said on Friday that Germany will help Kenya.'
    const article = extract(story, { publishedAt: '2019-03-06' })
    const { txt, ann } = toBrat(article)
    const brat = folderWith({ 'story.txt': txt, 'story.ann': ann })
    const task = toLabelStudio(article)
    const annotations = [{ result: task.predictions[0].result }]
    const tasks = [
      { ...task, id: 1, annotations },
      { ...task, id: 2 },
    ]
    const labelled = join(folderWith({ 'export.json': tasks }), 'export.json')
    for (const args of [[brat, '--published', '2019-03-06'], [labelled]]) {
      const { code, out, err } = await run(['evaluate', ...args, '--json'])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(JSON.parse(out)).toMatchObject({
        articles: 1,
        figures: { 'claim.full.f1': 1, 'name.f1': 1, 'date.value.f1': 1 },
      })
    }
    const late = JSON.parse((await run(['evaluate', brat, '--json'])).out)
    expect(late.figures['date.value.f1']).toBe(0)
  })

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['a path that is not there', ['no-such-folder'], 'There is no file or folder "no-such-folder"'],
    [
      'a folder without gold',
      [folderWith({ 'a.txt': 'a' })],
      'holds no gold files (NAME.gold.json, or NAME.ann of brat)',
    ],
    ['a gold file without its text', [folderWith({ 'a.gold.json': { schema: 1 } })], 'needs its text'],
    ['a gold file that is not JSON', [folderWith({ 'a.gold.json': '{' })], 'a.gold.json is not JSON'],
    [
      'a gold file that does not fit',
      [folderWith({ 'a.gold.json': { schema: 2, text } })],
      'schema must be 1, but was 2',
    ],
    [
      'a changed text',
      [folderWith({ 'a.gold.json': { schema: 1, text, sha256: '00' } })],
      'its text has changed',
    ],
    ['brat without its text', [folderWith({ 'a.ann': 'T1' })], 'a.ann needs its text in '],
    [
      'brat that does not fit',
      [folderWith({ 'a.txt': 'abc', 'a.ann': 'T1\tperson 0 9\tx' })],
      'a.ann: Line 1 of the brat file: expected the words that stand there',
    ],
    [
      'an export without annotations',
      [join(folderWith({ 'e.json': [toLabelStudio(extract(text))] }), 'e.json')],
      'e.json has 1 tasks, but none is annotated',
    ],
    ['an unknown figure', [mine, '--min', 'claims.f1=0.4'], 'there is no figure "claims.f1"'],
    ['a limit above 1', [mine, '--min', 'claim.core.f1=40'], 'a value from 0 to 1'],
    ['a limit without a value', [mine, '--min', 'claim.core.f1'], 'FIGURE=VALUE'],
    ['an unknown kind', [mine, '--kind', 'verbs'], '--kind must be one of sentences, meta,'],
    ['a tolerance that is no number', [mine, '--baseline', 'x', '--tolerance', 'much'], 'percentage points'],
    ['a tolerance without a baseline', [mine, '--tolerance', '1'], '--tolerance needs --baseline'],
    ['a baseline that is none', [mine, '--baseline', 'package.json'], 'package.json is no baseline'],
    ['a report that cannot be written', [mine, '--junit', join(mine, 'none', 'x.xml')], 'Cannot write'],
  ]
  it.each(wrong)('refuses %s', async (_, args, message) => {
    const { code, out, err } = await run(['evaluate', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})
