import { expect, test } from 'vitest'
import { folderOf } from './dirty/folder-of.js'
import { readingOf } from './dirty/told.js'

test("what records say of each other is told by file, line and the file's own column", () => {
  const folder = folderOf({ 'g.csv': 'Nr,Label,Above\nA,One,B\nB,Two,X\n' })
  const columns = { Nr: 'id', Label: 'name', Above: 'parent' }
  const mapping = {
    kind: 'portfolio-mapping',
    version: 1,
    tables: [{ file: 'g.csv', table: 'groups', columns }],
  } as const
  const { issues } = readingOf(folder, { mapping })
  expect(issues.map(({ path, code, consequence }) => `${path} ${code} ${consequence}`)).toEqual([
    "g.csv:3, column 'Above' UNKNOWN_REFERENCE kept",
  ])
})

test('references into a table without a file are told once', () => {
  const folder = folderOf({ 'ratings.csv': 'client,date,rating\nA,2024-01-31,BB\nB,2024-01-31,BB\n' })
  expect(readingOf(folder).issues).toMatchObject([
    { path: "ratings.csv, column 'client'", received: '2 references and no such file' },
  ])
})

test('faults beyond those listed are counted', () => {
  const records = Array.from({ length: 12_000 }, (_, i) => `F-${i},company,active,2024-01-05,2020-01-05,Firm\n`)
  const clients = `id,entityType,status,clientSince,endedOn,name\n${records.join('')}`
  const { issues, issueCount, counts } = readingOf(folderOf({ 'clients.csv': clients }))
  expect(issueCount).toBe(12_000)
  expect([issues.length, issueCount]).toEqual([1000, counts.reduce((sum, { count }) => sum + count, 0)])
})
