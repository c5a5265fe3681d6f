import { expect, it } from 'vitest'
import { averageLifeOf, transferRateOf } from '../../../src/project/transfer-pricing/transfer-rate-of.js'
import type { BalanceProfile, TransferMethod } from '../../../src/project/transfer-pricing/types.js'
import { prepared, RISING, rates } from './sample-curves.js'

function yearly(...balances: number[]): BalanceProfile {
  const years = Float64Array.from(balances, (_, k) => k + 1)
  const days = balances.map((_, k) => 365 * (k + 1))
  return {
    from: 0,
    days,
    years,
    balances: Float64Array.from(balances),
    fractions: new Float64Array(balances.length).fill(1),
  }
}

const [DF1, DF2, DF3] = [1 / 1.02, 1.03 ** -2, 1.04 ** -3]
const curve = prepared(RISING)
const METHODS: readonly TransferMethod[] = ['par', 'strips', 'average-life']

it('is the par rate of a bullet, by every method', () => {
  const byHand = (1 - DF3) / (DF1 + DF2 + DF3)
  for (const method of METHODS) {
    const { base, liquidity } = transferRateOf(yearly(1000, 1000, 1000), curve, method)
    expect(base).toBeCloseTo(byHand, 15)
    expect(liquidity).toBe(0)
  }
  expect(transferRateOf(yearly(5), curve, 'par').base).toBeCloseTo(0.02, 15)
})

it('makes a loan in three equal parts worth what was lent', () => {
  const { base } = transferRateOf(yearly(3000, 2000, 1000), curve, 'par')
  const worth = (1000 + 3000 * base) * DF1 + (1000 + 2000 * base) * DF2 + (1000 + 1000 * base) * DF3
  expect(worth).toBeCloseTo(3000, 10)
})

it('weighs the rates of strips by principal and time', () => {
  const [r1, r2, r3] = [0.02, (1 - DF2) / (DF1 + DF2), (1 - DF3) / (DF1 + DF2 + DF3)]
  expect(transferRateOf(yearly(3000, 2000, 1000), curve, 'strips').base).toBeCloseTo((r1 + 2 * r2 + 3 * r3) / 6, 15)
})

it('takes a bullet of the average life', () => {
  // (1 + 2 + 3) / 3 = 2 years.
  expect(averageLifeOf(yearly(3000, 2000, 1000))).toBe(2)
  const { base } = transferRateOf(yearly(3000, 2000, 1000), curve, 'average-life')
  expect(base).toBeCloseTo((1 - DF2) / (DF1 + DF2), 15)
  // 1500·1 + 1500·2 over 3000: a year and a half, of which half a year's interest at the end.
  const half = 1.025 ** -1.5
  expect(transferRateOf(yearly(3000, 1500), curve, 'average-life').base).toBeCloseTo((1 - half) / (DF1 + half / 2), 15)
})

it('counts interest that is added to a balance as lent anew, not as repaid', () => {
  const rising = yearly(1000, 1100, 550)
  expect(averageLifeOf(rising)).toBe(2.5)
  const { base } = transferRateOf(rising, curve, 'par')
  const worth = (-100 + 1000 * base) * DF1 + (550 + 1100 * base) * DF2 + (550 + 550 * base) * DF3
  expect(worth).toBeCloseTo(1000, 10)
})

it('tells liquidity from the base', () => {
  const liquidity = rates([1, 3], [0.001, 0.005])
  for (const method of METHODS) {
    const apart = transferRateOf(yearly(3000, 2000, 1000), prepared(RISING, liquidity), method)
    const whole = transferRateOf(yearly(3000, 2000, 1000), prepared(rates([1, 2, 3], [0.021, 0.033, 0.045])), method)
    expect(apart.base).toBe(transferRateOf(yearly(3000, 2000, 1000), curve, method).base)
    expect(apart.base + apart.liquidity).toBeCloseTo(whole.base, 15)
    expect(apart.liquidity).toBeGreaterThan(0.001)
  }
})

it('has a rate where a day count passes over a period', () => {
  const skipping = { ...yearly(2, 1), fractions: Float64Array.of(0, 1) }
  for (const method of METHODS) expect(transferRateOf(skipping, curve, method).base).toBeGreaterThan(0)
})

it('has a life of whole months exactly, whatever the amount, as a curve may step on that day', () => {
  const steps = prepared({ ...rates([0, 3], [0.02, 0.08]), between: 'step' })
  // Five equal parts: (1 + 2 + 3 + 4 + 5) / 5 = 3 years. Balances are fractions that doubles round one way or the other.
  const loans = [1000, 635.42, 333.33, 0.07].map(amount => yearly(...[5, 4, 3, 2, 1].map(part => (amount * part) / 5)))
  const byHand = (1 - 1.08 ** -3) / (1 / 1.02 + 1 / 1.02 ** 2 + 1.08 ** -3)
  for (const loan of loans) {
    expect(averageLifeOf(loan)).toBe(3)
    expect(transferRateOf(loan, steps, 'average-life').base).toBeCloseTo(byHand, 14)
  }
  // No whole months stay as they are: (1·1 + 2·4) / 5 years are 21.6.
  expect(averageLifeOf(yearly(5, 4))).toBe(1.8)
})
