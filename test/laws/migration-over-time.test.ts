/** Laws of default probabilities over time, of thresholds, and of migration given the credit cycle. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conditionedPdChart, migrationMatrixChart, pdTermStructureChart } from '../../src/charts/index.js'
import { ClienteleError } from '../../src/errors/index.js'
import { curveAt, curveIntegral, scenario } from '../../src/model/index.js'
import { gaussLegendre, normalCdf } from '../../src/numeric/index.js'
import {
  absorbingDefault,
  conditionalMatrix,
  conditionalMigration,
  creditCycleIndex,
  creditCycleOf,
  creditMetricsValues,
  creditSpreads,
  cumulativePd,
  migrationByGenerator,
  migrationByHorizon,
  migrationByPeriods,
  migrationByPowers,
  migrationThresholds,
  pdTermStructure,
  scenarioMigrations,
} from '../../src/risk/index.js'
import type { TransitionMatrix } from '../../src/statistics/index.js'
import { transitionMatrix } from '../../src/statistics/index.js'

const RUNS = { numRuns: 60 }
const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
const weight = fc.oneof(
  fc.constant(0),
  within(-8, 0).map(power => 10 ** power),
)

/** Two to seven ratings and default: cells over eight orders of magnitude, some of them 0, and a way into default from each. */
const matrix: fc.Arbitrary<TransitionMatrix> = fc.integer({ min: 2, max: 7 }).chain(ratings =>
  fc
    .array(fc.array(weight, { minLength: ratings, maxLength: ratings }), { minLength: ratings, maxLength: ratings })
    .chain(cells =>
      fc.array(within(-8, -0.1), { minLength: ratings, maxLength: ratings }).map(powers => {
        const states = [...Array.from({ length: ratings }, (_, i) => `G${i + 1}`), 'D']
        const rows = cells.map((row, i) => {
          const raised = row.map((cell, j) => (i === j ? cell + 1 : cell))
          const sum = raised.reduce((total, cell) => total + cell, 0)
          const pd = 10 ** powers[i]!
          return [...raised.map(cell => ((1 - pd) * cell) / sum), pd]
        })
        return transitionMatrix(states, [...rows, states.map((_, j) => (j === ratings ? 1 : 0))])
      }),
    ),
)
const rho = within(0, 0.9)
const z = within(-6, 6)
const periods = fc.integer({ min: 1, max: 30 })
const sumOf = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0)
const still = (value: number) =>
  scenario({
    name: `${value}`,
    factors: { creditCycle: { unit: 'year', times: [0], values: [value], between: 'step', quantity: 'factor' } },
  })

describe('term structures of default', () => {
  it('never fall, and are one story in five curves', () => {
    fc.assert(
      fc.property(matrix, periods, (year, years) => {
        const migration = migrationByPowers(year, { periods: years })
        for (const rating of year.states.slice(0, -1)) {
          const {
            cumulativePd: gone,
            survival,
            marginalPd,
            forwardPd,
            hazard,
          } = pdTermStructure(migration, {
            rating,
            defaultState: 'D',
          })
          for (let k = 1; k <= years; k++) {
            expect(gone.values[k]).toBeGreaterThanOrEqual(gone.values[k - 1]!)
            expect(gone.values[k]! + survival.values[k]!).toBeCloseRelative(1, 1e-14)
            expect(forwardPd.values[k - 1]).toBeGreaterThanOrEqual(marginalPd.values[k - 1]!)
          }
          expect(sumOf(marginalPd.values)).toBeCloseRelative(gone.values[years]!, 1e-11)
          expect(Math.exp(-curveIntegral(hazard!, 0, years))).toBeCloseRelative(survival.values[years]!, 1e-11)
        }
      }),
      RUNS,
    )
  })

  it('have rows that add up to 1 within n 2^-53, in powers and products', () => {
    fc.assert(
      fc.property(matrix, matrix, periods, (one, other, years) => {
        const product = one.states.length === other.states.length ? migrationByPeriods([one, other, one]).matrices : []
        for (const { rows, states } of [...migrationByPowers(one, { periods: years }).matrices, ...product]) {
          for (const row of rows) expect(Math.abs(sumOf(row) - 1)).toBeLessThanOrEqual(states.length * 2 ** -53)
        }
      }),
      RUNS,
    )
  })

  it('are the same in years and in months', () => {
    fc.assert(
      fc.property(matrix, periods, (year, years) => {
        const options = { rating: 'G1', defaultState: 'D' }
        const inYears = pdTermStructure(migrationByPowers(year, { periods: years }), options).hazard!
        const months = migrationByPowers(year, { periods: years, period: 12, unit: 'month' })
        const inMonths = pdTermStructure(months, options).hazard!
        expect(12 * curveAt(inMonths, 6 * years)).toBeCloseRelative(curveAt(inYears, years / 2), 1e-12)
      }),
      RUNS,
    )
  })

  it('of better states are those of the same states in another order', () => {
    fc.assert(
      fc.property(matrix, periods, (year, years) => {
        const order = year.states.map((_, i) => i).reverse()
        const turned = transitionMatrix(
          order.map(i => year.states[i]!),
          order.map(i => order.map(j => year.rows[i]![j]!)),
        )
        const [one, other] = [year, turned].map(of =>
          cumulativePd(migrationByPowers(of, { periods: years }), { defaultState: 'D' }),
        )
        for (const [i, rating] of one!.ratings.entries()) {
          const same = other!.values[other!.ratings.indexOf(rating)]!
          for (const [k, pd] of one!.values[i]!.entries()) expect(pd).toBeCloseRelative(same[k]!, 1e-12)
        }
      }),
      RUNS,
    )
  })
})

describe('CreditMetrics', () => {
  it('has thresholds that give the matrix back', () => {
    fc.assert(
      fc.property(matrix, year => {
        const { ratings } = migrationThresholds(year)
        for (const [i, { values, defined, why }] of ratings.entries()) {
          const below = values.map((value, k) =>
            defined[k] === 1 ? normalCdf(value) : why[k] === 'every-return' ? 1 : 0,
          )
          const shares = [...below, 1].map((share, k) => share - (k === 0 ? 0 : below[k - 1]!)).reverse()
          for (const [j, share] of shares.entries()) expect(Math.abs(share - year.rows[i]![j]!)).toBeLessThan(1e-14)
        }
      }),
      RUNS,
    )
  })

  it('has spreads that grow with the loss, and values that fall with it', () => {
    fc.assert(
      fc.property(matrix, within(0, 0.98), periods, (year, loss, years) => {
        const migration = migrationByPowers(year, { periods: [years] })
        const at = (lossGivenDefault: number) =>
          creditSpreads(migration, { defaultState: 'D', lossGivenDefault }).values
        const [low, high] = [at(loss), at(loss + 0.01)]
        for (const [i, [spread]] of low.entries()) {
          expect(spread).toBeGreaterThanOrEqual(0)
          expect(high[i]![0]).toBeGreaterThanOrEqual(spread!)
        }
        const claims = { rating: ['G1', 'G1'], exposure: [100, 100], lossGivenDefault: [loss, loss + 0.01] }
        const { expectedValue } = creditMetricsValues(claims, {
          matrix: year,
          defaultState: 'D',
          continuousRiskFreeRate: 0.03,
        })
        expect(expectedValue[1]).toBeLessThanOrEqual(expectedValue[0]!)
      }),
      RUNS,
    )
  })
})

describe('migration given the credit cycle', () => {
  it('has rows of probabilities, and more of the worst in worse times', () => {
    fc.assert(
      fc.property(matrix, rho, z, within(0, 3), (year, assetCorrelation, creditCycle, better) => {
        const [bad, good] = [creditCycle, creditCycle + better].map(
          at => conditionalMatrix(year, { creditCycle: at, assetCorrelation }).rows,
        )
        for (const [i, row] of bad!.entries()) {
          expect(Math.abs(sumOf(row) - 1)).toBeLessThanOrEqual(row.length * 2 ** -53)
          for (let j = 1; j < row.length; j++) {
            expect(sumOf(row.slice(j))).toBeGreaterThanOrEqual(sumOf(good![i]!.slice(j)) - 1e-14)
          }
        }
      }),
      RUNS,
    )
  })

  it('is the matrix on average over all cycles, and without correlation', () => {
    const { nodes, weights } = gaussLegendre(200)
    const density = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI)
    fc.assert(
      fc.property(matrix, within(0, 0.7), (year, assetCorrelation) => {
        const mean = year.rows.map(row => row.map(() => 0))
        for (const [k, node] of nodes.entries()) {
          const { rows } = conditionalMatrix(year, { creditCycle: 9 * node, assetCorrelation })
          for (const [i, row] of rows.entries()) {
            for (const [j, cell] of row.entries()) mean[i]![j]! += 9 * weights[k]! * density(9 * node) * cell
          }
        }
        for (const [i, row] of mean.entries()) {
          for (const [j, cell] of row.entries()) expect(Math.abs(cell - year.rows[i]![j]!)).toBeLessThan(1e-9)
        }
        expect(conditionalMatrix(year, { creditCycle: -3, assetCorrelation: 0 })).toEqual(year)
      }),
      RUNS,
    )
  })

  it('has PDs in a scenario above those in a better one, and the weighted between', () => {
    fc.assert(
      fc.property(matrix, within(0.01, 0.6), within(-3, 3), within(0.1, 3), (year, assetCorrelation, at, better) => {
        const stories = [at, at + better].map((value, i) => ({ scenario: still(value), weight: i + 1 }))
        const told = scenarioMigrations(year, stories, { periods: 1, assetCorrelation })
        const pdOf = (migration: typeof told.weighted): number =>
          pdTermStructure(migration, { rating: 'G1', defaultState: 'D' }).cumulativePd.values[1]!
        const [bad, good] = told.scenarios.map(({ migration }) => pdOf(migration))
        expect(bad).toBeGreaterThanOrEqual(good!)
        expect(pdOf(told.weighted)).toBeCloseRelative(bad! / 3 + (2 * good!) / 3, 1e-12)
      }),
      RUNS,
    )
  })

  it('is told back by the moves it makes', () => {
    fc.assert(
      fc.property(
        matrix,
        within(0.02, 0.5),
        within(-2.5, 2.5),
        fc.boolean(),
        (year, assetCorrelation, at, byLikelihood) => {
          const [step] = conditionalMigration(year, still(at), { periods: 1, assetCorrelation }).steps
          const counts = step!.rows.map((row, i) => row.map((cell, j) => (year.rows[i]![j]! > 0 ? 1e6 * cell : 0)))
          const method = byLikelihood ? 'maximum-likelihood' : 'least-squares'
          const { steps } = creditCycleIndex([{ counts }], {
            states: year.states,
            matrix: year,
            assetCorrelation,
            method,
          })
          expect(Math.abs(steps[0]!.creditCycle - at)).toBeLessThan(1e-5)
        },
      ),
      RUNS,
    )
  })
})

describe('doors', () => {
  const year = transitionMatrix(
    ['A', 'D'],
    [
      [0.75, 0.25],
      [0, 1],
    ],
  )
  const migration = migrationByPowers(year, { periods: 2 })
  const story = { scenario: still(-1), weight: 1 }
  const given = { periods: 2, assetCorrelation: 0.1 }
  const pd = { rating: 'A', defaultState: 'D' }
  const claims = { rating: ['A'], exposure: [1], lossGivenDefault: [0.5] }
  const doors: readonly (readonly [string, (...args: never[]) => unknown, readonly unknown[]])[] = [
    ['migrationByPowers', migrationByPowers, [year, { periods: 2 }]],
    ['migrationByPeriods', migrationByPeriods, [[year, year], { period: 1 }]],
    ['migrationByHorizon', migrationByHorizon, [[{ horizon: 1, matrix: year }], { unit: 'year' }]],
    [
      'migrationByGenerator',
      migrationByGenerator,
      [
        {
          states: ['A', 'D'],
          rows: [
            [-0.5, 0.5],
            [0, 0],
          ],
        },
        { horizons: [1] },
      ],
    ],
    ['absorbingDefault', absorbingDefault, [year, 'D']],
    ['pdTermStructure', pdTermStructure, [migration, pd]],
    ['cumulativePd', cumulativePd, [migration, { defaultState: 'D' }]],
    ['creditSpreads', creditSpreads, [migration, { defaultState: 'D', lossGivenDefault: 0.45 }]],
    [
      'creditMetricsValues',
      creditMetricsValues,
      [claims, { matrix: year, defaultState: 'D', continuousRiskFreeRate: 0 }],
    ],
    ['migrationThresholds', migrationThresholds, [year]],
    ['conditionalMatrix', conditionalMatrix, [year, { creditCycle: 1, assetCorrelation: { A: 0.1 } }]],
    ['conditionalMigration', conditionalMigration, [year, story.scenario, given]],
    ['scenarioMigrations', scenarioMigrations, [year, [story], given]],
    ['creditCycleOf', creditCycleOf, [still(1), { coefficients: { creditCycle: 2 }, factor: 'z' }]],
    [
      'creditCycleIndex',
      creditCycleIndex,
      [
        [
          {
            counts: [
              [3, 1],
              [0, 1],
            ],
          },
        ],
        { states: ['A', 'D'], assetCorrelation: 0.1 },
      ],
    ],
    ['migrationMatrixChart', migrationMatrixChart, [year, { width: 400 }]],
    ['pdTermStructureChart', pdTermStructureChart, [[pdTermStructure(migration, pd)], { axis: 'log' }]],
    ['conditionedPdChart', conditionedPdChart, [scenarioMigrations(year, [story], given), pd]],
  ]

  it.each(doors)('%s has an answer or names a fault, whatever it is given', (_, door, args) => {
    expect(Reflect.apply(door, undefined, args)).toBeTypeOf('object')
    for (const [place] of args.entries()) {
      for (const broken of brokenCopies(args[place])) {
        const call = (): unknown => Reflect.apply(door, undefined, args.with(place, broken))
        try {
          call()
        } catch (error) {
          expect(error, String(place)).toBeInstanceOf(ClienteleError)
        }
      }
    }
  })
})

/** A value with one part of it, or all, put in place by what does not belong there. */
function brokenCopies(value: unknown): readonly unknown[] {
  const strange = [null, undefined, -1, Number.NaN, 1e300, 'x', true, [], {}, [null], () => 1, 5n, Symbol.iterator]
  if (typeof value !== 'object' || value === null) return strange
  const parts = Object.entries(value).flatMap(([key, part]) =>
    brokenCopies(part).map(broken =>
      Array.isArray(value) ? value.with(Number(key), broken) : { ...value, [key]: broken },
    ),
  )
  return [...strange, ...parts]
}
