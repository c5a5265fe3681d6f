import { describe, expect, it } from 'vitest'
import { projectCashFlows } from '../../../../src/project/cash-flows/project-cash-flows.js'
import { cents, ferry } from '../ferry.js'

describe('a sweep', () => {
  it('repays the last first, or all in proportion', () => {
    const last = projectCashFlows(ferry({ sweep: { share: 0.5 } })).tranches[0]!
    expect(cents(last.swept)).toEqual([0, 0, 12, 8, 0, 0])
    expect(cents(last.balance)).toEqual([0, 60, 28, 0, 0, 0])
    const even = projectCashFlows(ferry({ sweep: { share: 0.5, applied: 'pro-rata' } })).tranches[0]!
    expect(cents(even.principalDue)).toEqual([0, 0, 20, 14, 0, 0])
    expect(even.balance[4]).toBe(0)
  })

  it('waits for a low ratio where that is agreed', () => {
    const idle = projectCashFlows(ferry({ sweep: { share: 1, belowDscr: 2 } })).tranches[0]!
    expect(cents(idle.swept)).toEqual([0, 0, 24, 0, 0, 0])
  })
})
