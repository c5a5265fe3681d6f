import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PaybackTerms } from '../../../src/lifetime/index.js'
import { paybackTime } from '../../../src/lifetime/index.js'
import { thrown } from '../../errors/thrown.js'

const terms = { acquisitionCost: 100, marginPerMonth: 10, annualDiscountRate: 0 } as const

describe('paybackTime', () => {
  it('is the first month whose end covers the cost', () => {
    expect(paybackTime(terms)).toEqual({ defined: true, months: 10 })
    expect(paybackTime({ ...terms, acquisitionCost: 100.01 })).toEqual({ defined: true, months: 11 })
    expect(paybackTime({ ...terms, acquisitionCost: 0.01 })).toEqual({ defined: true, months: 1 })
    expect(paybackTime({ ...terms, marginPerMonth: [50, -20, 60, 10, 5] })).toEqual({ defined: true, months: 4 })
  })

  it('says that it never comes, and how much is covered', () => {
    expect(paybackTime({ ...terms, marginPerMonth: 0 })).toEqual({
      defined: false,
      why: 'never: no month brings anything',
      covered: 0,
    })
    expect(paybackTime({ ...terms, marginPerMonth: [60, 39] })).toEqual({
      defined: false,
      why: 'not within the 2 months given',
      covered: 99,
    })
    const fading = paybackTime({ ...terms, churn: { rate: 0.5, per: 'month' } })
    expect(fading).toMatchObject({ defined: false, why: 'never: the margins to come fade too fast' })
    expect(fading).toMatchObject({ covered: 20 })
  })

  it('loses clients by the month whatever the period of churn', () => {
    const yearly = paybackTime({ ...terms, churn: { rate: 1 - 0.96 ** 12, per: 'year' } })
    expect(yearly).toEqual(paybackTime({ ...terms, churn: { rate: 0.04, per: 'month' } }))
  })

  it('is the same for one margin as for a list of it, whatever the terms', () => {
    const cases = fc.record({
      acquisitionCost: fc.double({ min: 1, max: 200, noNaN: true }),
      marginPerMonth: fc.double({ min: 0.5, max: 40, noNaN: true }),
      annualDiscountRate: fc.double({ min: 0, max: 0.4, noNaN: true }),
      rate: fc.double({ min: 0, max: 0.2, noNaN: true }),
    })
    fc.assert(
      fc.property(cases, ({ rate, ...given }) => {
        const one: PaybackTerms = { ...given, churn: { rate, per: 'month' } }
        const all = paybackTime({ ...one, marginPerMonth: Array<number>(2000).fill(given.marginPerMonth) })
        const closed = paybackTime(one)
        if (closed.defined && closed.months > 2000) return
        expect(closed.defined).toBe(all.defined)
        if (!closed.defined || !all.defined || closed.months === all.months) return
        // Only a cost that is met to the last digits may be met a month apart.
        const { covered } = {
          covered: Number.NaN,
          ...paybackTime({
            ...one,
            acquisitionCost: 1e9,
            marginPerMonth: Array<number>(Math.min(closed.months, all.months)).fill(given.marginPerMonth),
          }),
        }
        expect(covered).toBeCloseRelative(given.acquisitionCost, 1e-9)
      }),
    )
  })

  it.each([
    [{ acquisitionCost: 0 }, 'OUT_OF_RANGE', 'terms.acquisitionCost'],
    [{ marginPerMonth: -1 }, 'OUT_OF_RANGE', 'terms.marginPerMonth'],
    [{ marginPerMonth: [1, Number.NaN] }, 'OUT_OF_RANGE', 'terms.marginPerMonth[1]'],
    [{ marginPerMonth: '9' }, 'INVALID_TYPE', 'terms.marginPerMonth'],
    [{ annualDiscountRate: -0.1 }, 'OUT_OF_RANGE', 'terms.annualDiscountRate'],
    [{ churn: { rate: 2, per: 'month' } }, 'OUT_OF_RANGE', 'terms.churn.rate'],
    [{ months: 12 }, 'UNKNOWN_OPTION', 'terms.months'],
  ])('refuses %j', (change, code, path) => {
    expect(thrown(() => Reflect.apply(paybackTime, undefined, [{ ...terms, ...change }]))).toMatchObject({ code, path })
  })
})

describe('a payback in ages', () => {
  it('is none, and what a million years cover is said', () => {
    const terms = { acquisitionCost: 1e300, marginPerMonth: 1, annualDiscountRate: 0 }
    expect(paybackTime(terms)).toEqual({ defined: false, why: 'not within a million years', covered: 12e6 })
    const churn = { rate: 1e-9, per: 'month' } as const
    const slow = paybackTime({ ...terms, acquisitionCost: 9e8, churn })
    expect(slow).toMatchObject({ defined: false, why: 'not within a million years' })
    expect('covered' in slow ? slow.covered : Number.NaN).toBeCloseRelative(-Math.expm1(-0.012) * 1e9, 1e-6)
  })

  it('takes no margins beyond the largest amount, whose sum would not be a number', () => {
    const terms = { acquisitionCost: 1, marginPerMonth: [-1.7e308, -1.7e308], annualDiscountRate: 0 }
    expect(thrown(() => paybackTime(terms)).path).toBe('terms.marginPerMonth[0]')
  })
})
