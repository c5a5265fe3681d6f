import { describe, expect, it } from 'vitest'
import type { ProjectDriver } from '../../../src/project/index.js'
import { joinProjectSimulations, simulateProject } from '../../../src/project/index.js'
import { roadPlan } from './plans.js'

const drivers: ProjectDriver[] = [
  {
    name: 'demand',
    target: { on: 'volume' },
    distribution: { kind: 'normal', mean: 0.9, deviation: 0.4 },
    path: 'yearly',
  },
  { name: 'delay', target: { on: 'delay' }, distribution: { kind: 'uniform', lower: -3, upper: 12 } },
  { name: 'end', target: { on: 'abandonment' }, monthlyProbability: 0.01 },
]
const part = (from: number, paths: number, seed = 5) => simulateProject(roadPlan(), { drivers, paths, seed, from })

describe('joinProjectSimulations', () => {
  it('gives the numbers of the whole', () => {
    expect(joinProjectSimulations([part(0, 7), part(7, 1), part(8, 12)])).toEqual(part(0, 20))
    expect(joinProjectSimulations([part(3, 4)])).toEqual(part(3, 4))
  })

  it('refuses gaps, other seeds and no parts', () => {
    expect(() => joinProjectSimulations([part(0, 2), part(3, 2)])).toThrow('parts[1].from')
    expect(() => joinProjectSimulations([part(0, 2), part(2, 2, 6)])).toThrow('CONFLICTING_OPTIONS')
    expect(() => joinProjectSimulations([])).toThrow('EMPTY_INPUT')
    expect(() => joinProjectSimulations(Array(1))).toThrow('parts[0]')
  })
})
