import { expect, it } from 'vitest'
import { financialStatementOf } from '../../../src/records/statements/index.js'

const CLIENT = { id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' } as const
const YEAR = {
  client: 'C-1',
  periodEnd: '2024-12-31',
  currency: 'CNY',
  unit: 1000,
  totalAssets: 1400.5,
  cash: 3,
  netIncome: 100,
}

it('is what models of risk read, in whole units', () => {
  expect(financialStatementOf(YEAR, CLIENT)).toEqual({
    entityType: 'company',
    currency: 'CNY',
    periodEnd: '2024-12-31',
    totalAssets: 1_400_500,
    netIncome: 100_000,
  })
  const before = { ...YEAR, periodEnd: '2023-12-31', unit: 10_000, netIncome: 8 }
  expect(financialStatementOf(YEAR, CLIENT, before).priorNetIncome).toBe(80_000)
})

it.each([
  [{ months: 6 }, {}, 'statement.months'],
  [{ client: 'C-2' }, {}, 'statement.client'],
  [{}, { months: 3 }, 'before.months'],
  [{}, { client: 'C-2' }, 'before.client'],
  [{}, { currency: 'USD' }, 'before.currency'],
  [{}, { periodEnd: '2022-12-31' }, 'before.periodEnd'],
  [{}, { periodEnd: '2024-12-31' }, 'before.periodEnd'],
  [{}, { periodEnd: '2025-12-31' }, 'before.periodEnd'],
  [{ consolidated: true }, {}, 'before.consolidated'],
  [{ totalAssets: 0 }, {}, 'statement.totalAssets'],
])('refuses %j after %j', (now, before, path) => {
  const call = () => financialStatementOf({ ...YEAR, ...now }, CLIENT, { ...YEAR, periodEnd: '2023-12-31', ...before })
  expect(call).toThrow(expect.objectContaining({ path }))
})
