import { describe, expect, it } from 'vitest'
import { pmt } from '../../../src/money/time-value/annuity.js'
import { rate } from '../../../src/money/time-value/rate.js'
import { thrown } from '../../errors/thrown.js'
import { refuses } from './refuses.js'

describe('rate', () => {
  it('finds what a payment was made of', () => {
    for (const ratePerPeriod of [0, 1e-6, 0.01, -0.01, 0.8, -0.7, 12]) {
      const payment = pmt({ ratePerPeriod, periods: 36, presentValue: 10_000 })
      expect(Math.abs(rate({ periods: 36, payment, presentValue: 10_000 }) - ratePerPeriod)).toBeLessThan(1e-13)
    }
  })

  it('is 0 exactly where the payments are the loan', () => {
    expect(rate({ periods: 10, payment: -0.1, presentValue: 1 })).toBeCloseTo(5.551115123125783e-17 / 5.5, 30)
    expect(rate({ periods: 10, payment: -100, presentValue: 1000 })).toBe(0)
  })

  it('names why there is not one', () => {
    const none = { periods: 12, payment: 400, presentValue: 10_000, futureValue: 5000 }
    expect(thrown(() => rate(none))).toMatchObject({ code: 'NO_SOLUTION', path: 'terms' })
    expect(thrown(() => rate({ ...none, due: 'begin' })).received).toMatch(/one sign/)
    expect(thrown(() => rate({ periods: 3, payment: 0, presentValue: 0 })).received).toMatch(/nothing flows/)
    const two = { periods: 2, payment: 240, presentValue: -100, futureValue: -383 }
    expect(thrown(() => rate(two))).toMatchObject({
      code: 'SEVERAL_SOLUTIONS',
      received: expect.stringMatching(/^"?0\.[01]\d* and 0\.[23]\d*/),
    })
  })

  it('refuses a rate that no double tells from -1', () => {
    const lost = { periods: 1, payment: 0, presentValue: -1, futureValue: 1e-20 }
    expect(thrown(() => rate(lost))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'terms' })
    expect(rate({ periods: 1, payment: 0, presentValue: -1, futureValue: 1e-15 })).toBeCloseTo(-1 + 1e-15, 16)
  })
})

refuses('rate', rate, { periods: 12, payment: -100, presentValue: 1000 }, { futureValue: 1, due: 'end' })
