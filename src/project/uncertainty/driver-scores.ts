/**
 * Standard normal scores of drivers, correlated within a year and persistent from one to the next.
 *
 *   z_1 = L ε_1,   z_t = φ z_{t-1} + √(1 − φ²) L' ε_t,   L Lᵀ = C
 *
 * L' is the root of the correlations of what is new in those drivers that move from year to year; others keep z_1 for good.
 *
 * @see Glasserman (2003), Monte Carlo Methods in Financial Engineering, section 2.3.3.
 * @module
 */
import { reject } from '../../errors/index.js'
import type { RandomStream } from '../../model/index.js'
import { normalQuantile } from '../../numeric/core.js'
import { correlationRoot, expectCorrelations } from '../../statistics/correlation-root.js'
import { nearestCorrelation } from '../../statistics/index.js'
import { scoreInnovations } from './score-innovations.js'

/** How scores of each driver move. */
export interface ScoreCourse {
  /** Years for which there are scores of their own; 1 for what is constant. */
  readonly years: number
  /** φ. */
  readonly persistence: number
}

/** Scores of one path: by driver, then by year. */
export type DriverScores = readonly Float64Array[]

/** Draws scores. */
export interface ScoreSampler {
  /** Scores of all drivers from one stream; the same arrays in each call. */
  readonly draw: (uniform: RandomStream) => DriverScores
  /** Where the nearest correlations of later years were taken: the largest change of one. */
  readonly largestChange?: number
}

/** Correlations that drivers can have. */
export interface DriverCorrelations {
  /** Row by row. */
  readonly cells: Float64Array
  /** Where the nearest were taken: the largest change of one. */
  readonly largestChange?: number
}

/** Correlations of drivers, checked: identity where none are given, the nearest where that was asked for. */
export function driverCorrelations(rows: unknown, n: number, nearest: boolean): DriverCorrelations {
  if (rows === undefined) {
    return { cells: Float64Array.from({ length: n * n }, (_, at) => (at % (n + 1) === 0 ? 1 : 0)) }
  }
  const path = 'options.correlations'
  const cells = expectCorrelations(rows, n, path)
  if (correlationRoot(cells, n) !== undefined) return { cells }
  if (!nearest) {
    const hint =
      'The correlations contradict each other: nearestCorrelation gives the nearest that do not, as does nearest: true'
    return reject('OUT_OF_RANGE', path, 'a matrix without negative eigenvalues', rows, hint)
  }
  const lines = Array.from({ length: n }, (_, i) => Array.from(cells.subarray(i * n, (i + 1) * n)))
  const { matrix, largestChange } = nearestCorrelation(lines)
  return { cells: Float64Array.from(matrix.flat()), largestChange }
}

/** A sampler for drivers of these courses, with correlations row by row. */
export function scoreSampler(
  courses: readonly ScoreCourse[],
  correlations: Float64Array,
  nearest: boolean,
): ScoreSampler {
  const n = courses.length
  const moving = [...courses.keys()].filter(i => courses[i]!.years > 1)
  const years = Math.max(1, ...courses.map(course => course.years))
  const all = correlationRoot(correlations, n)!
  const persistences = moving.map(i => courses[i]!.persistence)
  const { root: later, ...change } = scoreInnovations(persistences, cellsOf(moving, correlations, n), nearest)
  const scores = courses.map(course => new Float64Array(course.years))
  const fresh = new Float64Array(n)
  const draw = (uniform: RandomStream): DriverScores => {
    drawMixed(all, n, uniform, fresh)
    for (let i = 0; i < n; i++) scores[i]![0] = fresh[i]!
    for (let year = 1; year < years; year++) {
      drawMixed(later, moving.length, uniform, fresh)
      for (let m = 0; m < moving.length; m++) {
        const { persistence } = courses[moving[m]!]!
        const own = scores[moving[m]!]!
        own[year] = persistence * own[year - 1]! + Math.sqrt(1 - persistence * persistence) * fresh[m]!
      }
    }
    return scores
  }
  return { draw, ...change }
}

function cellsOf(drivers: readonly number[], correlations: Float64Array, n: number): Float64Array {
  const size = drivers.length
  return Float64Array.from(
    { length: size * size },
    (_, at) => correlations[drivers[Math.floor(at / size)]! * n + drivers[at % size]!]!,
  )
}

/** Half a step of a uniform draw, by which it is never 0; nor may rounding make it 1. */
const HALF_STEP = 2 ** -54
const LARGEST = 1 - 2 ** -53

/** L ε of fresh ε, one uniform number each, so that streams stay in step whatever comes. */
function drawMixed(root: Float64Array, size: number, uniform: RandomStream, out: Float64Array): void {
  for (let i = 0; i < size; i++) out[i] = normalQuantile(Math.min(uniform() + HALF_STEP, LARGEST))
  for (let row = size - 1; row >= 0; row--) {
    let sum = 0
    for (let k = 0; k <= row; k++) sum += root[row * size + k]! * out[k]!
    out[row] = sum
  }
}
