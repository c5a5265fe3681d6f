import { describe, expect, it } from 'vitest'
import type { ProjectSimulation } from '../../../src/project/index.js'
import { simulatedMeasure, simulateProject } from '../../../src/project/index.js'
import { meanOf, shareOf } from '../../../src/project/uncertainty/simulated-measure.js'
import { plainPlan } from './plans.js'

const simulation: ProjectSimulation = {
  ...simulateProject(plainPlan(), { drivers: [], paths: 5, seed: 1 }),
  measures: [
    { measure: 'minimum-dscr', values: Float64Array.of(1.4, 0.8, 0, 1.2, 1), defined: Uint8Array.of(1, 1, 0, 1, 1) },
    { measure: 'llcr', values: new Float64Array(5), defined: new Uint8Array(5) },
  ],
}

describe('simulatedMeasure', () => {
  it('is of the paths that have the figure', () => {
    const found = simulatedMeasure(simulation, 'minimum-dscr', { probabilities: [0, 0.5], below: [1, 2] })
    expect(found).toMatchObject({ paths: 5, undefinedPaths: 1, minimum: 0.8, maximum: 1.4 })
    expect(found.mean).toBeCloseTo(1.1, 14)
    expect(found.standardError).toBeCloseTo(Math.sqrt((0.09 + 0.01 + 0.01 + 0.09) / 3 / 4), 14)
    expect(found.quantiles?.map(({ value }) => value)).toEqual([0.8, 1.1])
    expect(found.below?.map(({ probability, count }) => [probability, count])).toEqual([
      [0.25, 1],
      [1, 4],
    ])
    expect([...found.sorted]).toEqual([0.8, 1, 1.2, 1.4])
  })

  it('has no figures where no path has', () => {
    expect(simulatedMeasure(simulation, 'llcr')).toEqual({
      measure: 'llcr',
      paths: 5,
      undefinedPaths: 5,
      sorted: new Float64Array(0),
    })
  })

  it('names what was not simulated', () => {
    expect(() => simulatedMeasure(simulation, 'plcr')).toThrow('minimum-dscr, llcr')
    expect(() => simulatedMeasure(simulation, 'llcr', { probabilities: [2] })).toThrow('options.probabilities[0]')
    expect(() => simulatedMeasure(simulation, 'llcr', { below: [Number.NaN] })).toThrow('options.below[0]')
    expect(() => simulatedMeasure(simulation, 'llcr', { level: 1 })).toThrow('options.level')
  })
})

describe('shareOf', () => {
  it('has the interval of a proportion', () => {
    const { probability, standardError, interval } = shareOf(0, 100, 0.95)
    expect([probability, standardError, interval.lower]).toEqual([0, 0, 0])
    expect(interval.upper).toBeCloseTo(0.037, 3)
  })
})

describe('meanOf', () => {
  it('has no error of one value', () => {
    expect(meanOf(Float64Array.of(3), 0.95)).toEqual({ mean: 3 })
  })
})
