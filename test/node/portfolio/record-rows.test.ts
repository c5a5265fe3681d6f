import { expect, test } from 'vitest'
import { folderOf } from './dirty/folder-of.js'
import { readingOf } from './dirty/told.js'

test('fields may come in any order and at any record; numbers that are keys are told once', () => {
  const lines = [
    '{"name":"One","id":1}',
    '{"id":2,"name":"Two","country":"SG"}',
    '{"id":"3","name":"Three","extra":{}}',
  ]
  const { portfolio, issues } = readingOf(folderOf({ 'groups.ndjson': `${lines.join('\n')}\n` }))
  expect(portfolio.groups).toEqual([
    { id: '1', name: 'One' },
    { id: '2', name: 'Two', country: 'SG' },
    { id: '3', name: 'Three' },
  ])
  expect(issues.map(({ path, code }) => `${path} ${code}`).toSorted()).toEqual([
    "groups.ndjson, column 'extra' COLUMN_NOT_FOUND",
    "groups.ndjson:1, column 'id' INVALID_TYPE",
  ])
})

test('one field under two names is told; nothing beside something is nothing', () => {
  const lines = ['{"id":"A","ID":"B","name":"One"}', '{"id":"C","Id":null,"name":"Two"}']
  const { portfolio, issues } = readingOf(folderOf({ 'groups.ndjson': `${lines.join('\n')}\n` }))
  expect(portfolio.groups).toEqual([
    { id: 'B', name: 'One' },
    { id: 'C', name: 'Two' },
  ])
  expect(issues.map(({ path, code, consequence }) => `${path} ${code} ${consequence}`)).toEqual([
    "groups.ndjson:1, column 'ID' DUPLICATE_KEY value-left-out",
  ])
})

test('joined names may lack one half; a constant goes before the field, told once', () => {
  const lines = ['{"no":"A","first":"One","last":null,"country":"DE"}', '{"no":"B","first":"Two","last":"B"}']
  const columns = { no: 'id', first: 'name', last: 'name', country: 'country' }
  const mapping = {
    kind: 'portfolio-mapping',
    version: 1,
    tables: [{ file: 'g.ndjson', table: 'groups', columns }],
  } as const
  const folder = folderOf({
    'g.ndjson': `${lines.join('\n')}\n`,
    'groups.ndjson': '{"id":"C","name":"Three","country":"DE"}\n',
  })
  expect(readingOf(folder, { mapping }).portfolio.groups?.map(({ name }) => name)).toEqual(['One', 'Two B', 'Three'])
  const constants = { country: 'SG' }
  const stated = {
    kind: 'portfolio-mapping',
    version: 1,
    tables: [{ file: 'groups.ndjson', table: 'groups', constants }],
  } as const
  const { portfolio, issues } = readingOf(folder, { mapping: stated })
  expect(portfolio.groups).toEqual([{ id: 'C', name: 'Three', country: 'SG' }])
  expect(issues.filter(({ code }) => code === 'COLUMN_AMBIGUOUS')).toHaveLength(1)
})
