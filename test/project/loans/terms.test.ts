import { describe, expect, it } from 'vitest'
import { dayNumber, moneyOfMinor } from '../../../src/money/index.js'
import { readGrace, readPlan, readTerms } from '../../../src/project/loans/terms.js'
import { fault, SOME_LOAN, someLoan } from './some-loan.js'

describe('readTerms', () => {
  it('reads a contract with its defaults', () => {
    const terms = readTerms(SOME_LOAN)
    expect(terms).toMatchObject({
      currency: 'EUR',
      principal: 100_000,
      from: dayNumber('2025-01-31'),
      rates: new Array(7).fill(0.055),
      grace: { periods: 0, interest: 'paid' },
      rounding: 'half-even',
    })
    expect(terms.periods).toHaveLength(7)
  })

  it('names what is wrong', () => {
    const at = (changes: object) => () => readTerms(someLoan(changes))
    expect(at({ principal: moneyOfMinor(0, 'EUR') })).toThrow(fault('OUT_OF_RANGE', 'loan.principal.minorUnits'))
    expect(at({ principal: moneyOfMinor(-1, 'EUR') })).toThrow(fault('OUT_OF_RANGE', 'loan.principal.minorUnits'))
    expect(at({ principal: 1000 })).toThrow(fault('INVALID_TYPE', 'loan.principal'))
    expect(at({ from: undefined })).toThrow(fault('INVALID_DATE', 'loan.from'))
    expect(at({ rounding: 'bankers' })).toThrow(fault('OUT_OF_RANGE', 'loan.rounding'))
    expect(at({ dayCount: 'actual/361' })).toThrow(fault('OUT_OF_RANGE', 'loan.dayCount'))
    expect(at({ periods: null })).toThrow(fault('INVALID_TYPE', 'loan.periods'))
    expect(at({ tenor: 12 })).toThrow(fault('UNKNOWN_OPTION', 'loan.tenor'))
    expect(() => readTerms(JSON.parse('null'))).toThrow(fault('INVALID_TYPE', 'loan'))
  })
})

describe('readGrace', () => {
  it('leaves at least one instalment to repay', () => {
    const grace = (periods: number) => () => readGrace(someLoan({ grace: { periods, interest: 'deferred' } }))
    expect(grace(6)()).toEqual({ periods: 6, interest: 'deferred' })
    expect(grace(7)).toThrow(fault('OUT_OF_RANGE', 'loan.grace.periods'))
    expect(grace(-1)).toThrow(fault('OUT_OF_RANGE', 'loan.grace.periods'))
    const odd: object = { grace: { periods: 1, interest: 'waived' } }
    expect(() => readGrace(someLoan(odd))).toThrow(fault('OUT_OF_RANGE', 'loan.grace.interest'))
  })
})

describe('readPlan', () => {
  it('checks repayment against count and currency', () => {
    const listed = someLoan({ repayment: { kind: 'custom', principal: [100_000] } })
    expect(() => readPlan(listed, 'EUR')).toThrow(fault('LENGTH_MISMATCH', 'loan.repayment.principal'))
  })
})
