import { describe, expect, it } from 'vitest'
import { pmt } from '../../../src/money/time-value/annuity.js'
import { ipmt, ipmtSchedule, ppmt, ppmtSchedule } from '../../../src/money/time-value/instalment-parts.js'
import { thrown } from '../../errors/thrown.js'
import { refuses } from './refuses.js'

/** Where powers less 1 lose everything: 1.1479^297 beside 1. */
const STEEP = { ratePerPeriod: 0.1479, periods: 300, presentValue: -270.51 }
const LOAN = { ratePerPeriod: 0.01, periods: 24, presentValue: 5000, futureValue: -1000 }
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0)

describe('ipmt and ppmt', () => {
  it('are right in period 297 of 300 at 14.79 %, where two spreadsheets in JavaScript are not', () => {
    expect(ipmt({ ...STEEP, period: 297 })).toBeCloseTo(16.9656277, 7)
    expect(ppmt({ ...STEEP, period: 297 })).toBeCloseTo(23.0428013, 7)
    expect(ipmt({ ...STEEP, period: 297 })).toBeCloseRelative(16.965627701867238, 1e-13)
  })

  it('are what a balance kept by hand says, at ends and at begins', () => {
    for (const due of ['end', 'begin'] as const) {
      const terms = { ...LOAN, due }
      const payment = pmt(terms)
      let balance = LOAN.presentValue
      for (let period = 1; period <= LOAN.periods; period++) {
        const interest = due === 'begin' && period === 1 ? 0 : -balance * LOAN.ratePerPeriod
        expect(ipmt({ ...terms, period })).toBeCloseTo(interest, 9)
        expect(ppmt({ ...terms, period })).toBeCloseTo(payment - interest, 9)
        balance += payment - interest
      }
    }
  })

  it('share a rate of 0 and one below evenly and rightly', () => {
    expect(ipmt({ ...LOAN, ratePerPeriod: 0, period: 7 })).toBe(0)
    expect(ppmt({ ...LOAN, ratePerPeriod: 0, period: 7 })).toBeCloseRelative(-4000 / 24, 1e-15)
    expect(ipmt({ ...LOAN, ratePerPeriod: -0.01, period: 1 })).toBeCloseRelative(50, 1e-15)
  })

  it('refuse a period that is not among those of the loan', () => {
    for (const period of [0, 25, 1.5, -1]) {
      for (const part of [ipmt, ppmt]) {
        expect(thrown(() => part({ ...LOAN, period }))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'terms.period' })
      }
    }
  })
})

describe('schedules', () => {
  it('are the single periods in order, and together the payment', () => {
    const [interest, principal] = [ipmtSchedule(STEEP), ppmtSchedule(STEEP)]
    expect(interest).toHaveLength(300)
    expect(interest[296]).toBe(ipmt({ ...STEEP, period: 297 }))
    expect(principal[296]).toBe(ppmt({ ...STEEP, period: 297 }))
    const payment = pmt(STEEP)
    for (const [i, part] of interest.entries()) {
      expect(part + (principal[i] ?? Number.NaN)).toBeCloseRelative(payment, 1e-13)
    }
  })

  it('have a million periods, whose principal is the loan', () => {
    const principal = ppmtSchedule({ ratePerPeriod: 1e-6, periods: 1_000_000, presentValue: 1e6 })
    expect(sum(principal)).toBeCloseRelative(-1e6, 1e-11)
    expect(sum(ipmtSchedule({ ratePerPeriod: 50, periods: 1_000_000, presentValue: 1 }))).toBeCloseRelative(-5e7, 1e-6)
  })

  it('refuse more periods than fit', () => {
    const long = { ratePerPeriod: 0.01, periods: 10_000_001, presentValue: 1 }
    for (const schedule of [ipmtSchedule, ppmtSchedule]) {
      expect(thrown(() => schedule(long))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'terms.periods' })
      expect(thrown(() => schedule({ ...long, periods: 2.5 })).path).toBe('terms.periods')
    }
  })
})

const { futureValue, ...REQUIRED } = LOAN
const OPTIONAL = { futureValue, due: 'end' }
refuses('ipmt', ipmt, { ...REQUIRED, period: 1 }, OPTIONAL)
refuses('ppmt', ppmt, { ...REQUIRED, period: 1 }, OPTIONAL)
refuses('ipmtSchedule', ipmtSchedule, REQUIRED, OPTIONAL)
refuses('ppmtSchedule', ppmtSchedule, REQUIRED, OPTIONAL)
