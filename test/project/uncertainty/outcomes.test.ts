import { describe, expect, it } from 'vitest'
import { oneOutcome, outcomeReader } from '../../../src/project/uncertainty/outcomes.js'
import { plainPlan } from './plans.js'

describe('outcomeReader', () => {
  it('leaves out what does not exist', () => {
    const read = outcomeReader(plainPlan(), ['total-cfads', 'project-irr'], {})
    expect(Object.keys(read([]))).toEqual(['total-cfads', 'project-irr'])
    expect(read([{ target: { on: 'volume' }, value: 0 }])).toEqual({ 'total-cfads': 0 })
  })
})

describe('oneOutcome', () => {
  it('is one figure, or none', () => {
    const irr = oneOutcome(plainPlan(), 'project-irr', {})
    expect(irr([{ target: { on: 'volume' }, value: 0 }])).toBe(undefined)
    // 1,000 paid, 150 a year for ten years.
    expect(irr([])).toBeCloseTo(0.0814, 3)
  })
})
