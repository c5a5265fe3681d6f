import { describe, expect, it } from 'vitest'
import type { PayDownRows } from '../../../src/project/debt/pay-down.js'
import { neededShare, payDown } from '../../../src/project/debt/pay-down.js'

const rowsOf = (weights: readonly number[], rate: number, others: Partial<PayDownRows> = {}): PayDownRows => ({
  weights: Float64Array.from(weights),
  rates: new Float64Array(weights.length).fill(rate),
  grace: 0,
  balloon: 0,
  mayGrow: false,
  ...others,
})

describe('the share of cash that one unit of debt takes', () => {
  it('is 1 over the present value where no row is short', () => {
    expect(neededShare(rowsOf([1, 1], 0.1))).toBeCloseTo(1 / (1 / 1.1 + 1 / 1.21), 14)
    expect(neededShare(rowsOf([1, 1], 0))).toBe(0.5)
  })

  it('is what the weakest row asks for its interest', () => {
    expect(neededShare(rowsOf([1, 0.01, 1], 0.1))).toBeCloseTo(1 / ((1 + 0.1) / 1.1), 14)
  })

  it('is no more for a tie than for the end, and infinite where nothing is repaid', () => {
    expect(neededShare(rowsOf([0, 0], 0.1))).toBe(Number.POSITIVE_INFINITY)
    expect(neededShare(rowsOf([0, 1], 0.1))).toBe(Number.POSITIVE_INFINITY)
    expect(neededShare(rowsOf([0, 1], 0))).toBe(1)
    expect(neededShare(rowsOf([-1, 0.5], 0, { mayGrow: true }))).toBe(Number.POSITIVE_INFINITY)
  })

  it('leaves the balloon, whose interest every row must pay', () => {
    expect(neededShare(rowsOf([1, 1], 0.1, { balloon: 0.5 }))).toBeCloseTo((1 - 0.5 / 1.21) / (1 / 1.1 + 1 / 1.21), 14)
    expect(neededShare(rowsOf([9, 9, 0.04], 0.1, { balloon: 0.5 }))).toBeCloseTo(0.05 / 0.04, 14)
  })

  it('pays interest alone in grace', () => {
    expect(neededShare(rowsOf([1, 1], 0.1, { grace: 1 }))).toBeCloseTo(1.1, 14)
    expect(neededShare(rowsOf([0.05, 5], 0.1, { grace: 1 }))).toBeCloseTo(2, 14)
  })
})

describe('what one unit pays', () => {
  it('is all, row by row, and the balloon on the last day', () => {
    const { principal, interest, debtService, balance, held } = payDown(rowsOf([1, 1, 1], 0.1, { balloon: 0.4 }))
    expect(principal.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 14)
    expect(balance[2]).toBe(0)
    expect(interest[2]! + principal[2]! - debtService[2]!).toBeCloseTo(0.4, 14)
    expect(debtService[0]).toBeCloseTo(debtService[2]!, 14)
    expect(held).toEqual([])
  })

  it('takes less of the rows after the one that asks for most', () => {
    const { debtService, held, principal } = payDown(rowsOf([1, 0.01, 1, 1], 0.1))
    expect(held).toEqual([1])
    expect(principal[1]).toBe(0)
    expect(debtService[2]).toBeLessThan(debtService[0]! / 5)
    expect(debtService[3]).toBeCloseTo(debtService[2]!, 14)
  })

  it('keeps the balloon from the row on that pays its interest alone', () => {
    const { principal, share, debtService } = payDown(rowsOf([9, 9, 0.04, 9], 0.1, { balloon: 0.5 }))
    expect(share).toBeCloseTo(1.25, 14)
    expect(principal[2]).toBe(0)
    expect(principal[3]).toBeCloseTo(0.5, 14)
    expect(principal[0]! + principal[1]!).toBeCloseTo(0.5, 14)
    expect(debtService[1]! / debtService[0]!).toBeCloseTo(1, 12)
  })

  it('is nothing where nothing is repaid', () => {
    const { share, principal, balance } = payDown(rowsOf([0, 0], 0.1))
    expect(share).toBe(Number.POSITIVE_INFINITY)
    expect([...principal, ...balance]).toEqual([0, 0, 0, 0])
  })

  it('may grow where that is allowed', () => {
    const { principal, balance } = payDown(rowsOf([0.01, 1, 1], 0.1, { mayGrow: true }))
    expect(principal[0]).toBeLessThan(0)
    expect(balance[0]).toBeGreaterThan(1)
    expect(balance[2]).toBe(0)
  })
})
