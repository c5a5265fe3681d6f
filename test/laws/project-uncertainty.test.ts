/**
 * What holds for simulated paths and sensitivities of every project.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type { ProjectDriver, ProjectPlan } from '../../src/project/index.js'
import {
  breakEven,
  joinProjectSimulations,
  planProject,
  simulatedConstruction,
  simulatedDefaults,
  simulatedExpectedLoss,
  simulatedMeasure,
  simulateProject,
} from '../../src/project/index.js'
import type { ProjectDescription } from '../../src/records/index.js'
import { randomProject } from '../project/random-project.js'
import { solarPlant, tollRoad } from '../project/samples.js'

const SAMPLES = [tollRoad(), solarPlant()].map(planProject)

/** A project that cannot be financed says so by name; no law asks more of it. */
function planned(project: ProjectDescription): ProjectPlan | undefined {
  try {
    return planProject(project)
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    expect(['OUT_OF_RANGE', 'CIRCULARITY_UNSOLVED']).toContain(error.code)
    return undefined
  }
}

const DRIVERS: readonly ProjectDriver[] = [
  {
    name: 'volume',
    target: { on: 'volume' },
    distribution: { kind: 'normal', mean: 0.95, deviation: 0.25 },
    path: 'yearly',
    persistence: 0.6,
  },
  {
    name: 'cost',
    target: { on: 'operating-cost' },
    distribution: { kind: 'log-normal', median: 1.05, logDeviation: 0.2 },
  },
  { name: 'capex', target: { on: 'capex' }, distribution: { kind: 'pert', lower: 0.9, mode: 1, upper: 1.6 } },
  {
    name: 'rate',
    target: { on: 'interest-rate' },
    distribution: { kind: 'uniform', lower: -0.005, upper: 0.02 },
    path: 'random-walk',
  },
  {
    name: 'delay',
    target: { on: 'delay' },
    distribution: { kind: 'discrete', values: [0, 3, 12], probabilities: [0.6, 0.3, 0.1] },
  },
  { name: 'end', target: { on: 'abandonment' }, monthlyProbability: 0.003 },
]
// Random loans may have no rate of their own, or several.
const annualLossDiscountRate = 0.06
const CORRELATIONS = DRIVERS.map((_, i) => DRIVERS.map((_, j) => (i === j ? 1 : 0.2)))

describe('simulated paths of any project', () => {
  it('are all finite, consistent, and joined from parts', () => {
    fc.assert(
      fc.property(randomProject({ operationMonths: 120 }), fc.nat(1000), (project, seed) => {
        const plan = planned(project)
        if (plan === undefined) return
        const options = { drivers: DRIVERS, correlations: CORRELATIONS, seed, annualLossDiscountRate }
        const whole = simulateProject(plan, { ...options, paths: 12 })
        for (const { values } of whole.measures) expect(values.every(Number.isFinite)).toBe(true)
        const { credit } = whole
        for (let path = 0; path < 12; path++) {
          expect(credit.loss[path]).toBeGreaterThanOrEqual(0)
          expect(credit.loss[path]).toBeLessThanOrEqual(credit.exposure[path]!)
        }
        const parts = [0, 5].map(from => simulateProject(plan, { ...options, paths: from === 0 ? 5 : 7, from }))
        expect(joinProjectSimulations(parts)).toEqual(whole)
        const { periods, lifetime, survival } = simulatedDefaults(whole)
        const first = periods.reduce((sum, period) => sum + period.firstDefault.count, 0)
        expect(first).toBe(lifetime.count)
        expect(survival.values.at(-1)).toBeCloseTo(1 - lifetime.probability, 12)
        expect(simulatedExpectedLoss(whole).probabilityOfDefault.count).toBe(lifetime.count)
        const { abandonment, completedBy } = simulatedConstruction(whole)
        expect((completedBy.at(-1)?.count ?? 0) + abandonment.count).toBe(12)
      }),
      { numRuns: 60 },
    )
  })

  it('are the base case where nothing is uncertain', () => {
    fc.assert(
      fc.property(randomProject({ operationMonths: 120 }), project => {
        const plan = planned(project)
        if (plan === undefined) return
        const point = (name: string, on: 'volume' | 'price' | 'operating-cost' | 'capex'): ProjectDriver => ({
          name,
          target: { on },
          distribution: { kind: 'normal', mean: 1, deviation: 0 },
          path: 'yearly',
        })
        const drivers = [point('a', 'volume'), point('b', 'price'), point('c', 'operating-cost'), point('d', 'capex')]
        const { measures } = simulateProject(plan, { drivers, paths: 2, seed: 1, annualLossDiscountRate })
        for (const { values, defined, baseCase } of measures) {
          if (baseCase === undefined) expect([...defined]).toEqual([0, 0])
          else expect([...values]).toEqual([baseCase, baseCase])
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('doubt', () => {
  it.each(SAMPLES.map(plan => [plan.description.name, plan] as const))(
    'of %s never helps the worst tenth',
    (_, plan) => {
      const tenth = (deviation: number): number => {
        const drivers: ProjectDriver[] = [
          { name: 'price', target: { on: 'price' }, distribution: { kind: 'normal', mean: 1, deviation } },
        ]
        const simulation = simulateProject(plan, { drivers, paths: 400, seed: 9, measures: ['minimum-dscr'] })
        const { quantiles } = simulatedMeasure(simulation, 'minimum-dscr', { probabilities: [0.1] })
        return quantiles?.[0]?.value ?? Number.NaN
      }
      const found = [0, 0.02, 0.05, 0.1, 0.2].map(tenth)
      for (const [i, value] of found.entries()) if (i > 0) expect(value).toBeLessThanOrEqual(found[i - 1]!)
    },
  )
})

describe('break-even', () => {
  it('puts the measure at its level, or says that it jumps', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1),
        fc.constantFrom('minimum-dscr' as const, 'average-dscr' as const, 'llcr' as const),
        fc.double({ min: 1.05, max: 1.6, noNaN: true }),
        (sample, measure, level) => {
          const found = breakEven(SAMPLES[sample]!, { target: { on: 'price' }, measure, level, from: 0.5, to: 2 })
          // Late in a life short of cash, little is due on some days: then the mean of ratios need not rise with the price.
          if (measure !== 'average-dscr') expect(found.status).toBe('one')
          const points = found.status === 'several' ? found.points : found.status === 'one' ? [found] : []
          expect(points.length).toBeGreaterThan(0)
          for (const { outcome, jumps } of points) if (!jumps) expect(outcome).toBeCloseTo(level, 5)
        },
      ),
      { numRuns: 12 },
    )
  })
})
