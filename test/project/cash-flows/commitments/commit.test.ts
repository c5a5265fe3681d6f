import { describe, expect, it } from 'vitest'
import { projectCashFlows } from '../../../../src/project/cash-flows/project-cash-flows.js'
import { cents, ferry } from '../ferry.js'

describe('commitments', () => {
  it('fill reserves at completion out of the sources', () => {
    const flows = projectCashFlows(ferry({ reserves: { debtService: { months: 6 }, operatingCost: { months: 3 } } }))
    expect(cents(flows.uses.reserves)).toEqual([0, 13 + 2.5, 0, 0, 0, 0])
    expect(cents(flows.reserves[0]!.balance)).toEqual([0, 13, 12, 11, 0, 0])
    expect(cents(flows.reserves[1]!.balance)).toEqual([0, 2.5, 2.5, 2.5, 2.5, 0])
    expect(cents(flows.sources.equity)).toEqual([0, 55.5, 0, 0, 0, 0])
  })

  it('leave reserves to cash flow where that is agreed', () => {
    const flows = projectCashFlows(ferry({ reserves: { debtService: { months: 6, filled: 'from-cash-flow' } } }))
    expect(cents(flows.uses.reserves)).toEqual([0, 0, 0, 0, 0, 0])
    expect(cents(flows.reserves[0]!.balance)).toEqual([0, 0, 12, 11, 0, 0])
  })
})
