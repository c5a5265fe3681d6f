import { describe, expect, it } from 'vitest'
import { planProject } from '../../../../src/project/cash-flows/plan-project.js'
import { plannedOf } from '../../../../src/project/cash-flows/planned.js'
import { dayRunner } from '../../../../src/project/cash-flows/run/run-days.js'
import { cents, ferry } from '../ferry.js'

describe('the run through all days', () => {
  it('writes the same ledger again', () => {
    const { setting, commitments, assessor } = plannedOf(planProject(ferry({ sweep: { share: 0.5 } })))
    const run = dayRunner(setting, commitments, assessor)
    const first = cents(run(setting.environment([])).balance)
    expect(cents(run(setting.environment([])).balance)).toEqual(first)
  })
})
