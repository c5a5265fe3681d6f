/**
 * The most likely generator of counted moves: which constant rates explain best who was where at the beginning and at the
 * end of a unit of time? It needs no logarithm, so that counts of any kind have an answer.
 *
 * Σᵢⱼ Nᵢⱼ ln (e^Q)ᵢⱼ is raised by EM: the expected moves over the expected time, given both ends, are the next rates.
 *
 * @see Bladt & Sørensen (2005), Statistical inference for discretely observed Markov jump processes, JRSS B 67; Inamura
 * (2006), Estimating continuous time transition matrices from discretely observed data, Bank of Japan 06-E07.
 * @module
 */
import { expectInteger, expectKnownKeys, expectPositive, reject } from '../../../errors/index.js'
import type { TimeUnit } from '../../../money/core.js'
import { expectTimeUnit } from '../../../money/core.js'
import type { EmResult } from './em-search.js'
import { searchRates } from './em-search.js'
import type { GeneratorMatrix } from './generator-matrix.js'
import { generatorOfCells } from './generator-matrix.js'
import type { CheckedCounts, MigrationCounts } from './migration-counts.js'
import { readCounts } from './migration-counts.js'
import { rateErrors } from './observed-information.js'

/** Options of {@link generatorFromCounts}. */
export interface CountsOptions {
  /** The unit of time between beginning and end: rates are per this. */
  readonly unit?: TimeUnit
  /** How much a rate may still be expected to change, as a share of the largest rate; from 1e-14 to 0.01. Default 1e-12. */
  readonly tolerance?: number
  /** Steps of EM, from 2 to 1,000,000. Default 20,000. */
  readonly maxSteps?: number
}

/** The most likely generator, and what is known of the search. */
export interface CountsGenerator extends GeneratorMatrix {
  /** Σ Nᵢⱼ ln Pᵢⱼ. */
  readonly logLikelihood: number
  /** Whether both searches came within the tolerance. */
  readonly converged: boolean
  /** Steps of EM of the better search. */
  readonly steps: number
  /** By how much rates would still change. */
  readonly changeLeft: number
  /** The largest difference of a rate between the ends of two searches from different starts. */
  readonly startDependence: number
  /** States that nobody was seen to leave: their rates are 0. */
  readonly absorbing: readonly string[]
  /** Of these, states without any count of their own: nothing is known of their rates. */
  readonly unobserved: readonly string[]
  /** From the observed information; absent where the search did not converge, without a peak, or for more than 400 rates. */
  readonly standardErrors?: RateErrors
}

/** Standard errors, as a matrix. */
export interface RateErrors {
  /** Per unit of time; 0 where not defined. */
  readonly values: readonly (readonly number[])[]
  /** 1 for rates > 0; 0 for the diagonal and for rates that are 0, at the boundary of what is allowed. */
  readonly defined: readonly (readonly number[])[]
}

/** Rates below this share of the largest, which the likelihood still pushes down, are 0. */
const NEXT_TO_NOTHING = 1e-9

/**
 * The maximum-likelihood generator of counts over one unit of time.
 *
 * @param counts of moves; a state that nobody left is absorbing.
 * @returns rates per unit of time. Two searches, from even rates and from the counts, end at the same rates to
 * `startDependence`; where counts have no most likely rates (nobody stayed, say) `converged` is false.
 * @throws ClienteleError `EMPTY_INPUT` without counts; `OUT_OF_RANGE` for a negative count; `LENGTH_MISMATCH`.
 * @example
 * import { generatorFromCounts } from 'clientele/risk'
 * const counts = { states: ['A', 'B', 'D'], counts: [[90, 10, 0], [10, 80, 10], [0, 0, 0]] }
 * const { rows, logLikelihood, converged, unobserved } = generatorFromCounts(counts, { unit: 'year' })
 * rows[0].map(rate => rate.toFixed(4)) // => ['-0.1116', '0.1116', '0.0000']
 * logLikelihood.toFixed(4) // => '-96.9699'
 * converged // => true
 * unobserved // => ['D']
 */
export function generatorFromCounts(counts: MigrationCounts, options: CountsOptions = {}): CountsGenerator {
  expectKnownKeys(options, ['unit', 'tolerance', 'maxSteps'], 'options')
  const unit = options.unit === undefined ? undefined : expectTimeUnit(options.unit, 'options.unit')
  const tolerance = options.tolerance === undefined ? 1e-12 : expectTolerance(options.tolerance)
  const maxSteps =
    options.maxSteps === undefined ? 20_000 : expectInteger(options.maxSteps, 'options.maxSteps', 2, 1_000_000)
  const checked = readCounts(counts, 'counts')
  const { states, cells, stays } = checked
  const n = states.length
  const ends = [evenStart(checked), countedStart(checked)].map(start =>
    searchRates(cells, start, n, tolerance, maxSteps),
  )
  const [even, counted] = ends.map(end => withZeros(end, n))
  const best = ends[0]!.moves.logLikelihood >= ends[1]!.moves.logLikelihood ? 0 : 1
  const { moves, steps, changeLeft } = ends[best]!
  const rates = best === 0 ? even! : counted!
  const most = rates.reduce((top, rate) => Math.max(top, rate), 0)
  const converged = ends.every(end => end.changeLeft <= tolerance * most)
  const errors = converged ? rateErrors(cells, rates, n) : undefined
  const rowOf = (i: number): Float64Array => cells.subarray(i * n, i * n + n)
  return Object.freeze({
    ...generatorOfCells(states, rates, unit),
    logLikelihood: moves.logLikelihood,
    converged,
    steps,
    changeLeft,
    startDependence: even!.reduce((gap, rate, k) => Math.max(gap, Math.abs(rate - counted![k]!)), 0),
    absorbing: states.filter((_, i) => stays[i] === 1),
    unobserved: states.filter((_, i) => rowOf(i).every(count => count === 0)),
    ...(errors === undefined ? {} : { standardErrors: errorRows(errors, n) }),
  })
}

function expectTolerance(value: unknown): number {
  const tolerance = expectPositive(value, 'options.tolerance')
  if (tolerance >= 1e-14 && tolerance <= 0.01) return tolerance
  return reject('OUT_OF_RANGE', 'options.tolerance', 'a number from 1e-14 to 0.01', value)
}

/** Every state is left as often as it was seen to be, to all others alike. */
function evenStart({ states, cells, stays }: CheckedCounts): Float64Array {
  const n = states.length
  return cells.map((_, k) => {
    const i = Math.floor(k / n)
    return stays[i] === 1 || k % (n + 1) === 0 ? 0 : leaving(cells, i, n) / (n - 1)
  })
}

/** In proportion to the counts, of which every cell has half a client more. */
function countedStart({ states, cells, stays }: CheckedCounts): Float64Array {
  const n = states.length
  return cells.map((count, k) => {
    const i = Math.floor(k / n)
    if (stays[i] === 1 || k % (n + 1) === 0) return 0
    let left = (n - 1) / 2
    for (let j = 0; j < n; j++) if (j !== i) left += cells[i * n + j]!
    return (leaving(cells, i, n) * (count + 0.5)) / left
  })
}

function leaving(cells: Float64Array, i: number, n: number): number {
  let sum = 1
  for (let j = 0; j < n; j++) sum += cells[i * n + j]!
  return Math.log(sum / (cells[i * n + i]! + 0.5))
}

function withZeros({ rates, moves: { flows } }: EmResult, n: number): Float64Array {
  const most = rates.reduce((top, rate) => Math.max(top, rate), 0)
  return rates.map((rate, k) =>
    rate < NEXT_TO_NOTHING * most && flows[k]! < flows[Math.floor(k / n) * (n + 1)]! ? 0 : rate,
  )
}

function errorRows(errors: Float64Array, n: number): RateErrors {
  const rows = Array.from({ length: n }, (_, i) => Array.from(errors.subarray(i * n, i * n + n)))
  return { values: rows, defined: rows.map(row => row.map(error => (error > 0 ? 1 : 0))) }
}
