import { expect, it } from 'vitest'
import { TABLE_NAMES } from '../../../src/records/index.js'
import { tableFileName } from '../../../src/records/tables/file-name.js'

it('writes the name of a table with hyphens, each its own', () => {
  expect(
    ['clients', 'projectCashFlows'].map(name => tableFileName(TABLE_NAMES.find(table => table === name)!)),
  ).toEqual(['clients', 'project-cash-flows'])
  expect(new Set(TABLE_NAMES.map(tableFileName)).size).toBe(TABLE_NAMES.length)
})
