import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { likelihoodByEvents } from '../../../../src/statistics/survival/cox/objective-by-events.js'
import { likelihoodByRows } from '../../../../src/statistics/survival/cox/objective-by-rows.js'
import { movingPredictors } from '../../../../src/statistics/survival/cox/predictors.js'
import { problemOf } from './problems.js'

/** Rows on a dozen days, of so many columns. */
function manyTies(width: number, rows: number): Parameters<typeof problemOf>[1] {
  const stream = randomStream(width)
  const column = (): number[] =>
    Array.from({ length: rows }, () => Math.round(8 * stream() - 3) + (stream() < 0.1 ? 9 : 0))
  return Object.fromEntries(Array.from({ length: width }, (_, j) => [`x${j}`, column()]))
}

const ROWS = 700
const stream = randomStream(9)
const duration = Array.from({ length: ROWS }, () => Math.ceil(12 * stream()))
const event = duration.map(() => (stream() < 0.6 ? 1 : 0))
const weights = duration.map(() => [0, 1, 2, 0.5][Math.floor(4 * stream())]!)
const strata = duration.map(() => (stream() < 0.3 ? 'south' : 'north'))
const DURATIONS = { unit: 'month', duration, event } as const

describe('the likelihood by events is that by rows', () => {
  for (const width of [1, 2, 3, 4, 5, 6, 9]) {
    for (const [kind, problem] of [
      ['Efron', problemOf(DURATIONS, manyTies(width, ROWS))],
      ['Breslow', problemOf(DURATIONS, manyTies(width, ROWS), { ties: 'breslow' })],
      ['weights and strata', problemOf({ ...DURATIONS, weights }, manyTies(width, ROWS), { strata })],
    ] as const) {
      it(`${width} columns, ${kind}`, () => {
        const [byEvents, byRows] = [likelihoodByEvents(problem), likelihoodByRows(problem)]
        // The last of them lies 60 and more apart from row to row, so that the unit of sums has to follow.
        for (const step of [0, 0.3, -0.8, 15]) {
          const point = Float64Array.from({ length: width }, (_, j) => step * (1 - (j % 3) / 2))
          const at = (likelihood: typeof byRows): ReturnType<typeof byRows> => {
            const predictors = movingPredictors(problem)
            predictors.moveTo(point)
            return likelihood(point, predictors, true)
          }
          const [found, expected] = [at(byEvents), at(byRows)]
          expect(found.logLikelihood / expected.logLikelihood).toBeCloseTo(1, 12)
          expectNear(found.gradient, expected.gradient, problem.sets.rows)
          expectNear(found.information!, expected.information!, problem.sets.rows)
          const predictors = movingPredictors(problem)
          predictors.moveTo(point)
          const slope = byEvents(point, predictors, false)
          expect(slope).not.toHaveProperty('information')
          expectNear(slope.gradient, found.gradient, problem.sets.rows)
        }
      })
    }
  }
})

function expectNear(found: Float64Array, expected: Float64Array, size: number): void {
  expect(found).toHaveLength(expected.length)
  for (const [k, value] of found.entries()) expect(Math.abs(value - expected[k]!)).toBeLessThan(1e-12 * size)
}
