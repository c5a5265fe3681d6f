import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type { QuadrantCut } from '../../src/satisfaction/drivers/index.js'
import { importancePerformanceQuadrants, satisfactionDrivers } from '../../src/satisfaction/drivers/index.js'
import { serviceGaps, servicePerformance, zoneOfTolerance } from '../../src/satisfaction/servqual/index.js'
import { importanceIntervals, relativeWeights, shapleyShares } from '../../src/statistics/importance/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const NAMES = ['a', 'b', 'c', 'd']
const cell = fc.integer({ min: -20, max: 20 })
/** Rows of up to four predictors and an outcome, each in units of its own, from 1e-6 to 1e6. */
const rows = fc
  .record({
    width: fc.integer({ min: 1, max: 4 }),
    cells: fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 8, maxLength: 30 }),
    units: fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ width, cells, units }) => ({
    columns: Object.fromEntries(
      NAMES.slice(0, width).map((name, j) => [name, cells.map(row => row[j]! * 10 ** units[j]!)]),
    ),
    outcomes: cells.map(row => row[4]! * 10 ** units[4]!),
  }))

/** Rows that have no importance, columns without variation say, are refused by name: laws are of the others. */
function known<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof ClienteleError && /^(NO_VARIATION|COLLINEAR_COVARIATES)$/.test(error.code)) return undefined
    throw error
  }
}

describe('importance', () => {
  it('adds up to what is explained, is never below 0, and lies between what comes first and last', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(shapleyShares, relativeWeights), ({ columns, outcomes }, method) => {
        const found = known(() => method(columns, outcomes))
        if (found === undefined) return
        const { predictors, rSquared } = found
        expect(rSquared >= 0 && rSquared <= 1).toBe(true)
        expect(predictors.reduce((sum, { importance }) => sum + importance, 0)).toBeCloseTo(rSquared, 8)
        expect(predictors.reduce((sum, { pratt }) => sum + pratt, 0)).toBeCloseTo(rSquared, 8)
        for (const { importance, rank, share, last, first } of predictors) {
          expect(importance).toBeGreaterThanOrEqual(0)
          expect(rank >= 1 && rank <= predictors.length).toBe(true)
          if (share !== undefined) expect(share >= 0 && share <= 1 + 1e-12).toBe(true)
          expect(last <= rSquared + 1e-9 && first <= rSquared + 1e-9).toBe(true)
        }
      }),
    )
  })

  it('does not depend on the order of rows and columns, on units, or on which way a column counts', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(shapleyShares, relativeWeights), ({ columns, outcomes }, method) => {
        const found = known(() => method(columns, outcomes))
        if (found === undefined) return
        const turned = Object.fromEntries(
          Object.entries(columns)
            .toReversed()
            .map(([name, column], j) => [
              name,
              column.toReversed().map(value => (j === 0 ? -1000 * value : value / 7)),
            ]),
        )
        const other = known(() => method(turned, outcomes.toReversed()))
        if (other === undefined) return
        for (const { name, importance } of found.predictors) {
          expect(other.predictors.find(one => one.name === name)!.importance).toBeCloseTo(importance, 7)
        }
      }),
    )
  })

  it('of two predictors is the same by both methods', () => {
    fc.assert(
      fc.property(rows, ({ columns, outcomes }) => {
        const two = Object.fromEntries(Object.entries(columns).slice(0, 2))
        const [shapley, johnson] = [
          known(() => shapleyShares(two, outcomes)),
          known(() => relativeWeights(two, outcomes)),
        ]
        if (shapley === undefined || johnson === undefined) return
        for (const [j, { importance }] of shapley.predictors.entries()) {
          expect(johnson.predictors[j]!.importance).toBeCloseTo(importance, 7)
        }
      }),
    )
  })
})

const SCALE = { lowest: 1, highest: 10 }
const answer = fc.option(fc.integer({ min: 1, max: 10 }), { nil: null, freq: 12 })
const survey = fc
  .array(fc.tuple(answer, answer, answer, fc.integer({ min: 1, max: 10 })), { minLength: 20, maxLength: 40 })
  .map(sheets => ({
    speed: sheets.map(sheet => sheet[0]),
    clarity: sheets.map(sheet => sheet[1]),
    care: sheets.map(sheet => sheet[2]),
    overall: sheets.map(sheet => sheet[3]),
  }))

describe('drivers', () => {
  it('stay in their ranges, and count every sheet once', () => {
    fc.assert(
      fc.property(survey, answers => {
        const options = { outcome: 'overall', drivers: ['speed', 'clarity', 'care'], scale: SCALE, replicates: 100 }
        const found = known(() => satisfactionDrivers(answers, options))
        if (found === undefined) return
        expect(found.sheets + found.leftOut).toBe(answers.overall.length)
        for (const { performance, gap, potential, interval, ranks, performanceInterval } of found.drivers) {
          expect(performance >= 0 && performance <= 100 && gap >= 0 && gap <= 100).toBe(true)
          if (potential !== undefined) expect(potential >= 0 && potential <= 100).toBe(true)
          expect(interval.lower >= 0 && interval.upper <= 1 + 1e-9).toBe(true)
          expect(performanceInterval!.lower >= 0 && performanceInterval!.upper <= 100).toBe(true)
          expect(ranks.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('lie in one quadrant each, as surely as is said', () => {
    fc.assert(
      fc.property(survey, fc.constantFrom<QuadrantCut>('mean', 'median', 40), (answers, cut) => {
        const found = known(() =>
          importancePerformanceQuadrants(answers, {
            drivers: ['speed', 'clarity', 'care'],
            importance: { outcome: 'overall' },
            scale: SCALE,
            cuts: { importance: cut, performance: cut },
            replicates: 100,
          }),
        )
        if (found === undefined) return
        expect(found.points.reduce((sum, { importance }) => sum + importance, 0)).toBeCloseTo(100, 6)
        for (const { certainty, probability, quadrant } of found.points) {
          expect(probability[quadrant]).toBe(certainty)
          expect(Object.values(probability).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('gaps of service', () => {
  const options = { dimensions: { first: ['speed', 'clarity'], second: ['care'] }, scale: SCALE }

  it('are what is found less what is expected, turned round where the sides are', () => {
    fc.assert(
      fc.property(survey, survey, (one, other) => {
        const size = Math.min(one.speed.length, other.speed.length)
        const cut = (answers: typeof one) => ({
          speed: answers.speed.slice(0, size),
          clarity: answers.clarity.slice(0, size),
          care: answers.care.slice(0, size),
        })
        const forth = serviceGaps({ expectation: cut(one), perception: cut(other) }, options)
        const back = serviceGaps({ expectation: cut(other), perception: cut(one) }, options)
        for (const [j, unit] of [...forth.questions, ...forth.dimensions, forth.overall].entries()) {
          const turned = [...back.questions, ...back.dimensions, back.overall][j]!
          if (unit.gap === undefined) continue
          expect(unit.gap.value).toBeCloseTo(unit.perception! - unit.expectation!, 9)
          expect(turned.gap!.value).toBeCloseTo(-unit.gap.value, 12)
          if (unit.gap.pValue !== undefined) expect(turned.gap!.pValue).toBeCloseTo(unit.gap.pValue, 12)
        }
        const zones = zoneOfTolerance({ adequate: cut(one), desired: cut(other), perception: cut(one) }, options)
        // Whoever finds just what it accepts is within the zone, or above it where it wishes for no more.
        for (const { adequacy, zone } of zones.questions) {
          if (adequacy === undefined) continue
          expect(adequacy.value).toBe(0)
          expect(zone).not.toBe('below')
        }
      }),
      { numRuns: 50 },
    )
  })

  it('leave performance as it is', () => {
    fc.assert(
      fc.property(survey, answers => {
        const { questions, overall } = servicePerformance(answers, options)
        for (const { mean, index } of [...questions, overall]) {
          if (mean === undefined || index === undefined) continue
          expect(mean >= 1 && mean <= 10 && index >= 0 && index <= 100).toBe(true)
          expect(index).toBeCloseTo((100 * (mean - 1)) / 9, 9)
        }
      }),
    )
  })
})

describe('doors', () => {
  const columns = { a: [1, 2, 3, 4, 6], b: [2, 1, 4, 3, 3] }
  const answers = { speed: [3, 5, 6, 7, 8, 9], clarity: [4, 5, null, 8, 7, 9], overall: [4, 5, 6, 8, 8, 9] }
  const sides = { speed: [3, 5, 6], clarity: [4, 5, null] }
  const calls: readonly (readonly [name: string, given: unknown, call: (given: never) => unknown])[] = [
    [
      'importance',
      {
        columns,
        outcomes: [1, 3, 2, 5, 4],
        options: {
          weights: [1, 1, 2, 1, 1],
          clusters: [1, 2, 3, 4, 5],
          replicates: 100,
          seed: 1,
          level: 0.9,
          method: 'shapley',
        },
      },
      ({ columns: by, outcomes, options }) => importanceIntervals(by, outcomes, options),
    ],
    [
      'drivers',
      {
        answers,
        options: {
          outcome: 'overall',
          drivers: { speed: ['speed'], clarity: 'clarity' },
          scale: SCALE,
          missing: 'listwise',
          clients: [1, 2, 3, 4, 5, 6],
          replicates: 100,
          seed: 1,
        },
      },
      ({ answers: by, options }) => satisfactionDrivers(by, options),
    ],
    [
      'quadrants',
      {
        answers,
        options: {
          drivers: ['speed', 'clarity'],
          importance: { outcome: 'overall' },
          scale: SCALE,
          cuts: { importance: 'mean', performance: 50 },
          replicates: 100,
        },
      },
      ({ answers: by, options }) => importancePerformanceQuadrants(by, options),
    ],
    [
      'stated',
      {
        answers,
        options: {
          drivers: ['speed'],
          importance: { stated: { speed: 'clarity' } },
          scale: SCALE,
          cuts: { importance: 'midpoint', performance: 50 },
          replicates: 100,
        },
      },
      ({ answers: by, options }) => importancePerformanceQuadrants(by, options),
    ],
    [
      'gaps',
      {
        answers: { expectation: sides, perception: sides },
        options: {
          dimensions: { x: ['speed'], y: ['clarity'] },
          scale: SCALE,
          dimensionWeights: { x: 1, y: 2 },
          clients: [1, 1, 2],
          level: 0.9,
        },
      },
      ({ answers: by, options }) => serviceGaps(by, options),
    ],
    [
      'performance',
      { answers: sides, options: { dimensions: { x: ['speed', 'clarity'] }, scale: SCALE } },
      ({ answers: by, options }) => servicePerformance(by, options),
    ],
    [
      'zones',
      {
        answers: { adequate: sides, desired: sides, perception: sides },
        options: { dimensions: { x: ['speed'] }, scale: SCALE },
      },
      ({ answers: by, options }) => zoneOfTolerance(by, options),
    ],
  ]

  it.each(calls)('%s: junk anywhere gives figures or a named error', (_, given, call) => {
    expect(() => call(given as never)).not.toThrow()
    for (const path of pathsOf(given)) {
      if (path.length === 0) continue
      for (const junk of JUNK) {
        try {
          expectFinite(call(replaced(given, path, junk) as never))
        } catch (error) {
          if (!(error instanceof ClienteleError))
            throw new Error(`${path.join('.')} = ${String(junk)}`, { cause: error })
        }
      }
    }
  })
})

function expectFinite(value: unknown): void {
  if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) expectFinite(inner)
}
