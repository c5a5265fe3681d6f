/**
 * An hour of damaged files for the readers, or as many minutes as READER_FUZZ_MINUTES says; and large files of what costs most to read.
 *
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openTable } from '../../src/node/reading/open-table.js'
import { readAnything } from '../laws/reading-fuzz.js'

const { READER_FUZZ_MINUTES: minutes = '60' } = process.env
const MILLISECONDS = 60_000 * Number(minutes)
const MOST_MEMORY = 1e9

it(
  'crashes on nothing, hangs on nothing, and takes no more memory than a few blocks',
  () => {
    const end = Date.now() + MILLISECONDS
    let rows = 0
    for (let seed = 1; Date.now() < end; seed++)
      rows += readAnything({ runs: 20_000, seed, milliseconds: Math.max(1, end - Date.now()) })
    console.log(`${rows} rows of damaged files in ${minutes} minutes`)
    expect(process.memoryUsage().rss).toBeLessThan(MOST_MEMORY)
  },
  MILLISECONDS + 600_000,
)

const SIZE = 1 << 22

/** Quotes, brackets and line ends that make a reader look far ahead, or again. */
const HOSTILE: readonly (readonly [name: string, part: string])[] = [
  ['a.csv', '"\n'],
  ['a.csv', '"'],
  ['a.csv', '""\n'],
  ['a.csv', '"""\n'],
  ['a.csv', 'x,"a""\n'],
  ['a.csv', '"a\nb"c\n'],
  ['a.csv', '"a",'],
  ['a.csv', ' '],
  ['a.csv', ','],
  ['a.csv', '\n'],
  ['a.csv', '\uFEFF'],
  ['a.csv', 'x'],
  ['a.json', '['],
  ['a.json', '{"a":[\n'],
  ['a.json', '{"a":"\n'],
  ['a.json', '{"a":1\n'],
  ['a.json', '{},\n'],
  ['a.json', '{},'],
  ['a.json', '1,'],
  ['a.json', '"\\'],
  ['a.ndjson', '{"a":'],
  ['a.ndjson', '{"a":[1,\n'],
  ['a.ndjson', '\n'],
]

it.each(HOSTILE)('reads 4 MB of %s: %j', (name, part) => {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-hostile-'))
  try {
    const head = name.endsWith('.csv') ? 'a,b\n' : name.endsWith('.json') ? '[\n' : ''
    writeFileSync(join(folder, name), head + part.repeat(SIZE / part.length))
    const table = openTable(join(folder, name))
    let kept = 0
    for (const { lines } of table.blocks) kept += lines.length
    const { rows, rowsLeftOut } = table.report()
    expect(kept).toBe(rows - rowsLeftOut)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
