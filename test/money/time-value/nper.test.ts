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
})

refuses('nper', nper, { ratePerPeriod: 0.1, payment: -100, presentValue: 500 }, { futureValue: 1, due: 'end' })
