import { describe, expect, it } from 'vitest'
import { planProject } from '../../../src/project/cash-flows/plan-project.js'
import { plannedOf, settle } from '../../../src/project/cash-flows/planned.js'
import { ferry } from './ferry.js'

describe('what a plan was made of', () => {
  it('is remembered, and settled again for a plan that came as data', () => {
    const plan = planProject(ferry())
    expect(plannedOf(plan)).toBe(plannedOf(plan))
    const revived = JSON.parse(JSON.stringify(plan))
    expect(plannedOf(revived).commitments.debt).toBe(plan.debt)
    expect(plannedOf(revived)).toBe(plannedOf(revived))
  })

  it('says how it was solved', () => {
    expect(settle(ferry()).circularity.residual).toBeLessThan(1e-12)
  })
})
