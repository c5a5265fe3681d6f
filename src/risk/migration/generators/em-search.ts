/**
 * The search for the most likely rates: steps of EM, each pair of them stretched along the line that they show (squared
 * extrapolation), never below the likelihood that was reached.
 *
 * @see Varadhan & Roland (2008), Simple and globally convergent methods for accelerating the convergence of any EM algorithm,
 * Scandinavian Journal of Statistics 35, scheme S3.
 * @module
 */
import type { ExpectedMoves } from './expected-moves.js'
import { emStep, expectedMoves } from './expected-moves.js'

/** Changes of this share of the largest rate are rounding, which does not shrink. */
const NOISE = 16 * Number.EPSILON

/** Where a search ended. */
export interface EmResult {
  readonly rates: Float64Array
  readonly moves: ExpectedMoves
  readonly steps: number
  /** By how much rates would still change, by the speed at which changes became smaller. */
  readonly changeLeft: number
}

/** Runs EM from rates > 0 (those that are 0 stay 0) until what is left to change is below `tolerance` or steps are used up. */
export function searchRates(
  counts: Float64Array,
  start: Float64Array,
  n: number,
  tolerance: number,
  maxSteps: number,
): EmResult {
  let rates: Float64Array = start.slice()
  let moves = expectedMoves(counts, rates, n)
  for (let steps = 0; ; steps += 2) {
    const first = rates.slice()
    const change = emStep(first, moves, n)
    const second = first.slice()
    const atFirst = expectedMoves(counts, first, n)
    const next = emStep(second, atFirst, n)
    // Changes that shrink by a factor c leave c / (1 − c) of the last one.
    const scale = largest(second)
    const isNoise = next <= NOISE * scale
    const changeLeft = isNoise ? next : next / (1 - Math.min(next / change, 0.9999))
    if (changeLeft <= tolerance * scale || steps + 2 >= maxSteps) {
      return { rates: second, moves: expectedMoves(counts, second, n), steps: steps + 2, changeLeft }
    }
    const stretched = stretch(rates, first, second)
    const there = expectedMoves(counts, stretched, n)
    const isBetter = there.logLikelihood >= atFirst.logLikelihood
    rates = isBetter ? stretched : second
    moves = isBetter ? there : expectedMoves(counts, second, n)
  }
}

/** q − 2 a r + a² v, with r the first change, v the change of changes and a = −|r| / |v|; no rate falls below a tenth. */
function stretch(rates: Float64Array, first: Float64Array, second: Float64Array): Float64Array {
  let r2 = 0
  let v2 = 0
  for (let k = 0; k < rates.length; k++) {
    const r = first[k]! - rates[k]!
    r2 += r * r
    v2 += (second[k]! - first[k]! - r) ** 2
  }
  const a = v2 > 0 ? Math.min(-1, -Math.sqrt(r2 / v2)) : -1
  return second.map((rate, k) => {
    const r = first[k]! - rates[k]!
    return Math.max(rates[k]! - 2 * a * r + a * a * (rate - first[k]! - r), rate / 10)
  })
}

function largest(rates: Float64Array): number {
  return rates.reduce((most, rate) => Math.max(most, rate), 0)
}
