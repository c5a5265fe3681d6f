import { expect, it } from 'vitest'
import type { FacilityFigures } from '../../../../src/project/profitability/engine/figures.js'
import {
  profitOf,
  rarocOf,
  statementOf,
  totalOf,
  wholeUnits,
} from '../../../../src/project/profitability/engine/statement.js'

const FIGURES: FacilityFigures = {
  lines: {
    interest: 100.4,
    funding: -40.4,
    liquidity: -5.4,
    fees: 10.4,
    transactionCost: -1.4,
    operatingCost: -8.4,
    expectedLoss: -6.4,
    capitalReturn: 2.4,
    tax: -12.4,
  },
  years: 2,
  averageBalance: 1000.4,
  exposureAtDefault: 1100.4,
  capital: 100.4,
  interestBase: 2000,
}

it.each([
  [0.5, 0],
  [1.5, 2],
  [2.5, 2],
  [-0.5, 0],
  [-1.5, -2],
  [-2.4, -2],
  [-2.6, -3],
  [1e15 + 0.5, 1e15],
  [-0, 0],
])('rounds %d to %d, ties to the even', (amount, whole) => {
  expect(Object.is(wholeUnits(amount), whole)).toBe(true)
})

it('adds up what was rounded', () => {
  const { lines, netInterestIncome, income, profitBeforeTax, profit, capitalCharge, economicProfit } = statementOf(
    FIGURES,
    { annualHurdleRate: 0.1 },
  )
  expect(lines.interest).toBe(100)
  expect([netInterestIncome, income, profitBeforeTax, profit]).toEqual([55, 65, 52, 40])
  expect(capitalCharge).toBe(20)
  expect(economicProfit).toBe(20)
})

it('takes the return on capital from what was not rounded, for each year', () => {
  expect(rarocOf(FIGURES)).toBeCloseTo(profitOf(FIGURES) / 200.8, 14)
  expect(statementOf(FIGURES, { annualHurdleRate: 0.1 }).raroc).toBe(rarocOf(FIGURES))
  expect(rarocOf({ ...FIGURES, capital: 0 })).toBeUndefined()
  expect(rarocOf({ ...FIGURES, capital: 1e-320 })).toBeUndefined()
})

it('totals rounded lines, and returns over all capital', () => {
  const one = statementOf(FIGURES, { annualHurdleRate: 0.1 })
  const total = totalOf([one, one, one], [FIGURES, FIGURES, { ...FIGURES, capital: 0 }])
  expect(total.lines.interest).toBe(300)
  expect(total.profit).toBe(120)
  expect(total.raroc).toBeCloseTo((3 * profitOf(FIGURES)) / 401.6, 14)
  expect('raroc' in totalOf([], [])).toBe(false)
})
