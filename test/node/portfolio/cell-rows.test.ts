import { expect, test } from 'vitest'
import { folderOf } from './dirty/folder-of.js'
import { readingOf } from './dirty/told.js'

test('a formula is told unless it was made safe, and kept in both', () => {
  const { portfolio, issues } = readingOf(folderOf({ 'groups.csv': "id,name\nA,=1+1\nB,'=1+1\nC,-5\n" }))
  expect(portfolio.groups?.map(({ name }) => name)).toEqual(['=1+1', '=1+1', '-5'])
  expect(issues.map(({ path, consequence }) => `${path} ${consequence}`)).toEqual(["groups.csv:2, column 'name' kept"])
})

test('columns that are joined leave out cells that say nothing', () => {
  const folder = folderOf({ 'g.csv': 'id,a,b\nA,One,N/A\nB,One,Two\n' })
  const columns = { id: 'id', a: 'name', b: 'name' }
  const mapping = {
    kind: 'portfolio-mapping',
    version: 1,
    tables: [{ file: 'g.csv', table: 'groups', columns }],
  } as const
  const { portfolio, files } = readingOf(folder, { mapping })
  expect(portfolio.groups?.map(({ name }) => name)).toEqual(['One', 'One Two'])
  expect(files[0]?.columns.map(({ column }) => column)).toEqual(['id', 'a + b'])
})
