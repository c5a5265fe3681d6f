import { describe, expect, it } from 'vitest'
import { projectReturns, projectRunner } from '../../../src/project/index.js'
import { projectFlows } from '../../../src/project/uncertainty/project-flows.js'
import { plainPlan, roadPlan } from './plans.js'

describe('projectFlows', () => {
  it('is the project before tax, as its returns count it', () => {
    const plan = roadPlan()
    const { months, rows } = projectRunner(plan)
    const flows = projectFlows(plan.description, plan.grid, months)([])
    const report = projectReturns(plan.baseCase, { annualDiscountRate: 0.07, annualEquityDiscountRate: 0.1 })
    for (const [k, flow] of flows.entries()) expect(flow).toBeCloseTo(report.projectBeforeTax.flows[rows[k]!]!, 3)
  })

  it('follows changes', () => {
    const plan = plainPlan()
    const { months } = projectRunner(plan)
    const flows = projectFlows(plan.description, plan.grid, months)
    expect(flows([{ target: { on: 'volume' }, value: 2 }])[1]).toBeCloseTo(300, 9)
    expect(flows([])[0]).toBe(-1000)
  })
})
