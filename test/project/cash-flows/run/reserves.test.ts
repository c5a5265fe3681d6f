import { describe, expect, it } from 'vitest'
import { projectCashFlows } from '../../../../src/project/cash-flows/project-cash-flows.js'
import { cents, ferry } from '../ferry.js'

describe('reserves', () => {
  it('hold what is due ahead and give back the rest; the last with the last repayment', () => {
    const flows = projectCashFlows(ferry({ reserves: { debtService: { months: 12 }, annualInterestRate: 0.1 } }))
    const [reserve] = flows.reserves
    expect(cents(reserve!.balance)).toEqual([0, 26, 24, 22, 0, 0])
    expect(cents(reserve!.funding)).toEqual([0, 26, -2, -2, -22, 0])
    // 24 of cash after debt service, 2 given back, 10 % of what lay there.
    expect(cents(flows.distributions)).toEqual([0, 0, 28.6, 30.4, 52.2, 50])
  })
})
