import { describe, expect, it } from 'vitest'
import { planProject } from '../../../../src/project/cash-flows/plan-project.js'
import { runProject } from '../../../../src/project/cash-flows/run-project.js'
import { cents, ferry } from '../ferry.js'

describe('a day of operation', () => {
  it('pays for building that goes on by what was drawn for it, then by owners', () => {
    const plan = planProject(ferry())
    const delayed = runProject(plan, { changes: [{ target: { on: 'delay' }, value: 12 }] })
    expect(cents(delayed.capex)).toEqual([0, 50, 50, 0, 0, 0])
    expect(cents(delayed.contributions)).toEqual([0, 40, 0, 0, 0, 0])
    expect(cents(delayed.cash)).toEqual([0, 50, 0, 0, 0, 0])
    expect(cents(delayed.tranches[0]!.arrears)).toEqual([0, 0, 26, 2.6, 0, 0])
    const dearer = runProject(plan, {
      changes: [
        { target: { on: 'delay' }, value: 12 },
        { target: { on: 'capex' }, value: 1.2 },
      ],
    })
    expect(cents(dearer.contributions)).toEqual([0, 40, 20, 0, 0, 0])
    expect(dearer.events[0]?.code).toBe('FUNDING_SHORTFALL')
  })

  it('pays in the order of the description', () => {
    const steps = [
      'debt-service',
      'operating-cost',
      'tax',
      'maintenance',
      'maintenance-reserve',
      'debt-service-reserve',
      'operating-cost-reserve',
      'sweep',
      'distribution',
    ] as const
    const poor = runProject(planProject(ferry({ waterfall: steps })), {
      changes: [{ target: { on: 'price', line: 'Fares' }, value: [0.5, 1] }],
    })
    expect(poor.waterfall.map(({ step }) => step)).toEqual(steps)
    expect(cents(poor.waterfall[0]!.paid)).toEqual([0, 0, 26, 24, 22, 0])
    expect(cents(poor.waterfall[1]!.paid)).toEqual([0, 0, 4, 16, 10, 10])
    expect(poor.events.map(({ code, row }) => [code, row])).toEqual([['UNPAID_COST', 2]])
  })
})
