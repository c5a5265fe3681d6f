import { describe, expect, it } from 'vitest'
import { projectCashFlows } from '../../../../src/project/cash-flows/project-cash-flows.js'
import { cents, ferry } from '../ferry.js'

describe('maintenance', () => {
  const maintenance = [{ name: 'Dock', cost: 12, afterMonths: [24] }]

  it('is saved for and paid out of its reserve', () => {
    const flows = projectCashFlows(ferry({ reserves: { maintenance: { filled: 'from-cash-flow' } } }, { maintenance }))
    const [reserve] = flows.reserves
    expect(cents(reserve!.balance)).toEqual([0, 0, 6, 0, 0, 0])
    expect(cents(reserve!.used)).toEqual([0, 0, 0, 6, 0, 0])
    expect(cents(flows.cfads.values)).toEqual([0, 0, 44, 44, 50, 50])
    expect(flows.cfads.parts.map(({ part }) => part)).toEqual(['revenue', 'operating-cost', 'maintenance-reserve'])
  })

  it('is paid out of cash without one', () => {
    const flows = projectCashFlows(ferry({}, { maintenance }))
    expect(cents(flows.distributions)).toEqual([0, 0, 24, 14, 28, 50])
  })
})
