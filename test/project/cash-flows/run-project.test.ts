import { describe, expect, it } from 'vitest'
import { planProject } from '../../../src/project/cash-flows/plan-project.js'
import { runProject } from '../../../src/project/cash-flows/run-project.js'
import { cents, ferry } from './ferry.js'

describe('a plan run again', () => {
  const plan = planProject(ferry())

  it('is its base case where nothing changes', () => {
    expect(runProject(plan)).toEqual(plan.baseCase)
    expect(runProject(JSON.parse(JSON.stringify(plan))).cfads).toEqual(plan.baseCase.cfads)
  })

  it('lets owners pay what building costs beyond all sources', () => {
    const dearer = runProject(plan, { changes: [{ target: { on: 'capex' }, value: 1.2 }] })
    expect(cents(dearer.contributions)).toEqual([0, 60, 0, 0, 0, 0])
    expect(dearer.events.map(({ code, row, amount }) => [code, row, Math.round(amount!)])).toEqual([
      ['FUNDING_SHORTFALL', 1, 20],
    ])
  })

  it('makes arrears of what cash cannot pay, and pays them first later', () => {
    const late = runProject(plan, { changes: [{ target: { on: 'price', line: 'Fares' }, value: [0.5, 1] }] })
    const [loan] = late.tranches
    // Due 26, there 20: 6 of principal are missing and bear 10 %.
    expect(cents(loan!.arrears)).toEqual([0, 0, 6, 0, 0, 0])
    expect(cents(loan!.interest)).toEqual([0, 0, 6, 4.6, 2, 0])
    expect(cents(loan!.balance)).toEqual([0, 60, 46, 20, 0, 0])
    expect(late.events.map(({ code, row }) => [code, row])).toEqual([['DEBT_SERVICE_SHORTFALL', 2]])
  })

  it('calls the loan of an abandoned project at once', () => {
    const left = runProject(plan, { changes: [{ target: { on: 'abandonment' }, value: 24 }] })
    expect(left.events.map(({ code, row }) => [code, row])).toContainEqual(['ABANDONED', 2])
    expect(cents(left.distributions)).toEqual([0, 0, 0, 0, 0, 0])
    // 66 are due and 50 there: 16 left, and a year's interest on them each year.
    expect(cents(left.tranches[0]!.arrears)).toEqual([0, 0, 16, 17.6, 19.36, 21.3])
  })

  it('refuses what is no plan and no option', () => {
    expect(() => runProject(JSON.parse('{}'))).toThrow(/plan.kind/)
    expect(() => runProject(plan, JSON.parse('{"change":[]}'))).toThrow(/UNKNOWN_OPTION/)
    expect(() => runProject(plan, JSON.parse('{"changes":null}'))).toThrow(/INVALID_TYPE/)
  })
})
