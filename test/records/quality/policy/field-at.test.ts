import { expect, it } from 'vitest'
import { expectTable, fieldAt } from '../../../../src/records/quality/policy/field-at.js'

it('finds tables and fields by name and nothing that every object inherits', () => {
  expect(expectTable('clients', 'x')).toBe('clients')
  expect(fieldAt('clients', 'verifiedAt', 'x').type).toBe('date')
  for (const name of ['constructor', '__proto__', 'toString', '', 'Name']) {
    expect(() => expectTable(name, 'x')).toThrow(/UNKNOWN_OPTION/)
    expect(() => fieldAt('clients', name, 'x')).toThrow(/UNKNOWN_OPTION/)
  }
  expect(() => fieldAt('clients', 7, 'x')).toThrow(/INVALID_TYPE/)
})
