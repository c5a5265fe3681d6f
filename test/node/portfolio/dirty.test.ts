import { describe, expect, test } from 'vitest'
import { CLEAN } from './dirty/clean.js'
import { DAMAGES } from './dirty/damages.js'
import { folderOf } from './dirty/folder-of.js'
import { countsOf, qualityOf, readingOf, toldOf } from './dirty/told.js'

describe('a clean portfolio', () => {
  test('has no issue, and every row is kept', () => {
    const reading = readingOf(folderOf(CLEAN))
    expect(reading.issues).toEqual([])
    expect(reading.unused).toEqual([])
    for (const { rows } of reading.files) expect(rows.leftOut).toBe(0)
  })
})

describe('a dirty portfolio', () => {
  test.each(Object.entries(DAMAGES))('%s: told, nothing lost silently, the same each time', async (kind, files) => {
    const folder = folderOf(files())
    const reading = readingOf(folder)
    const told = toldOf(reading, folder)
    expect(toldOf(readingOf(folder), folder)).toBe(told)
    for (const { rows } of reading.files) expect(rows.kept + rows.leftOut).toBe(rows.read)
    for (const [table, kept, there] of countsOf(reading)) expect([table, there]).toEqual([table, kept])
    expect(reading.counts.reduce((sum, { count }) => sum + count, 0)).toBe(reading.issueCount)
    expect(reading.issues.length).toBe(Math.min(1000, reading.issueCount))
    await expect(told).toMatchFileSnapshot(`dirty/told/${fileNameOf(kind)}.txt`)
  })
})

describe('what can be read and can hardly be', () => {
  const clean = new Set(qualityOf(readingOf(folderOf(CLEAN))))

  test.each([
    'a statement that does not balance',
    'the year 0202',
    'days long past or far ahead',
    'limit and outstanding swapped',
  ])('%s: read without an issue, told by data quality', async kind => {
    const reading = readingOf(folderOf(DAMAGES[kind]!()))
    expect(reading.issues).toEqual([])
    const told = qualityOf(reading).filter(line => !clean.has(line))
    expect(told).not.toEqual([])
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`dirty/judged/${fileNameOf(kind)}.txt`)
  })
})

function fileNameOf(kind: string): string {
  return kind.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()
}
