import { describe, expect, it } from 'vitest'
import type { RateStress } from '../../../src/project/affordability/index.js'
import { stressedLoan } from '../../../src/project/affordability/index.js'
import { loanSchedule } from '../../../src/project/loans/loan-schedule.js'
import type { FloatingRate, LoanRate } from '../../../src/project/loans/types.js'
import { MORTGAGE } from './loans.js'

const stressed = (rate: LoanRate, stress: RateStress): LoanRate => stressedLoan({ rate }, stress).rate
const floating: FloatingRate = {
  kind: 'floating',
  index: { name: 'EURIBOR 3M', fixings: [{ on: '2025-01-02', rate: 0.027 }] },
  margin: 0.01,
}
const ratesOf = (rate: LoanRate): number[] =>
  loanSchedule({ ...MORTGAGE, rate, periods: { ...MORTGAGE.periods, count: 2 } }).instalments.map(row => row.annualRate)

describe('stressedLoan', () => {
  it('adds to fixed and stepped rates as decimals, within bounds', () => {
    expect(stressed({ kind: 'fixed', annualRate: 0.045 }, { add: 0.02 })).toEqual({ kind: 'fixed', annualRate: 0.065 })
    expect(stressed({ kind: 'fixed', annualRate: 0.03 }, { add: 0.02, atLeast: 0.0525 })).toEqual({
      kind: 'fixed',
      annualRate: 0.0525,
    })
    expect(stressed({ kind: 'fixed', annualRate: 0.05 }, { add: 0.02, atMost: 0.06 })).toEqual({
      kind: 'fixed',
      annualRate: 0.06,
    })
    const steps = [
      { from: '2025-01-15', annualRate: 0.03 },
      { from: '2025-02-15', annualRate: 0.07 },
    ]
    expect(ratesOf(stressed({ kind: 'stepped', steps }, { add: 0.01 }))).toEqual([0.04, 0.08])
  })

  it('moves the index of a floating rate, so that its cap protects', () => {
    expect(ratesOf(stressed(floating, { add: 0.02 }))).toEqual([0.057, 0.057])
    expect(ratesOf(stressed({ ...floating, cap: 0.045 }, { add: 0.02 }))).toEqual([0.045, 0.045])
    expect(ratesOf(stressed({ ...floating, cap: 0.045 }, { add: 0, atLeast: 0.06 }))).toEqual([0.045, 0.045])
    expect(ratesOf(stressed(floating, { add: 0, atLeast: 0.06 }))).toEqual([0.06, 0.06])
    expect(ratesOf(stressed({ ...floating, floor: 0.07 }, { add: 0.02, atMost: 0.05 }))).toEqual([0.05, 0.05])
    expect(ratesOf(stressed({ ...floating, indexFloor: 0.05 }, { add: 0.02 }))).toEqual([0.06, 0.06])
  })

  it('moves a forward curve as well', () => {
    const curve = { unit: 'year', times: [0], values: [0.03], between: 'step', quantity: 'rate' } as const
    const forward = { from: '2025-02-01', curve }
    expect(ratesOf(stressed({ ...floating, index: { ...floating.index, forward } }, { add: 0.01 }))).toEqual([
      0.047, 0.05,
    ])
  })

  it('leaves the rest of a loan as it is, and refuses what is no stress', () => {
    expect(stressedLoan(MORTGAGE, { add: 0.01 })).toEqual({ ...MORTGAGE, rate: { kind: 'fixed', annualRate: 0.046 } })
    const at = (code: string, path: string) => expect.objectContaining({ code, path })
    const rate: LoanRate = { kind: 'fixed', annualRate: 0.03 }
    expect(() => stressed(rate, { add: 0, atLeast: 0.05, atMost: 0.04 })).toThrow(at('OUT_OF_RANGE', 'stress.atLeast'))
    expect(() => stressed(rate, { add: Number.NaN })).toThrow(at('OUT_OF_RANGE', 'stress.add'))
    // @ts-expect-error: basis points are no option
    expect(() => stressed(rate, { basisPoints: 200 })).toThrow(at('UNKNOWN_OPTION', 'stress.basisPoints'))
    // @ts-expect-error: no rate
    expect(() => stressedLoan({}, { add: 0.01 })).toThrow(at('INVALID_TYPE', 'loan.rate'))
    const crossed: LoanRate = { kind: 'floating', index: { name: 'x' }, margin: 0, floor: 0.1, cap: 0.05 }
    expect(() => stressed(crossed, { add: 0.01 })).toThrow(at('OUT_OF_RANGE', 'loan.rate.floor'))
    // @ts-expect-error: no index
    expect(() => stressed({ kind: 'floating', margin: 0 }, { add: 0 })).toThrow(at('INVALID_TYPE', 'loan.rate.index'))
    // @ts-expect-error: no steps
    expect(() => stressed({ kind: 'stepped' }, { add: 0 })).toThrow(at('INVALID_TYPE', 'loan.rate.steps'))
  })
})
