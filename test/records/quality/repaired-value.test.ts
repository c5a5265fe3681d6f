import type { TableName } from 'clientele/records'
import { DEFAULT_QUALITY_POLICY, TABLES } from 'clientele/records'
import { expect, it } from 'vitest'
import { fieldJudge } from '../../../src/records/quality/field-judge.js'
import { repairedValue } from '../../../src/records/quality/repaired-value.js'

const repaired = (table: TableName, name: string, value: unknown): unknown => {
  const field = TABLES[table].fields[name]!
  const range = DEFAULT_QUALITY_POLICY.plausible[table]?.[name]
  return repairedValue(field, value, fieldJudge(field, range, '1950-01-01'))
}

it.each([
  ['clients', 'id', 17, '17'],
  ['clients', 'name', '', undefined],
  ['clients', 'status', 'ACTIVE', 'active'],
  ['facilities', 'kind', 'Term Loan', 'term-loan'],
  ['facilities', 'limit', '1200.5', 1200.5],
  ['facilities', 'limit', '1,200', undefined],
  ['facilities', 'limit', -3, 3],
  ['facilities', 'annualRate', 4.5, 0.045],
  ['facilities', 'lossGivenDefault', 45, 0.45],
  ['facilities', 'currency', 'eur', 'EUR'],
  ['clients', 'country', 'uk', 'GB'],
  ['clients', 'country', 'Germany', undefined],
  ['clients', 'listed', 'True', true],
  ['clients', 'listed', 'yes', undefined],
  ['ratings', 'date', '2024.01.31', '2024-01-31'],
  ['ratings', 'date', '2024-02-30', undefined],
  ['clients', 'socialCreditCode', '91350100m000100y43', '91350100M000100Y43'],
  ['clients', 'lei', '5493001KJTIIGC8Y1R21', '5493001KJTIIGC8Y1R12'],
  ['clients', 'employees', null, undefined],
] as const)('%s.%s: %j was likely meant to be %j', (table, name, value, meant) => {
  expect(repaired(table, name, value)).toBe(meant)
})
