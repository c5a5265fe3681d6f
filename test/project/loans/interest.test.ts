import { describe, expect, it } from 'vitest'
import { growthOf, interestOf } from '../../../src/project/loans/interest.js'

const period = (days: number, basis: number) => ({ start: 0, end: days, due: days, days, basis })

describe('interestOf', () => {
  it('rounds exact interest once', () => {
    // 209,050 x 0.0861 / 12 = 1,499.93375; 1,005 x 0.01 / 2 = 5.025; 3 x 0.5 = 1.5
    expect(interestOf(20_905_000, 0.0861, period(1, 12), 'half-even')).toBe(149_993)
    expect(interestOf(100_500, 0.01, period(1, 2), 'half-even')).toBe(502)
    expect(interestOf(100_500, 0.01, period(1, 2), 'half-up')).toBe(503)
  })

  it('is nothing on nothing, at no rate and in no time, never -0', () => {
    expect(interestOf(0, -0.01, period(1, 12), 'down')).toBe(0)
    expect(interestOf(500, 0, period(1, 12), 'up')).toBe(0)
    expect(interestOf(500, -0.5, period(0, 365), 'up')).toBe(0)
  })

  it('goes to the borrower at rates below 0', () => {
    expect(interestOf(100_000, -0.012, period(1, 12), 'half-even')).toBe(-100)
  })
})

describe('growthOf', () => {
  it('is the interest of a period on one unit', () => {
    expect(growthOf(0.06, period(1, 12))).toBe(0.005)
  })
})
