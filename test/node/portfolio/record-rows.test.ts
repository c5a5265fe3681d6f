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
