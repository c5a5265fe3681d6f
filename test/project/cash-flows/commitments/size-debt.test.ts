import { describe, expect, it } from 'vitest'
import { planProject } from '../../../../src/project/cash-flows/plan-project.js'
import type { DebtSize } from '../../../../src/records/index.js'
import { ferry, LOAN } from '../ferry.js'

describe('the size of debt', () => {
  const sized = (size: DebtSize, tranche = LOAN, changes = {}) =>
    planProject(ferry({ debt: { size, tranches: [tranche] }, reserves: { debtService: { months: 6 } } }, changes))

  it('by gearing, is a share of uses that hold its own fee and reserve', () => {
    const plan = sized({ kind: 'gearing', gearing: 0.5 }, { ...LOAN, fees: { upfront: 0.02 } })
    // D = 0.5 (100 + 0.02 D + 13/60 D + 10 % on the half of the fee that is lent)
    expect(plan.debt).toBeCloseTo(50 / (1 - 0.5 * (0.021 + 13 / 60)), 10)
    expect(plan.debt / plan.baseCase.uses.total).toBeCloseTo(0.5, 12)
    expect(plan.circularity.residual).toBeLessThan(1e-12)
  })

  it('may be all, or nothing', () => {
    const all = sized({ kind: 'gearing', gearing: 1 })
    expect(all.baseCase.sources.equity.every(paid => paid < 1e-9)).toBe(true)
    expect(sized({ kind: 'gearing', gearing: 0 }).debt).toBe(0)
    expect(sized({ kind: 'amount', amount: 0 }).debt).toBe(0)
  })

  it('is nothing where a project never earns, which is told', () => {
    const revenues = [{ kind: 'yearly', name: 'Fares', amounts: [1] }] as const
    const plan = sized({ kind: 'capacity', minimumDscr: 1.2 }, LOAN, { revenues })
    expect(plan.debt).toBe(0)
    expect(plan.baseCase.events.map(({ code }) => code)).toContain('NEVER_EARNS')
  })

  it('is named unsolved where fees eat up the debt', () => {
    const fees = { upfront: 0.99 }
    expect(() => sized({ kind: 'gearing', gearing: 1 }, { ...LOAN, fees })).toThrow(/CIRCULARITY_UNSOLVED/)
  })

  it('by capacity, is what grants leave to be paid where no limit is tighter', () => {
    const granted = (amount: number, date = '2026-12-31') =>
      planProject(
        ferry({
          debt: { size: { kind: 'capacity', minimumDscr: 0.5 }, tranches: [LOAN] },
          grants: [{ name: 'State', amount, date }],
        }),
      )
    expect(granted(70).debt).toBeCloseTo(30, 12)
    expect(granted(70).baseCase.sources.equity.every(paid => paid < 1e-9)).toBe(true)
    expect(granted(100).debt).toBeCloseTo(0, 12)
    expect(granted(150, '2025-12-31').debt).toBe(0)
  })

  it('by capacity, ends where cash could repay no more, on the side on which it can', () => {
    // Interest of the first at 100 % takes all cash once the loan is as large as a year of it: nothing is then left for the other.
    const tranches = [
      { ...LOAN, share: 0.9, repayment: { kind: 'bullet' as const }, annualRate: 1 },
      { ...LOAN, name: 'Rest', share: 0.1, repayment: { kind: 'sculpted' as const } },
    ]
    for (const gearing of [0.9, 0.95, 1]) {
      for (const yearly of [12, 30, 50, 70]) {
        const revenues = [{ kind: 'yearly', name: 'Fares', amounts: Array.from({ length: 4 }, () => yearly) }] as const
        const plan = planProject(ferry({ debt: { size: { kind: 'capacity', gearing }, tranches } }, { revenues }))
        const loan = plan.tranches[0]!
        expect(loan.interest[2]!).toBeLessThan(yearly - 10)
        expect(plan.debt).toBeGreaterThan(1)
      }
    }
  })
})
