import { describe, expect, it } from 'vitest'
import { planProject } from '../../../../src/project/cash-flows/plan-project.js'
import { runProject } from '../../../../src/project/cash-flows/run-project.js'
import type { ProjectCashFlows } from '../../../../src/project/cash-flows/types.js'
import type { Financing, ProjectDescription } from '../../../../src/records/index.js'
import { cents, ferry } from '../ferry.js'

describe('events', () => {
  const atPrices = (
    value: number[],
    financing: Partial<Financing> = {},
    changes: Partial<ProjectDescription> = {},
  ): ProjectCashFlows =>
    runProject(planProject(ferry(financing, changes)), { changes: [{ target: { on: 'price', line: 'Fares' }, value }] })

  it('tell of cash flow below 0, of debt that is not repaid and of a project that never earns', () => {
    const flows = atPrices([0])
    const codes = new Set(flows.events.map(({ code }) => code))
    expect([...codes].sort()).toEqual([
      'DEBT_SERVICE_SHORTFALL',
      'NEGATIVE_CFADS',
      'NEVER_EARNS',
      'UNPAID_COST',
      'UNREPAID_AT_MATURITY',
    ])
    const unrepaid = flows.events.find(({ code }) => code === 'UNREPAID_AT_MATURITY')
    expect([unrepaid?.row, unrepaid?.date, cents([unrepaid!.amount!])[0]]).toEqual([4, '2029-12-31', 79.86])
  })
})
