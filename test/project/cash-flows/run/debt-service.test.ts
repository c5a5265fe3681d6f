import { describe, expect, it } from 'vitest'
import { planProject } from '../../../../src/project/cash-flows/plan-project.js'
import { runProject } from '../../../../src/project/cash-flows/run-project.js'
import type { ProjectCashFlows } from '../../../../src/project/cash-flows/types.js'
import type { Financing, ProjectDescription } from '../../../../src/records/index.js'
import { cents, ferry, LOAN } from '../ferry.js'

describe('debt service', () => {
  const atPrices = (
    value: number[],
    financing: Partial<Financing> = {},
    changes: Partial<ProjectDescription> = {},
  ): ProjectCashFlows =>
    runProject(planProject(ferry(financing, changes)), { changes: [{ target: { on: 'price', line: 'Fares' }, value }] })

  it('is paid by rank, and within a rank in proportion', () => {
    const loan = (name: string, rank: number) => ({ ...LOAN, name, rank, share: 1 / 3 })
    const tranches = [loan('Junior', 2), loan('A', 1), loan('B', 1)]
    const flows = atPrices([0.5], { debt: { size: { kind: 'amount', amount: 60 }, tranches } })
    // 20 of cash for 8.67 each: A and B in full, the junior loan with the rest.
    expect(
      flows.tranches.map(({ interestPaid, principalPaid }) => cents([interestPaid[2]! + principalPaid[2]!])[0]),
    ).toEqual([2.67, 8.67, 8.67])
  })

  it('is paid out of its reserve before it falls into arrears', () => {
    const flows = atPrices([0.5, 1], { reserves: { debtService: { months: 6 } } })
    expect(cents(flows.reserves[0]!.used)).toEqual([0, 0, 6, 0, 0, 0])
    expect(flows.events.map(({ code }) => code)).toEqual(['RESERVE_DRAWN'])
    expect(cents(flows.reserves[0]!.balance)).toEqual([0, 13, 7, 11, 0, 0])
  })

  it('brings money where rates are below 0', () => {
    const tranches = [{ ...LOAN, annualRate: -0.01, graceMonths: 12 }]
    const flows = atPrices([1], { debt: { size: { kind: 'amount', amount: 60 }, tranches } })
    expect(cents(flows.tranches[0]!.interestPaid)).toEqual([0, 0, -0.6, -0.6, -0.3, 0])
    expect(cents(flows.distributions)).toEqual([0, 0, 50.6, 20.6, 20.3, 50])
  })
})
