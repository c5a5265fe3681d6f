import { describe, expect, it } from 'vitest'
import { simulateProject } from '../../../src/project/index.js'
import { expectSimulation } from '../../../src/project/uncertainty/expect-simulation.js'
import { plainPlan } from './plans.js'

const simulation = simulateProject(plainPlan(), { drivers: [], paths: 3, seed: 1 })

describe('expectSimulation', () => {
  it('takes what a simulation gives, also from another thread', () => {
    expect(expectSimulation(simulation)).toBe(simulation)
    const sent = structuredClone(simulation)
    expect(expectSimulation(sent)).toBe(sent)
  })

  it('says what JSON loses', () => {
    expect(() => expectSimulation(JSON.parse(JSON.stringify(simulation)))).toThrow('measures[0].values')
  })

  it.each([
    [{ kind: 'loan' }, 'kind'],
    [{ paths: 4 }, 'measures[0].values'],
    [{ from: Number.NaN }, 'from'],
    [{ measures: null }, 'measures'],
    [{ drivers: [1] }, 'drivers[0]'],
    [{ days: { ...simulation.days, months: [] } }, 'days.months'],
    [{ days: undefined }, 'days'],
    [{ credit: { ...simulation.credit, loss: [0, 0, 0] } }, 'credit.loss'],
    [{ construction: new Date(0) }, 'construction'],
  ])('refuses %j', (fault, path) => {
    // As data that no type has seen.
    const broken = Object.assign({}, simulation, fault)
    expect(() => expectSimulation(broken)).toThrow(`simulation.${path}`)
  })
})
