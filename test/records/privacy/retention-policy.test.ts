import { expect, it } from 'vitest'
import { readRetentionPolicy } from '../../../src/records/privacy/retention-policy.js'

it('reads rules and holds', () => {
  const rules = [
    { table: 'clients', years: 5, after: 'relationship-end' },
    { table: 'payments', years: 10, after: 'date' },
  ]
  const holds = [{ table: 'clients', key: 'C-1', because: 'lawsuit' }]
  expect(readRetentionPolicy({ rules, holds })).toEqual({ rules, holds })
  expect(readRetentionPolicy({ rules })).toEqual({ rules, holds: [] })
  expect(() => readRetentionPolicy({ rules: [{ table: 'surveys', years: 1, after: 'relationship-end' }] })).toThrow(
    /NOT_APPLICABLE/,
  )
})
