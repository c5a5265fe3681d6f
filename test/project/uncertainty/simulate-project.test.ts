import { describe, expect, it } from 'vitest'
import { runAsync, runSync } from '../../../src/model/index.js'
import { normalCdf } from '../../../src/numeric/index.js'
import type { ProjectDriver } from '../../../src/project/index.js'
import {
  simulatedDefaults,
  simulatedMeasure,
  simulateProject,
  simulateProjectSteps,
} from '../../../src/project/index.js'
import { plainPlan, roadPlan, SERVICE } from './plans.js'

const demand = (deviation: number): ProjectDriver => ({
  name: 'demand',
  target: { on: 'volume' },
  distribution: { kind: 'normal', mean: 1, deviation },
})

describe('simulateProject', () => {
  it('gives the probability of a shortfall that can be worked out', () => {
    const simulation = simulateProject(plainPlan(), { drivers: [demand(0.3)], paths: 4000, seed: 7 })
    const exact = normalCdf((SERVICE / 150 - 1) / 0.3)
    const { periods } = simulatedDefaults(simulation)
    for (const { shortfall, arrears } of periods.slice(0, 10)) {
      expect(Math.abs(shortfall.probability - exact)).toBeLessThan(3 * Math.sqrt((exact * (1 - exact)) / 4000))
      expect(arrears.count).toBe(shortfall.count)
    }
    const { below } = simulatedMeasure(simulation, 'minimum-dscr', { below: [1] })
    expect(below?.[0]?.count).toBe(periods[0]?.shortfall.count)
  })

  it('is the base case where nothing is uncertain', () => {
    const drivers: ProjectDriver[] = [
      demand(0),
      { name: 'costs', target: { on: 'operating-cost' }, distribution: { kind: 'point', value: 1 }, path: 'yearly' },
      { name: 'rates', target: { on: 'interest-rate' }, distribution: { kind: 'point', value: 0 } },
      { name: 'delay', target: { on: 'delay' }, distribution: { kind: 'point', value: 0 } },
      {
        name: 'growth',
        target: { on: 'volume' },
        distribution: { kind: 'uniform', lower: 1, upper: 1 },
        path: 'random-walk',
      },
      { name: 'end', target: { on: 'abandonment' }, monthlyProbability: 0 },
    ]
    const { measures, credit, construction } = simulateProject(roadPlan(), { drivers, paths: 3, seed: 1 })
    for (const { values, baseCase } of measures) expect([...values]).toEqual([baseCase, baseCase, baseCase])
    expect([...credit.defaultDay]).toEqual([-1, -1, -1])
    expect([...construction.completion]).toEqual([24, 24, 24])
    expect([...construction.capexRatio]).toEqual([1, 1, 1])
  })

  it('draws the same paths from the same seed, and others from another', () => {
    const paths = (seed: number, from = 0): number[] => [
      ...simulateProject(plainPlan(), { drivers: [demand(0.2)], paths: 4, seed, from }).measures[0]!.values,
    ]
    expect(paths(3)).toEqual(paths(3))
    expect(paths(4)).not.toEqual(paths(3))
    expect(paths(3, 2).slice(0, 2)).toEqual(paths(3).slice(2))
  })

  it('tells how far it is, and gives the same at once as in turns', async () => {
    const options = { drivers: [demand(0.2)], paths: 250, seed: 3 }
    const done: number[] = []
    const slow = await runAsync(simulateProjectSteps(plainPlan(), options), {
      pause: async () => {},
      onProgress: progress => done.push(progress.done),
    })
    expect(done).toEqual([0, 100, 200])
    expect(slow).toEqual(runSync(simulateProjectSteps(plainPlan(), options)))
  })

  it('says how far the nearest correlations are from those given', () => {
    const names = ['a', 'b', 'c']
    const drivers = names.map((name): ProjectDriver => ({ ...demand(0.1), name }))
    const correlations = [
      [1, 0.9, 0.9],
      [0.9, 1, -0.9],
      [0.9, -0.9, 1],
    ]
    const options = { drivers, correlations, paths: 2, seed: 1 }
    expect(() => simulateProject(plainPlan(), options)).toThrow('options.correlations')
    expect(simulateProject(plainPlan(), { ...options, nearest: true }).correlationChange).toBeGreaterThan(0.1)
    expect(
      'correlationChange' in
        simulateProject(plainPlan(), {
          ...options,
          correlations: [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
          ],
        }),
    ).toBe(false)
  })

  it('is stopped by a signal', async () => {
    const steps = simulateProjectSteps(plainPlan(), { drivers: [demand(0.2)], paths: 1000, seed: 3 })
    const signal = { aborted: false }
    const work = runAsync(steps, { pause: async () => {}, signal, onProgress: () => (signal.aborted = true) })
    await expect(work).rejects.toThrow('ABORTED')
  })
})
