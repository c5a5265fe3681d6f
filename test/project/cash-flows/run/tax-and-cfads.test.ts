import { describe, expect, it } from 'vitest'
import { projectCashFlows } from '../../../../src/project/cash-flows/project-cash-flows.js'
import { cents, ferry } from '../ferry.js'

describe('tax and cash flow for debt', () => {
  it('count tax after interest and allowances, and cash flow after tax', () => {
    const capex = [
      { name: 'Ship', amount: 100, draw: { kind: 'even' }, depreciation: { kind: 'straight-line', years: 4 } },
    ] as const
    const tax = { rate: 0.5, losses: { kind: 'carry-forward' } } as const
    const flows = projectCashFlows(ferry({}, { capex, tax }))
    expect(cents(flows.taxableProfit)).toEqual([0, 0, 19, 21, 23, 25])
    expect(cents(flows.cfads.values)).toEqual([0, 0, 40.5, 39.5, 38.5, 37.5])
    const before = projectCashFlows(ferry({ cfads: { afterTax: false } }, { capex, tax }))
    expect(cents(before.cfads.values)).toEqual([0, 0, 50, 50, 50, 50])
    expect(before.cfads.parts.map(({ part }) => part)).toEqual(['revenue', 'operating-cost'])
  })
})
