import { describe, expect, it } from 'vitest'
import type { ProjectSimulation } from '../../../src/project/index.js'
import { simulatedConstruction, simulateProject } from '../../../src/project/index.js'
import { roadPlan } from './plans.js'

describe('simulatedConstruction', () => {
  const whole = simulateProject(roadPlan(), { drivers: [], paths: 4, seed: 1 })
  const simulation: ProjectSimulation = {
    ...whole,
    construction: {
      plannedMonths: 24,
      completion: Int32Array.of(30, 24, -1, 24),
      capexRatio: Float64Array.of(1.2, 1, 0.3, 1),
    },
  }

  it('counts when paths are built, and which never are', () => {
    const found = simulatedConstruction(simulation)
    expect(found.completedBy.map(({ months, probability }) => [months, probability])).toEqual([
      [24, 0.5],
      [30, 0.75],
    ])
    expect([found.abandonment.probability, found.late.probability, found.overrun.probability]).toEqual([
      0.25, 0.25, 0.25,
    ])
    expect([found.meanDelay, [...found.delays], [...found.capexRatios]]).toEqual([2, [0, 0, 6], [1, 1, 1.2]])
    expect(found.meanCapexRatio).toBeCloseTo(3.2 / 3, 14)
  })

  it('has no mean where nothing is built', () => {
    const construction = { ...simulation.construction, completion: new Int32Array(4).fill(-1) }
    const found = simulatedConstruction({ ...simulation, construction })
    expect('meanDelay' in found).toBe(false)
    expect(found.abandonment.probability).toBe(1)
  })
})
