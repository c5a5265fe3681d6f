import { expect, it } from 'vitest'
import type { TableName } from '../../../src/records/index.js'
import { recordKey, TABLE_NAMES, TABLES } from '../../../src/records/index.js'

it('writes a day one way however it came', () => {
  for (const date of ['2024-01-31', '20240131', new Date('2024-01-31'), { year: 2024, month: 1, day: 31 }]) {
    expect(recordKey('ratings', { client: 'C-1', date, agency: 'A' })).toBe('C-1 | 2024-01-31 | A')
  }
})

it('leaves empty what is not said, and writes as it came what is no day', () => {
  expect(recordKey('ratings', { client: 'C-1', date: 'soon' })).toBe('C-1 | soon | ')
  expect(recordKey('payments', {})).toBe('')
})

it('has a part for each field of the key, in every table', () => {
  for (const table of TABLE_NAMES) expect(recordKey(table, {}).split(' | ')).toHaveLength(TABLES[table].key.length)
})

it('writes what is no value, and names what is no table or record', () => {
  expect(recordKey('clients', { id: Object.create(null) })).toBe('an object with keys (none)')
  for (const table of ['__proto__', 'constructor', 'client', null]) {
    expect(() => recordKey(table as TableName, {})).toThrow(expect.objectContaining({ code: 'UNKNOWN_REFERENCE' }))
  }
  for (const record of [null, 'C-1', 7]) {
    expect(() => recordKey('clients', record as never)).toThrow(expect.objectContaining({ code: 'INVALID_TYPE' }))
  }
})
