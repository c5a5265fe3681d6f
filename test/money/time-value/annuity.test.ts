import { describe, expect, it } from 'vitest'
import { fv, levelPayment, pmt, pv } from '../../../src/money/time-value/annuity.js'
import { thrown } from '../../errors/thrown.js'
import { refuses } from './refuses.js'

describe('pv', () => {
  it('discounts payments and what comes after them', () => {
    const exact = -(100 / 1.1 + 100 / 1.21 + 50 / 1.21)
    expect(pv({ ratePerPeriod: 0.1, periods: 2, payment: 100, futureValue: 50 })).toBeCloseRelative(exact, 1e-15)
    expect(pv({ ratePerPeriod: 0.1, periods: 2, payment: 100, due: 'begin' })).toBeCloseRelative(
      -100 - 100 / 1.1,
      1e-15,
    )
  })

  it('is the sum at a rate of 0, and nothing after no time', () => {
    expect(pv({ ratePerPeriod: 0, periods: 12, payment: -100, futureValue: 30 })).toBe(1170)
    expect(pv({ ratePerPeriod: 0.1, periods: 0, payment: 100 })).toBe(0)
    expect(pv({ ratePerPeriod: 0.1, periods: 0, payment: 100, futureValue: 7 })).toBe(-7)
  })

  it('is that of a perpetuity after a very long time', () => {
    expect(pv({ ratePerPeriod: 0.01, periods: 1e6, payment: -1, futureValue: 1e9 })).toBe(100)
  })

  it('refuses what no double holds', () => {
    expect(thrown(() => pv({ ratePerPeriod: -0.5, periods: 1e5, payment: 1 }))).toMatchObject({ code: 'OUT_OF_RANGE' })
    expect(pv({ ratePerPeriod: -0.5, periods: 1e5, payment: 0 })).toBe(0)
  })
})

describe('fv', () => {
  it('accumulates', () => {
    const exact = -(1000 * 1.21 - 100 * 1.1 - 100)
    expect(fv({ ratePerPeriod: 0.1, periods: 2, payment: -100, presentValue: 1000 })).toBeCloseRelative(exact, 1e-15)
    const begin = fv({ ratePerPeriod: 0.1, periods: 2, payment: -100, due: 'begin' })
    expect(begin).toBeCloseRelative(121 + 110, 1e-15)
    expect(fv({ ratePerPeriod: -0.5, periods: 2, payment: -100, presentValue: -80 })).toBe(170)
  })

  it('stays where the payment is just the interest', () => {
    expect(fv({ ratePerPeriod: 0.25, periods: 1000, payment: -25, presentValue: 100 })).toBe(-100)
  })

  it('keeps every digit at 1e-12', () => {
    const grown = fv({ ratePerPeriod: 1e-12, periods: 360, payment: -1 })
    expect(grown - 360).toBeCloseTo((360 * 359 * 1e-12) / 2, 12)
  })
})

describe('pmt', () => {
  it('repays a loan, down to a balloon', () => {
    expect(pmt({ ratePerPeriod: 1e-12, periods: 360, presentValue: 100_000 })).toBeCloseRelative(
      -277.7777778279167,
      1e-15,
    )
    expect(pmt({ ratePerPeriod: 0.01, periods: 12, presentValue: 1000, futureValue: -1000 })).toBe(-10)
    expect(pmt({ ratePerPeriod: 0, periods: 4, presentValue: 100, futureValue: 20 })).toBe(-30)
    const atEnd = { ratePerPeriod: 0.02, periods: 8, presentValue: 500 }
    expect(pmt({ ...atEnd, due: 'begin' })).toBeCloseRelative(pmt(atEnd) / 1.02, 1e-15)
  })

  it('knows a loan without end, and one whose rate is next to -1', () => {
    expect(pmt({ ratePerPeriod: 0.01, periods: 1e9, presentValue: 100, futureValue: 1e6 })).toBe(-1)
    expect(pmt({ ratePerPeriod: -0.99, periods: 400, presentValue: 100 })).toBe(0)
    expect(pmt({ ratePerPeriod: -0.99, periods: 400, presentValue: 0, futureValue: 100 })).toBeCloseRelative(-99, 1e-15)
  })
})

describe('levelPayment', () => {
  it('is one formula on both sides of a rate of 0', () => {
    expect(levelPayment(1e-9, 10, 5, 3)).toBeCloseRelative(levelPayment(-1e-9, 10, 5, 3), 1e-8)
    expect(levelPayment(-0.2, 2, 100, 0)).toBeCloseRelative((-100 * 0.64 * -0.2) / (0.64 - 1), 1e-15)
  })
})

refuses('pv', pv, { ratePerPeriod: 0.1, periods: 12, payment: 100 }, { futureValue: 1, due: 'end' })
refuses('fv', fv, { ratePerPeriod: 0.1, periods: 12, payment: 100 }, { presentValue: 1, due: 'end' })
refuses('pmt', pmt, { ratePerPeriod: 0.1, periods: 12, presentValue: 100 }, { futureValue: 1, due: 'end' })

it('lengths below 0 are out of range, and a payment needs some length', () => {
  const past = { ratePerPeriod: 0.1, periods: -1, payment: 1 }
  expect(thrown(() => pv(past))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'terms.periods' })
  expect(thrown(() => fv(past))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'terms.periods' })
  const none = { ratePerPeriod: 0.1, periods: 0, presentValue: 1 }
  expect(thrown(() => pmt(none))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'terms.periods' })
})
