import { describe, expect, it } from 'vitest'
import { planProject } from '../../../../src/project/cash-flows/plan-project.js'
import { runProject } from '../../../../src/project/cash-flows/run-project.js'
import type { ProjectCashFlows } from '../../../../src/project/cash-flows/types.js'
import type { Financing, ProjectDescription } from '../../../../src/records/index.js'
import { cents, ferry } from '../ferry.js'

describe('ratios that look ahead', () => {
  const atPrices = (
    value: number[],
    financing: Partial<Financing> = {},
    changes: Partial<ProjectDescription> = {},
  ): ProjectCashFlows =>
    runProject(planProject(ferry(financing, changes)), { changes: [{ target: { on: 'price', line: 'Fares' }, value }] })

  it('stop distributions before the bad year comes', () => {
    const ahead = { lockUp: { ratio: 'forward-dscr', level: 1.2 } } as const
    const flows = atPrices([1, 0.6, 1], { covenants: ahead })
    expect(flows.events.map(({ code, row }) => [code, row])).toEqual([
      ['LOCK_UP', 2],
      ['LOCK_UP_CURED', 3],
    ])
    expect(cents(flows.lockedUp)).toEqual([0, 0, 24, 0, 0, 0])
  })

  it('value cash over the life of the loan and of the project', () => {
    // After the first payment: 50/1.1 + 50/1.21 on 40 owed.
    const loanLife = (50 / 1.1 + 50 / 1.21) / 40
    const locked = (ratio: 'llcr' | 'plcr', level: number): boolean =>
      atPrices([1], { covenants: { lockUp: { ratio, level } } }).lockedUp[2]! > 0
    expect([locked('llcr', loanLife - 1e-8), locked('llcr', loanLife + 1e-8)]).toEqual([false, true])
    const projectLife = loanLife + 50 / 1.331 / 40
    expect([locked('plcr', projectLife - 1e-8), locked('plcr', projectLife + 1e-8)]).toEqual([false, true])
  })
})
