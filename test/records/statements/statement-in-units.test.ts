import { expect, it } from 'vitest'
import { statementInUnits } from '../../../src/records/statements/index.js'

const STATEMENT = {
  client: 'C-1',
  periodEnd: '2024-12-31',
  currency: 'CNY',
  unit: 10_000,
  sales: 4.35,
  cash: 0,
  employees: 12,
}

it('moves amounts only, without an error of rounding', () => {
  expect(statementInUnits(STATEMENT)).toEqual({ ...STATEMENT, unit: 1, sales: 43_500 })
  expect(statementInUnits(STATEMENT, 1000)).toEqual({ ...STATEMENT, unit: 1000, sales: 43.5 })
  expect(statementInUnits({ ...STATEMENT, unit: 12 }, 6).sales).toBe(8.7)
})

it('comes back to the same statement', () => {
  expect(statementInUnits(statementInUnits(STATEMENT, 1_000_000), 10_000)).toEqual(STATEMENT)
})

it('refuses units that are none', () => {
  expect(() => statementInUnits(STATEMENT, 0)).toThrow(expect.objectContaining({ path: 'unit' }))
  expect(() => statementInUnits({ ...STATEMENT, unit: -1 })).toThrow(
    expect.objectContaining({ path: 'statement.unit' }),
  )
})
