import { describe, expect, it } from 'vitest'
import { loanSchedule } from '../../../../src/project/loans/loan-schedule.js'
import type { PlanCollateral } from '../../../../src/project/plans/index.js'
import { collateralWarnings } from '../../../../src/project/plans/warnings/collateral.js'
import { eur, TERM_LOAN } from '../../affordability/loans.js'

const warnings = (collateral?: PlanCollateral) => collateralWarnings(loanSchedule(TERM_LOAN), collateral, 'plans[1]')

describe('collateralWarnings', () => {
  it('has none where the loan is never above the value', () => {
    expect(warnings()).toEqual([])
    expect(warnings({ value: eur(1_200_000_00) })).toEqual([])
  })

  it('tells from when to when, and by how much at most', () => {
    // Owed: 1,200,000 on the first day, 900,000 from 2025-07-15 on.
    expect(warnings({ value: eur(1_000_000_00) })).toEqual([
      {
        code: 'ABOVE_COLLATERAL',
        message:
          'More is owed than the collateral is worth from 2025-01-15 to 2025-01-15, by up to 200000.00 EUR on 2025-01-15',
      },
    ])
  })

  it('lets the value fall by its share of each year', () => {
    // Half a year at 60 % a year leaves 0.4 ^ (181 / 365.25).
    const [found] = warnings({ value: eur(1_250_000_00), annualDecline: 0.6 })
    const worth = 1_250_000_00 * 0.4 ** (181 / 365.25)
    expect(found!.message).toContain(`by up to ${(Math.ceil(900_000_00 - worth) / 100).toFixed(2)} EUR on 2025-07-15`)
  })

  it('names what is wrong', () => {
    const at = (code: string, path: string) => expect.objectContaining({ code, path: `plans[1].collateral${path}` })
    expect(() => warnings({ value: { currency: 'USD', minorUnits: 1 } })).toThrow(
      at('MIXED_CURRENCIES', '.value.currency'),
    )
    expect(() => warnings({ value: eur(1), annualDecline: 1 })).toThrow(at('OUT_OF_RANGE', '.annualDecline'))
    // @ts-expect-error: no such field
    expect(() => warnings({ value: eur(1), decline: 1 })).toThrow(at('UNKNOWN_OPTION', '.decline'))
  })
})
