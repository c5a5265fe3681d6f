import { describe, expect, it } from 'vitest'
import { planProject } from '../../../../src/project/cash-flows/plan-project.js'
import type { DebtLimits } from '../../../../src/records/index.js'
import { ferry, LOAN } from '../ferry.js'

describe('limits of debt', () => {
  const debtUnder = (limits: DebtLimits): number =>
    planProject(
      ferry({
        debt: { size: { kind: 'capacity', ...limits }, tranches: [{ ...LOAN, repayment: { kind: 'sculpted' } }] },
      }),
    ).debt
  // 50 a year for three years at 10 %.
  const value = 50 * (1 / 1.1 + 1 / 1.21 + 1 / 1.331)

  it('are a multiple of the present value of cash: DSCR, its mean and LLCR alike', () => {
    expect(debtUnder({ minimumDscr: 2 })).toBeCloseTo(value / 2, 9)
    expect(debtUnder({ averageDscr: 2 })).toBeCloseTo(value / 2, 9)
    expect(debtUnder({ llcr: 2 })).toBeCloseTo(value / 2, 9)
    expect(debtUnder({ plcr: 2 })).toBeCloseTo((value + 50 / 1.1 ** 4) / 2, 9)
  })

  it('say which of them bind, and what room the others leave', () => {
    const size = { kind: 'capacity', minimumDscr: 2, llcr: 1, gearing: 0.9 } as const
    const { debt, limits = [] } = planProject(
      ferry({ debt: { size, tranches: [{ ...LOAN, repayment: { kind: 'sculpted' } }] } }),
    )
    const room = Object.fromEntries(limits.map(each => [each.limit, each.room]))
    expect(limits.filter(({ binds }) => binds).map(({ limit }) => limit)).toEqual(['minimumDscr'])
    expect(room['llcr']).toBeCloseTo(value - debt, 9)
    expect(room['gearing']).toBeCloseTo(90 - debt, 9)
    expect(room['needs']).toBeCloseTo(100 - debt, 9)
    expect(planProject(ferry()).limits).toBeUndefined()
  })

  it('are shares of uses, or sums; the tightest counts', () => {
    expect(debtUnder({ gearing: 0.5 })).toBeCloseTo(50, 9)
    expect(debtUnder({ amount: 30, minimumDscr: 2 })).toBeCloseTo(30, 9)
  })

  it('follow a curve of minimum ratios day by day, unless a mean is limited too', () => {
    const minimumDscr = [2, 4, 2]
    expect(debtUnder({ minimumDscr })).toBeCloseTo(25 / 1.1 + 12.5 / 1.21 + 25 / 1.331, 9)
    expect(debtUnder({ minimumDscr, averageDscr: 1 })).toBeCloseTo(value / 4, 9)
  })

  it('discount the years after the last repayment alike, whatever rounding leaves of a loan', () => {
    // Of a loan in seven parts, a tail that is long, and a debt that no limit but PLCR binds.
    const timeline = {
      financialClose: '2025-12-31',
      constructionMonths: 0,
      operationMonths: 120,
      periodMonths: 12,
    } as const
    const amounts = Array.from({ length: 10 }, () => 50)
    const debtOf = (plcr: number): number =>
      planProject({
        ...ferry({
          debt: {
            size: { kind: 'capacity', plcr },
            tranches: [{ ...LOAN, tenorMonths: 84, repayment: { kind: 'annuity', balloon: 0.1957 } }],
          },
        }),
        timeline,
        revenues: [{ kind: 'yearly', name: 'Fares', amounts }],
        operatingCosts: [],
        capex: [{ name: 'Ship', amount: 900, draw: { kind: 'at-close' } }],
      }).debt
    const life = amounts.reduce((sum, cash, year) => sum + cash / 1.1 ** (year + 1), 0)
    for (let plcr = 1; plcr < 2; plcr += 0.01) expect(debtOf(plcr) * plcr).toBeCloseTo(life, 9)
  })
})
