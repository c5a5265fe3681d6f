import { expect, it } from 'vitest'
import { expectFieldsOfTable, expectLineage, expectTable } from '../../../src/records/lineage/expect-lineage.js'

it('takes a lineage as JSON gives it back', () => {
  const lineage = { name: 'exposure', client: 'C-1', from: [{ table: 'facilities', fields: ['limit'], keys: ['F-1'] }] }
  expect(expectLineage(JSON.parse(JSON.stringify(lineage)), 'lineage')).toEqual(lineage)
})

it('knows neither tables nor fields that objects merely inherit', () => {
  expect(() => expectTable('constructor', 'table')).toThrow(/UNKNOWN_REFERENCE/)
  expect(() => expectFieldsOfTable({ table: 'clients', fields: ['toString'] }, 'reads')).toThrow(/reads\.fields\[0\]/)
})
