import { expect, it } from 'vitest'
import { expectFieldsRead } from '../../../src/records/privacy/fields-read.js'

it('takes fields that their table has, and names others by their place', () => {
  const reads = [{ table: 'clients', fields: ['name'] }]
  expect(expectFieldsRead(reads, 'reads')).toEqual(reads)
  expect(() => expectFieldsRead([...reads, { table: 'clients', fields: ['name', 'nmae'] }], 'reads')).toThrow(
    /reads\[1\]\.fields\[1\].*Its fields are id, name/,
  )
  expect(() => expectFieldsRead([{ table: 'clients' }], 'reads')).toThrow(/reads\[0\]\.fields/)
  expect(() => expectFieldsRead('clients', 'reads')).toThrow(/reads/)
})
