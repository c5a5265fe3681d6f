import { describe, expect, it } from 'vitest'
import { projectCashFlows } from '../../../../src/project/cash-flows/project-cash-flows.js'
import { cents, ferry } from '../ferry.js'

describe('distributions', () => {
  it('leave a minimum, which the last day releases', () => {
    const flows = projectCashFlows(ferry({ minimumCash: 5 }))
    expect(cents(flows.distributions)).toEqual([0, 0, 19, 26, 28, 55])
    expect(cents(flows.cash)).toEqual([0, 0, 5, 5, 5, 0])
  })
})
