import { describe, expect, it } from 'vitest'
import { projectCashFlows } from '../../../../src/project/cash-flows/project-cash-flows.js'
import { cents, ferry } from '../ferry.js'

describe('reserves as planned', () => {
  it('bear the interest that tax and cash flow count', () => {
    const reserves = { debtService: { months: 6 }, annualInterestRate: 0.1 } as const
    const flows = projectCashFlows(ferry({ reserves, cfads: { reserveInterest: true } }))
    expect(cents(flows.cfads.values)).toEqual([0, 0, 51.3, 51.2, 51.1, 50])
  })
})
