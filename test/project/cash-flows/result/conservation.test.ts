import { describe, expect, it } from 'vitest'
import { planProject } from '../../../../src/project/cash-flows/plan-project.js'
import { plannedOf } from '../../../../src/project/cash-flows/planned.js'
import { conservationError } from '../../../../src/project/cash-flows/result/conservation.js'
import { dayRunner } from '../../../../src/project/cash-flows/run/run-days.js'
import { ferry } from '../ferry.js'

describe('conservation of cash', () => {
  it('finds what is missing, over all that came in', () => {
    const { setting, commitments, assessor } = plannedOf(planProject(ferry()))
    const environment = setting.environment([])
    const ledger = dayRunner(setting, commitments, assessor)(environment)
    expect(conservationError(ledger, environment.operating)).toBeLessThan(1e-15)
    ledger.distributions[3] = ledger.distributions[3]! - 34
    // 240 of fares and 100 of sources came in.
    expect(conservationError(ledger, environment.operating)).toBeCloseTo(0.1, 12)
  })
})
