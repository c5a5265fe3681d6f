import { describe, expect, it } from 'vitest'
import {
  checkedLoan,
  interestBetween,
  interestOf,
  principalBetween,
  principalOf,
} from '../../../src/money/time-value/annuity-balance.js'
import { thrown } from '../../errors/thrown.js'

const TERMS = { ratePerPeriod: 0.1, periods: 2, presentValue: 210 }
/** 210 is repaid by two payments of 121 at 10 %: interest of 21 and 11, principal of 100 and 110. */
const LOAN = checkedLoan(TERMS, [])

describe('a loan by hand', () => {
  it('at ends of periods', () => {
    expect([1, 2].map(period => interestOf(LOAN, period))).toEqual([expect.closeTo(-21, 12), expect.closeTo(-11, 12)])
    expect([1, 2].map(period => principalOf(LOAN, period))).toEqual([
      expect.closeTo(-100, 12),
      expect.closeTo(-110, 12),
    ])
    expect(interestBetween(LOAN, 1, 2)).toBeCloseTo(-32, 12)
    expect(principalBetween(LOAN, 1, 2)).toBeCloseTo(-210, 12)
    expect(principalBetween(LOAN, 2, 1)).toBe(0)
  })

  it('at begins, where the first payment bears no interest', () => {
    const early = checkedLoan({ ...TERMS, due: 'begin' }, [])
    expect([1, 2].map(period => interestOf(early, period))).toEqual([0, expect.closeTo(-10, 12)])
    expect([1, 2].map(period => principalOf(early, period))).toEqual([
      expect.closeTo(-110, 12),
      expect.closeTo(-100, 12),
    ])
  })
})

it('names what is wrong with a loan', () => {
  expect(thrown(() => checkedLoan({ ...TERMS, periods: 1.5 }, [])).path).toBe('terms.periods')
  expect(thrown(() => checkedLoan({ ...TERMS, periods: 0 }, [])).path).toBe('terms.periods')
  expect(thrown(() => checkedLoan({ ...TERMS, presentValue: Number.NaN }, [])).path).toBe('terms.presentValue')
  expect(checkedLoan({ ...TERMS, futureValue: -5 }, []).future).toBe(-5)
})
