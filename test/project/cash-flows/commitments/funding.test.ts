import { describe, expect, it } from 'vitest'
import { projectCashFlows } from '../../../../src/project/cash-flows/project-cash-flows.js'
import type { Financing } from '../../../../src/records/index.js'
import { cents, ferry, LOAN } from '../ferry.js'

describe('funding', () => {
  const building = { ...ferry().timeline, constructionMonths: 24 }
  const tenor = { ...LOAN, tenorMonths: 60 }
  const funded = (financing: Partial<Financing>, tranche = tenor) =>
    projectCashFlows(
      ferry(
        { debt: { size: { kind: 'amount', amount: 60 }, tranches: [tranche] }, ...financing },
        { timeline: building },
      ),
    )

  it('draws debt beside equity, after it or before it; interest of construction is a use', () => {
    // 50 a year, and in the second 10 % on the debt of the first: 105 without, g of each need.
    const beside = funded({})
    const g = beside.sources.debt[1]! / 50
    expect(g * (50 + 50 + 5 * g)).toBeCloseTo(60, 10)
    expect(cents(beside.uses.interest)[2]).toBe(Math.round(500 * g) / 100)
    const first = funded({ equity: { draw: 'first' } })
    expect(cents(first.sources.debt)).toEqual([0, 9.09, 50.91, 0, 0, 0, 0])
    expect(first.sources.equity[1]!).toBeGreaterThan(beside.sources.equity[1]!)
    const last = funded({ equity: { draw: 'last' } })
    expect(cents(last.sources.debt)).toEqual([0, 50, 10, 0, 0, 0, 0])
    expect(cents(last.sources.equity)).toEqual([0, 0, 45, 0, 0, 0, 0])
  })

  it('capitalises interest, which then is debt', () => {
    const added = funded({ equity: { draw: 'last' } }, { ...tenor, capitalisesInterest: true })
    expect(cents(added.sources.debt)).toEqual([0, 50, 10, 0, 0, 0, 0])
    expect(cents(added.sources.equity)).toEqual([0, 0, 45, 0, 0, 0, 0])
    expect(cents(added.tranches[0]!.interestPaid)[2]).toBe(0)
    expect(cents(added.tranches[0]!.balance)).toEqual([0, 50, 60, 40, 20, 0, 0])
  })

  it('pays fees: at close, on what is not drawn, to the agent', () => {
    const fees = { upfront: 0.02, commitment: 0.01, agency: 1 }
    const { uses } = funded({ equity: { draw: 'last' } }, { ...tenor, fees })
    expect(cents(uses.fees)).toEqual([1.2, 1.59, 1.07, 0, 0, 0, 0])
  })

  it('refuses debt beyond all uses by name', () => {
    const size = { kind: 'amount', amount: 500 } as const
    expect(() => funded({ debt: { size, tranches: [tenor] } })).toThrow(/OUT_OF_RANGE/)
  })
})
