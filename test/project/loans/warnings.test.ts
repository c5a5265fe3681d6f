import { describe, expect, it } from 'vitest'
import { moneyOfMinor } from '../../../src/money/index.js'
import { loanSchedule } from '../../../src/project/index.js'
import type { Loan } from '../../../src/project/loans/types.js'
import { warningsOf } from '../../../src/project/loans/warnings.js'
import { someLoan } from './some-loan.js'

const codesOf = (changes: Partial<Loan>): readonly string[] => {
  const loan = someLoan(changes)
  return warningsOf(loan, loanSchedule(loan).instalments).map(({ code }) => code)
}

describe('warningsOf', () => {
  it('are none for an ordinary loan, and none for interest that grace capitalises', () => {
    expect(codesOf({})).toEqual([])
    expect(codesOf({ grace: { periods: 3, interest: 'capitalised' } })).toEqual([])
  })

  it('say that a payment does not cover interest', () => {
    expect(codesOf({ repayment: { kind: 'step', growth: 20, every: 1 } })).toEqual(['INTEREST_CAPITALISED'])
  })

  it('say that nothing is left before the term', () => {
    const cashFlows = new Array<number>(7).fill(90_000)
    expect(codesOf({ repayment: { kind: 'sculpted', cashFlows, coverage: 1.5 } })).toEqual(['REPAID_EARLY'])
  })

  it('say that roundings make the last instalment another one', () => {
    // 41.4167 a month are 41, so that 240 times 0.4167 is left.
    const small = {
      principal: moneyOfMinor(9_940, 'EUR'),
      periods: { count: 240, every: { value: 1, unit: 'month' } },
    } as const
    expect(codesOf({ ...small, rate: { kind: 'fixed', annualRate: 0 } })).toEqual(['LAST_INSTALMENT_DIFFERS'])
  })
  it('say so of equal parts of principal and beside a balloon too', () => {
    // A hundred yen in 360 parts of 0.28, which are 0: all is due at the end.
    const parts = {
      principal: moneyOfMinor(100, 'JPY'),
      periods: { count: 360, every: { value: 1, unit: 'month' } },
      repayment: { kind: 'equal-principal' },
    } as const
    expect(codesOf(parts)).toEqual(['LAST_INSTALMENT_DIFFERS'])
    const balloon = moneyOfMinor(10, 'JPY')
    expect(codesOf({ ...parts, repayment: { kind: 'equal-principal', balloon } })).toEqual(['LAST_INSTALMENT_DIFFERS'])
    expect(codesOf({ repayment: { kind: 'equal-principal', balloon: moneyOfMinor(30_000, 'EUR') } })).toEqual([])
    expect(codesOf({ repayment: { kind: 'annuity', balloon: moneyOfMinor(30_000, 'EUR') } })).toEqual([])
  })

  it('take no payment of grace, nor the interest collected in it, for a level payment', () => {
    for (const interest of ['paid', 'capitalised', 'deferred'] as const) {
      expect(codesOf({ grace: { periods: 6, interest } })).toEqual([])
      expect(codesOf({ grace: { periods: 5, interest }, rate: { kind: 'fixed', annualRate: 0.5 } })).toEqual([])
    }
  })
})
