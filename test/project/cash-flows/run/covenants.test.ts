import { describe, expect, it } from 'vitest'
import { planProject } from '../../../../src/project/cash-flows/plan-project.js'
import { projectRunner } from '../../../../src/project/cash-flows/project-runner.js'
import { runProject } from '../../../../src/project/cash-flows/run-project.js'
import type { ProjectCashFlows } from '../../../../src/project/cash-flows/types.js'
import type { Financing, ProjectDescription } from '../../../../src/records/index.js'
import { cents, ferry, LOAN } from '../ferry.js'

describe('covenants', () => {
  const atPrices = (
    value: number[],
    financing: Partial<Financing> = {},
    changes: Partial<ProjectDescription> = {},
  ): ProjectCashFlows =>
    runProject(planProject(ferry(financing, changes)), { changes: [{ target: { on: 'price', line: 'Fares' }, value }] })

  it('lock distributions up until the ratio has held again for as long as agreed', () => {
    const covenants = { lockUp: { ratio: 'dscr', level: 1.5 }, cureAfter: 2 } as const
    const flows = atPrices([0.75, 1], { covenants })
    // DSCR 35/26, then 50/24, then 50/22.
    expect(cents(flows.lockedUp)).toEqual([0, 0, 9, 35, 0, 0])
    expect(flows.events.map(({ code, row }) => [code, row])).toEqual([
      ['LOCK_UP', 2],
      ['LOCK_UP_CURED', 4],
    ])
    expect(cents(flows.distributions)).toEqual([0, 0, 0, 0, 63, 50])
  })

  it('let lenders call the loan below another level, over the last twelve months', () => {
    const covenants = { default: { ratio: 'backward-dscr', level: 1.4 } } as const
    const flows = atPrices([0.75, 1], { covenants })
    expect(flows.events.map(({ code, row }) => [code, row])).toEqual([['COVENANT_DEFAULT', 2]])
  })

  it('let lenders call the loan until the ratio has held again for as long as agreed', () => {
    const covenants = { default: { ratio: 'dscr', level: 1.5 }, cureAfter: 2 } as const
    const run = projectRunner(planProject(ferry({ covenants })))
    // DSCR 35/26, then 50/24, then 50/22.
    const { defaults } = run([{ target: { on: 'price', line: 'Fares' }, value: [0.75, 1] }])
    expect(Array.from(defaults)).toEqual([0, 0, 1, 1, 0, 0])
  })

  it('do not mind the rounding of a sculpted loan, nor a last payment of dust', () => {
    for (let step = 0; step < 40; step++) {
      const level = 1.2 + step / 100
      const tranches = [{ ...LOAN, repayment: { kind: 'sculpted' as const } }]
      const debt = { size: { kind: 'capacity' as const, minimumDscr: level }, tranches }
      const covenants = { lockUp: { ratio: 'dscr' as const, level } }
      const fares = { revenues: [{ kind: 'yearly' as const, name: 'Fares', amounts: [60, 47.3, 61.7, 33.1] }] }
      const { events, tranches: paid } = planProject(ferry({ debt, covenants }, fares)).baseCase
      expect(paid[0]!.principalDue[2]).toBeGreaterThan(5)
      expect(events).toEqual([])
    }
  })

  it('are no test on a day on which nothing is due: a breach lasts', () => {
    const grace = { ...LOAN, annualRate: 0, repayment: { kind: 'shares' as const, shares: [0.3, 0, 0.7] } }
    const debt = { size: { kind: 'amount' as const, amount: 60 }, tranches: [grace] }
    const covenants = { lockUp: { ratio: 'dscr' as const, level: 1.5 } }
    const flows = atPrices([0.5, 1], { debt, covenants })
    expect(cents(flows.lockedUp).slice(2)).toEqual([2, 52, 0, 0])
  })

  it('end with the debt', () => {
    const covenants = { lockUp: { ratio: 'dscr' as const, level: 9 }, cureAfter: 3 }
    const { lockUps } = projectRunner(planProject(ferry({ covenants })))()
    expect(Array.from(lockUps)).toEqual([0, 0, 1, 1, 1, 0])
  })
})
