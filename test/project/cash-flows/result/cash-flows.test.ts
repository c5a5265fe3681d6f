import { describe, expect, it } from 'vitest'
import { projectCashFlows } from '../../../../src/project/cash-flows/project-cash-flows.js'
import { cents, ferry } from '../ferry.js'

describe('columns by row', () => {
  it('name every row', () => {
    const timeline = { ...ferry().timeline, periodMonths: 6, rampUp: [0.5, 0.5] } as const
    const flows = projectCashFlows(ferry({}, { timeline }))
    expect(flows.phase.slice(0, 4)).toEqual(['close', 'construction', 'construction', 'operation'])
    expect(flows.phase.at(-1)).toBe('tail')
    expect(flows.months).toEqual([0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6])
    expect(Array.from(flows.pays)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    expect(cents(flows.ebitda)).toEqual([0, 0, 0, 25, 25, 25, 25, 25, 25, 25, 25])
  })
})
