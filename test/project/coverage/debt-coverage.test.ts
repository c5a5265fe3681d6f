import { describe, expect, it } from 'vitest'
import { debtCoverage } from '../../../src/project/coverage/debt-coverage.js'
import { readFlows } from '../../../src/project/coverage/flow-columns.js'
import { paymentPeriods } from '../../../src/project/coverage/payment-periods.js'
import type { ProjectCashFlows } from '../../../src/project/index.js'
import { smallProject } from './flows.js'

const COUNTS = { fees: false, reserve: false, interestCoverOf: 'cfads' } as const
const of = (flows: ProjectCashFlows, rank = 2) => {
  const read = readFlows(flows)
  return debtCoverage(read, paymentPeriods(read), rank, COUNTS)
}

describe('the debt up to a rank', () => {
  it('leaves out what ranks after', () => {
    expect(of(smallProject(), 1).tranches).toEqual(['Senior'])
    expect(of(smallProject(), 0).tranches).toEqual([])
  })

  it('takes dust of a repaid loan for nothing', () => {
    const flows = smallProject()
    const [senior, junior] = flows.tranches
    if (senior === undefined || junior === undefined) throw new Error('two loans')
    const dusty = {
      ...senior,
      balance: senior.balance.map(left => left || 1e-12),
      interest: Float64Array.of(0, 1, 2, 4.5, 3, 1.5, 1e-14),
      principalDue: Float64Array.of(0, 0, 0, 30, 30, 30, 1e-12),
    }
    const clean = of(flows)
    const ratios = of({ ...flows, tranches: [dusty, junior] })
    expect(ratios.dscr).toEqual(clean.dscr)
    expect(ratios.finalRepayment).toEqual(clean.finalRepayment)
    expect(ratios.tail).toEqual(clean.tail)
  })

  it('counts no balloon as debt service', () => {
    const flows = smallProject()
    const [senior, junior] = flows.tranches
    if (senior === undefined || junior === undefined) throw new Error('two loans')
    const refinanced = { ...junior, balloonDue: Float64Array.of(0, 0, 0, 0, 0, 24, 0) }
    const { debtService, principal, balloon, dscr } = of({ ...flows, tranches: [senior, refinanced] })
    expect(Array.from(balloon)).toEqual([0, 0, 24, 0])
    expect(Array.from(principal)).toEqual([30, 30, 60, 0])
    expect(debtService[2]).toBe(1.5 + 3 + 60 - 24)
    expect(dscr.values[2]).toBe(dscr.numerator[2]! / 40.5)
  })

  it('looks to the last repayment as promised, however early a sweep repays', () => {
    const flows = smallProject()
    const early = flows.tranches.map(loan => ({
      ...loan,
      balance: loan.balance.map((owed, row) => (row < 4 ? owed : 0)),
    }))
    const until = (maturity: number) =>
      of({ ...flows, tranches: early.map(loan => ({ ...loan, maturity })) }).llcr.atStart!
    expect(until(5)).toBeGreaterThan(until(4))
    expect(until(4)).toBe(until(3))
  })

  it('has no ratio of a loan that pays its borrower', () => {
    const flows = smallProject()
    const paying = flows.tranches.map(loan => ({
      ...loan,
      interest: loan.interest.map(value => 0 - value / 10),
      principalDue: loan.principalDue.map(value => (value === 60 ? value : 0)),
    }))
    expect(Array.from(of({ ...flows, tranches: paying }).dscr.defined)).toEqual([0, 0, 0, 0])
  })
})
