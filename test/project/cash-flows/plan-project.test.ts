import { describe, expect, it } from 'vitest'
import { planProject } from '../../../src/project/cash-flows/plan-project.js'
import { cents, ferry } from './ferry.js'

describe('a plan', () => {
  it('commits debt, its draws and its repayment', () => {
    const plan = planProject(ferry())
    expect(plan.kind).toBe('project-plan')
    expect(plan.debt).toBe(60)
    const [loan] = plan.tranches
    expect(cents(loan!.drawn)).toEqual([0, 60, 0, 0, 0, 0])
    expect(cents(loan!.principal)).toEqual([0, 0, 20, 20, 20, 0])
    expect(cents(loan!.interest)).toEqual([0, 0, 6, 4, 2, 0])
    expect(cents(loan!.balance)).toEqual([0, 60, 40, 20, 0, 0])
    expect(loan!.commitment).toBe(60)
  })

  it('names what is wrong with a description', () => {
    expect(() => planProject({ ...ferry(), currency: 'euro' })).toThrow(/currency/)
    expect(() => planProject(JSON.parse('null'))).toThrow(/INVALID_TYPE/)
  })
})
