import { describe, expect, it } from 'vitest'
import { planProject } from '../../../../src/project/cash-flows/plan-project.js'
import { projectCashFlows } from '../../../../src/project/cash-flows/project-cash-flows.js'
import type { Tranche } from '../../../../src/records/index.js'
import { cents, ferry, LOAN } from '../ferry.js'

describe('repayment', () => {
  const sized = (tranches: Tranche[], changes = {}) =>
    planProject(ferry({ debt: { size: { kind: 'amount', amount: 60 }, tranches } }, changes))
  const sculpted: Tranche = { ...LOAN, repayment: { kind: 'sculpted' } }

  it('sculpted, is one share of cash on every day: an annuity where cash is level', () => {
    const { tranches, circularity } = sized([sculpted])
    const level = (60 * 0.1) / (1 - 1.1 ** -3)
    expect(cents(tranches[0]!.principal)).toEqual(cents([0, 0, level - 6, 1.1 * (level - 6), 1.21 * (level - 6), 0]))
    expect(circularity.method).toBe('closed-form')
  })

  it('sculpted, takes what loans of other shapes leave', () => {
    const { baseCase } = sized([
      { ...LOAN, share: 0.5 },
      { ...sculpted, name: 'Rest', share: 0.5 },
    ])
    const [fixed, rest] = baseCase.tranches
    const share = [2, 3, 4].map(row => {
      const left = 50 - fixed!.interest[row]! - fixed!.principalDue[row]!
      return (rest!.interest[row]! + rest!.principalDue[row]!) / left
    })
    expect(share[1]).toBeCloseTo(share[0]!, 12)
    expect(share[2]).toBeCloseTo(share[0]!, 12)
  })

  it('sculpted after a tax that depends on interest, keeps one ratio to cash after it', () => {
    const tax = { rate: 0.25, losses: { kind: 'carry-forward' } } as const
    const { baseCase } = sized([sculpted], { tax })
    const [loan] = baseCase.tranches
    const ratio = [2, 3, 4].map(row => baseCase.cfads.values[row]! / (loan!.interest[row]! + loan!.principalDue[row]!))
    expect(ratio[1]).toBeCloseTo(ratio[0]!, 12)
    expect(ratio[2]).toBeCloseTo(ratio[0]!, 12)
  })

  it('sculpted, needs cash, and says so', () => {
    const revenues = [{ kind: 'yearly', name: 'Fares', amounts: [5] }] as const
    expect(() => sized([sculpted], { revenues })).toThrow(/CIRCULARITY_UNSOLVED/)
  })

  it('leaves a balloon to the last day', () => {
    const flows = projectCashFlows(
      ferry({
        debt: {
          size: { kind: 'amount', amount: 60 },
          tranches: [{ ...LOAN, repayment: { kind: 'equal-principal', balloon: 0.5 } }],
        },
      }),
    )
    expect(cents(flows.tranches[0]!.principalDue)).toEqual([0, 0, 10, 10, 40, 0])
  })
})
