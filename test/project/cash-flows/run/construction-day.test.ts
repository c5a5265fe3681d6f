import { describe, expect, it } from 'vitest'
import { planProject } from '../../../../src/project/cash-flows/plan-project.js'
import { projectCashFlows } from '../../../../src/project/cash-flows/project-cash-flows.js'
import { runProject } from '../../../../src/project/cash-flows/run-project.js'
import { cents, ferry } from '../ferry.js'

describe('a day of construction', () => {
  it('takes grants first', () => {
    const grants = [{ name: 'Subsidy', amount: 30, date: '2026-06-30' }]
    const { sources } = projectCashFlows(ferry({ grants }))
    expect(cents(sources.grants)).toEqual([0, 30, 0, 0, 0, 0])
    expect(cents(sources.equity)).toEqual([0, 10, 0, 0, 0, 0])
  })

  it('keeps a grant that nothing needs yet', () => {
    const grants = [{ name: 'Subsidy', amount: 30, date: '2025-12-31' }]
    const flows = projectCashFlows(ferry({ grants }))
    expect(cents(flows.cash)).toEqual([30, 0, 0, 0, 0, 0])
    expect(cents(flows.sources.equity)).toEqual([0, 10, 0, 0, 0, 0])
  })

  it('is paid in to what was spent where building stops', () => {
    const plan = planProject(ferry())
    const stopped = (value: number) => runProject(plan, { changes: [{ target: { on: 'abandonment' }, value }] })
    for (const month of [3, 6, 9]) {
      const { sources, uses, tranches } = stopped(month)
      expect(sources.total).toBeCloseTo(uses.total, 10)
      expect(tranches[0]!.drawn[1]!).toBeCloseTo(0.6 * uses.total, 10)
    }
    const owed = [3, 6, 9].map(month => stopped(month).tranches[0]!.arrears.at(-1)!)
    expect(owed).toEqual(owed.toSorted((a, b) => a - b))
  })

  it('is all of construction where all is paid at close', () => {
    const timeline = { ...ferry().timeline, constructionMonths: 0 }
    const capex = [{ name: 'Ship', amount: 100, draw: { kind: 'at-close' } }] as const
    const flows = projectCashFlows(ferry({}, { timeline: { ...timeline, tailMonths: 0 }, capex }))
    expect(cents(flows.sources.debt)).toEqual([60, 0, 0, 0, 0])
    expect(cents(flows.tranches[0]!.balance)).toEqual([60, 45, 30, 15, 0])
  })
})
