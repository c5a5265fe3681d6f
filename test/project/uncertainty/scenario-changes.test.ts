import { describe, expect, it } from 'vitest'
import { scenario } from '../../../src/model/index.js'
import type { FactorSensitivity } from '../../../src/project/index.js'
import { scenarioChanges } from '../../../src/project/index.js'
import { plainPlan, roadPlan } from './plans.js'

const recession = scenario({
  name: 'recession',
  factors: {
    creditCycle: { unit: 'year', times: [0, 2, 3], values: [-1, -2, 0], between: 'step', quantity: 'factor' },
  },
})

describe('scenarioChanges', () => {
  it('follows the story by year of operation, or of construction', () => {
    const [volume, rates, capex] = scenarioChanges(roadPlan(), recession, [
      { target: { on: 'volume' }, factor: 'creditCycle', slope: 0.1 },
      { target: { on: 'interest-rate' }, factor: 'creditCycle', slope: -0.01, reference: -1 },
      { target: { on: 'capex' }, factor: 'creditCycle', slope: -0.05 },
    ])
    const values = (change: typeof volume): readonly number[] => (typeof change?.value === 'object' ? change.value : [])
    expect(values(volume).slice(0, 3)).toEqual([0.8, 1, 1])
    expect(values(volume).length).toBe(28)
    expect(values(rates).slice(0, 2)).toEqual([0.01, -0.01])
    expect(values(capex)).toEqual([1.05, 1.05])
  })

  it('lets no factor fall below 0', () => {
    const [change] = scenarioChanges(plainPlan(), recession, [
      { target: { on: 'price' }, factor: 'creditCycle', slope: 3 },
    ])
    expect(change?.value).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1])
  })

  it('names what is wrong', () => {
    const changes = (sensitivities: unknown) => () =>
      scenarioChanges(plainPlan(), recession, sensitivities as FactorSensitivity[])
    expect(changes([])).toThrow('EMPTY_INPUT')
    expect(changes([{ target: { on: 'delay' }, factor: 'creditCycle', slope: 1 }])).toThrow('NOT_APPLICABLE')
    expect(changes([{ target: { on: 'price' }, factor: 'gdp', slope: 1 }])).toThrow('MISSING_VALUE')
    expect(changes([{ target: { on: 'price' }, factor: 'creditCycle', slope: '1' }])).toThrow('sensitivities[0].slope')
    expect(changes(Array(1))).toThrow('sensitivities[0]')
  })
})
