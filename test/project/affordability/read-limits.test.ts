import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { readBorrower } from '../../../src/project/affordability/read-borrower.js'
import { readLimits } from '../../../src/project/affordability/read-limits.js'
import type { AffordabilityLimits } from '../../../src/project/affordability/types.js'
import { COMPANY, eur, HOUSEHOLD } from './loans.js'

const ofHousehold = (limits: AffordabilityLimits) => readLimits(limits, readBorrower(HOUSEHOLD))
const ofCompany = (limits: AffordabilityLimits) => readLimits(limits, readBorrower(COMPANY))
const at = (code: string, path: string) => expect.objectContaining({ code, path: `options.limits${path}` })

describe('readLimits', () => {
  it('keeps what is given, residual income by the year', () => {
    expect(ofHousehold({ debtServiceToIncome: 0.4, residualIncome: eur(500_00) })).toEqual({
      debtServiceToIncome: 0.4,
      residualIncome: 6_000_00,
    })
    expect(ofCompany({ cashFlowCover: 1.2, lastDueBy: '2030-12-31', amount: eur(5) })).toEqual({
      cashFlowCover: 1.2,
      lastDueBy: dayNumber('2030-12-31'),
      amount: 5,
    })
    expect(ofCompany({ loanToValue: { share: 0.6, value: eur(100) } })).toEqual({
      loanToValue: { share: 0.6, value: 100, priorCharges: 0 },
    })
  })

  it('refuses none, those of another kind of borrower, and wrong values', () => {
    expect(() => ofHousehold({})).toThrow(at('MISSING_VALUE', ''))
    // @ts-expect-error: nothing
    expect(() => ofHousehold(undefined)).toThrow(at('INVALID_TYPE', ''))
    expect(() => ofHousehold({ cashFlowCover: 1.2 })).toThrow(at('CONFLICTING_OPTIONS', '.cashFlowCover'))
    expect(() => ofCompany({ debtServiceToIncome: 0.4 })).toThrow(at('CONFLICTING_OPTIONS', '.debtServiceToIncome'))
    expect(() => ofHousehold({ debtToIncome: 0 })).toThrow(at('OUT_OF_RANGE', '.debtToIncome'))
    expect(() => ofHousehold({ lastDueBy: 'soon' })).toThrow(at('INVALID_DATE', '.lastDueBy'))
    expect(() => ofHousehold({ loanToValue: { share: -1, value: eur(1) } })).toThrow(
      at('OUT_OF_RANGE', '.loanToValue.share'),
    )
    const usd = { currency: 'USD', minorUnits: 1 }
    expect(() => ofHousehold({ amount: usd })).toThrow(at('MIXED_CURRENCIES', '.amount.currency'))
    // @ts-expect-error: misspelt
    expect(() => ofHousehold({ dsti: 0.4 })).toThrow(at('UNKNOWN_OPTION', '.dsti'))
  })
})
