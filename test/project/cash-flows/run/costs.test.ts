import { describe, expect, it } from 'vitest'
import { planProject } from '../../../../src/project/cash-flows/plan-project.js'
import { runProject } from '../../../../src/project/cash-flows/run-project.js'
import type { ProjectCashFlows } from '../../../../src/project/cash-flows/types.js'
import type { Financing, ProjectDescription, ProjectTax } from '../../../../src/records/index.js'
import { cents, ferry } from '../ferry.js'

describe('costs and tax', () => {
  const atPrices = (
    value: number[],
    financing: Partial<Financing> = {},
    changes: Partial<ProjectDescription> = {},
  ): ProjectCashFlows =>
    runProject(planProject(ferry(financing, changes)), { changes: [{ target: { on: 'price', line: 'Fares' }, value }] })

  it('are paid out of the reserve where cash is short, then carried', () => {
    const flows = atPrices([0.1, 1], { reserves: { operatingCost: { months: 3 } } })
    expect(cents(flows.waterfall[0]!.paid)).toEqual([0, 0, 8.5, 11.5, 10, 10])
    expect(cents(flows.reserves[0]!.used)).toEqual([0, 0, 2.5, 0, 0, 0])
  })

  it('tax the profit after interest; a refund comes in', () => {
    const refunded = atPrices([0.1, 1], {}, { tax: { rate: 0.5, losses: { kind: 'refund' } } })
    // 6 of fares, 10 of cost, 6 of interest.
    expect(cents(refunded.tax).slice(0, 3)).toEqual([0, 0, -5])
    expect(cents(refunded.waterfall[1]!.paid).slice(0, 3)).toEqual([0, 0, -5])
    const owners = projectOf({ rate: 0.5, losses: { kind: 'refund' }, paidBy: 'owners' })
    expect(cents(owners.ownersOther)).toEqual([0, 0, -22, -23, -24, -25])
    expect(cents(owners.waterfall[1]!.paid)).toEqual([0, 0, 0, 0, 0, 0])
  })
})

function projectOf(tax: ProjectTax): ProjectCashFlows {
  return planProject(ferry({}, { tax })).baseCase
}
