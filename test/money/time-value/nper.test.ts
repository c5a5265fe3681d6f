import { describe, expect, it } from 'vitest'
import { nper } from '../../../src/money/time-value/nper.js'
import { thrown } from '../../errors/thrown.js'
import { refuses } from './refuses.js'

describe('nper', () => {
  it('is 10 at 1e-14, where another answers 10.0222', () => {
    expect(nper({ ratePerPeriod: 1e-14, payment: -100, presentValue: 1000 })).toBeCloseRelative(
      10.00000000000055,
      1e-15,
    )
    expect(nper({ ratePerPeriod: 0, payment: -100, presentValue: 1000 })).toBe(10)
    expect(nper({ ratePerPeriod: 1e-300, payment: -100, presentValue: 1000 })).toBe(10)
  })

  it('counts what has grown, at ends and at begins', () => {
    const doubled = { ratePerPeriod: 0.1, payment: 0, presentValue: -100, futureValue: 121 }
    expect(nper(doubled)).toBeCloseRelative(2, 1e-15)
    const saved = { ratePerPeriod: 0.1, payment: -100, presentValue: 0, futureValue: 231, due: 'begin' } as const
    expect(nper(saved)).toBeCloseRelative(2, 1e-14)
    expect(nper({ ratePerPeriod: -0.5, payment: 0, presentValue: -100, futureValue: 12.5 })).toBeCloseRelative(3, 1e-15)
  })

  it('is 0 where nothing is missing', () => {
    expect(nper({ ratePerPeriod: 0.1, payment: -5, presentValue: -100, futureValue: 100 })).toBe(0)
  })

  it('says why there is none', () => {
    const short = { ratePerPeriod: 0.01, payment: -50, presentValue: 5000 }
    const refusal = { code: 'NO_SOLUTION', path: 'terms.payment' }
    expect(thrown(() => nper(short))).toMatchObject(refusal)
    expect(thrown(() => nper({ ...short, payment: -40 }))).toMatchObject(refusal)
    expect(thrown(() => nper({ ...short, payment: 100 })).hint).toMatch(/signs/)
    expect(thrown(() => nper({ ...short, payment: 0, ratePerPeriod: 0 }))).toMatchObject(refusal)
    expect(thrown(() => nper({ ratePerPeriod: -0.5, payment: 0, presentValue: 100 }))).toMatchObject(refusal)
    expect(thrown(() => nper({ ...short, payment: -40 })).hint).toMatch(/never reach/)
  })

  it('takes rounding for no payment beyond the interest, and for no balance within reach', () => {
    for (const [ratePerPeriod, payment, presentValue] of [
      [0.29, -29, 100],
      [0.03, -370.35, 12_345],
      [0.07, -7, 100],
    ] as const) {
      const interestOnly = { ratePerPeriod, payment, presentValue }
      expect(thrown(() => nper(interestOnly))).toMatchObject({ code: 'NO_SOLUTION', path: 'terms.payment' })
    }
    const approached = { ratePerPeriod: -0.07, payment: 7, presentValue: 300, futureValue: -100 }
    expect(thrown(() => nper(approached))).toMatchObject({ code: 'NO_SOLUTION', path: 'terms.payment' })
    expect(nper({ ratePerPeriod: 0.29, payment: -29.000001, presentValue: 100 })).toBeCloseRelative(
      Math.log(29.000001 / (29.000001 - 100 * 0.29)) / Math.log1p(0.29),
      1e-9,
    )
  })

  it('does not blame the payment where amounts are beyond a double', () => {
    const vast = { ratePerPeriod: 0.01, payment: -1e300, presentValue: 1e308, futureValue: 1e308 }
    expect(thrown(() => nper(vast))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'terms' })
    expect(thrown(() => nper({ ...vast, ratePerPeriod: 100, futureValue: 0 }))).toMatchObject({ code: 'OUT_OF_RANGE' })
  })
})

refuses('nper', nper, { ratePerPeriod: 0.1, payment: -100, presentValue: 500 }, { futureValue: 1, due: 'end' })
