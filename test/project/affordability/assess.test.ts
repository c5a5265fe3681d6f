import { describe, expect, it } from 'vitest'
import { checksOf, readQuestion, servedLoan } from '../../../src/project/affordability/assess.js'
import { COMPANY, eur, HOUSEHOLD, MORTGAGE, TERM_LOAN } from './loans.js'

const limits = { amount: eur(1) }

describe('servedLoan', () => {
  it('is the loan by years of income or by due days, at contract rates and at stressed ones', () => {
    const [contract, stressed] = servedLoan(MORTGAGE, readQuestion(HOUSEHOLD, { limits, stress: { add: 0.01 } }))
    expect([contract!.rates, stressed!.rates]).toEqual(['contract', 'stressed'])
    expect(contract!.periods.length).toBe(25)
    expect(stressed!.schedule.instalments[0]!.annualRate).toBe(0.046)
    const served = servedLoan(TERM_LOAN, readQuestion(COMPANY, { limits }))
    expect(served.map(({ periods }) => periods.length)).toEqual([4])
  })

  it('refuses a loan of another currency', () => {
    const loan = { ...MORTGAGE, principal: { currency: 'USD', minorUnits: 1 } }
    expect(() => checksOf(loan, readQuestion(HOUSEHOLD, { limits }))).toThrow(
      expect.objectContaining({ code: 'MIXED_CURRENCIES', path: 'loan.principal.currency' }),
    )
  })
})

describe('readQuestion', () => {
  it('refuses options it does not know', () => {
    // @ts-expect-error: no such option
    expect(() => readQuestion(HOUSEHOLD, { limits, stres: { add: 1 } })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_OPTION', path: 'options.stres' }),
    )
    expect(readQuestion(HOUSEHOLD, { limits }, ['more']).limits).toEqual({ amount: 1 })
  })

  it('names a wrong stress as its option', () => {
    const at = (path: string) => expect.objectContaining({ path })
    // @ts-expect-error: no stress
    expect(() => readQuestion(HOUSEHOLD, { limits, stress: 0.02 })).toThrow(at('options.stress'))
    expect(() => readQuestion(HOUSEHOLD, { limits, stress: { add: Number.NaN } })).toThrow(at('options.stress.add'))
  })
})
