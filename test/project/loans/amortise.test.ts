import { describe, expect, it } from 'vitest'
import { moneyOfMinor } from '../../../src/money/index.js'
import { amortise } from '../../../src/project/loans/amortise.js'
import { readTerms } from '../../../src/project/loans/terms.js'
import type { Loan } from '../../../src/project/loans/types.js'
import { fault, someLoan } from './some-loan.js'

const columnsOf = (changes: Partial<Loan>) => amortise(readTerms(someLoan(changes)))
const three = { count: 3, every: { value: 1, unit: 'month' } } as const

describe('amortise', () => {
  it('closes at nothing, the last instalment taking what is left', () => {
    const { opening, principal } = columnsOf({ repayment: { kind: 'equal-principal' } })
    expect(Array.from(principal)).toEqual([14286, 14286, 14286, 14286, 14286, 14286, 14284])
    expect(opening[6]! - principal[6]!).toBe(0)
  })

  it('adds interest of grace to the balance, or collects it for the first instalment after', () => {
    const bullet = { periods: three, repayment: { kind: 'bullet' }, rate: { kind: 'fixed', annualRate: 0.12 } } as const
    const capitalised = columnsOf({ ...bullet, grace: { periods: 2, interest: 'capitalised' } })
    expect(Array.from(capitalised.opening)).toEqual([100_000, 101_000, 102_010])
    expect(Array.from(capitalised.capitalised)).toEqual([1000, 1010, 0])
    expect(capitalised.principal[2]).toBe(102_010)
    const deferred = columnsOf({ ...bullet, grace: { periods: 2, interest: 'deferred' } })
    expect(Array.from(deferred.interest)).toEqual([1000, 1000, 1000])
    expect(Array.from(deferred.deferred)).toEqual([1000, 1000, -2000])
  })

  it('capitalises what a payment leaves of its interest', () => {
    const steep = { kind: 'step', growth: 20, every: 1 } as const
    const { interest, capitalised, principal } = columnsOf({ periods: three, repayment: steep })
    expect(principal[0]).toBe(0)
    expect(capitalised[0]! > 0 && capitalised[0]! < interest[0]!).toBe(true)
    expect(principal.reduce((sum, part) => sum + part, 0)).toBe(100_000 + capitalised[0]!)
  })

  it('refuses a balance that outgrows whole numbers', () => {
    const huge = {
      principal: moneyOfMinor(2 ** 52, 'EUR'),
      periods: { count: 12, every: { value: 12, unit: 'month' } },
      rate: { kind: 'fixed', annualRate: 0.5 },
      grace: { periods: 11, interest: 'capitalised' },
    } as const
    expect(() => columnsOf(huge)).toThrow(fault('OUT_OF_RANGE', 'loan.rate'))
  })
})
