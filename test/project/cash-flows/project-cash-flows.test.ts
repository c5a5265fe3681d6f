import { describe, expect, it } from 'vitest'
import { projectCashFlows } from '../../../src/project/cash-flows/project-cash-flows.js'
import { cents, ferry } from './ferry.js'

describe('cash flows of a description', () => {
  it('are those of the base case', () => {
    const flows = projectCashFlows(ferry())
    expect(cents(flows.cfads.values)).toEqual([0, 0, 50, 50, 50, 50])
    expect(cents(flows.distributions)).toEqual([0, 0, 24, 26, 28, 50])
    expect(cents(flows.contributions)).toEqual([0, 40, 0, 0, 0, 0])
    expect(flows.events).toEqual([])
  })

  it('need no debt', () => {
    const flows = projectCashFlows({ ...ferry(), financing: {} })
    expect(flows.tranches).toEqual([])
    expect(cents(flows.contributions)).toEqual([0, 100, 0, 0, 0, 0])
    expect(cents(flows.distributions)).toEqual([0, 0, 50, 50, 50, 50])
  })
})
