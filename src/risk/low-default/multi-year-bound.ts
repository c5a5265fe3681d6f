/**
 * Pluto and Tasche's bound of several years, exactly.
 *
 * The common factor is a Markov chain, Sₜ given Sₜ₋₁ normal with mean θ Sₜ₋₁ and variance 1−θ²; given Sₜ = s the defaults
 * of year t are binomial among those still there, with π(s) = Φ((Φ⁻¹(p) − √ρ s) / √(1−ρ)). So the probability of a state
 * (factor s, k defaults so far) runs forward from year to year as sums of positive terms; P(at most D defaults) is what
 * is left with k <= D in the end. The factor stands on an even grid, that is halved until the probability settles: the
 * trapezoidal rule, whose error falls exponentially. Cost: years × (points² D + points D²).
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { findRoot, normalCdf } from '../../numeric/index.js'
import { conditionalAt } from '../one-factor.js'
import type { Pool } from './grade-counts.js'

interface Terms {
  readonly confidence: number
  readonly assetCorrelation: number
  readonly years: number
  readonly yearCorrelation: number
}

const MOST_DEFAULTS = 200
/** Beyond, the normal distribution has less than 1e-18. */
const FAR = 9
const FEWEST_POINTS = 65
const MOST_POINTS = 2049
const SETTLED = 1e-10
const FARTHEST = 40
const EXACT = 1e-14
const NEAR = 0.01
const NOTHING = 1e-28

/** The bound; at least one borrower did not default, correlation > 0. */
export function multiYearBound(pool: Pool, terms: Terms): number {
  if (pool.defaults > MOST_DEFAULTS) {
    const hint = 'Defaults that many need no bound for low-default portfolios: take the default rate of each year'
    reject('OUT_OF_RANGE', 'defaults', `at most ${MOST_DEFAULTS} defaults over several years`, pool.defaults, hint)
  }
  const target = 1 - terms.confidence
  let points = FEWEST_POINTS
  let excess = excessOn(points, pool, terms)
  let threshold = findRoot(excess, -FARTHEST, FARTHEST, { tolerance: EXACT }).root
  const slope = (excess(threshold - NEAR) - excess(threshold + NEAR)) / (2 * NEAR)
  while (points < MOST_POINTS) {
    points = 2 * points - 1
    excess = excessOn(points, pool, terms)
    const off = Math.abs(excess(threshold))
    if (off <= SETTLED * target) return normalCdf(threshold)
    threshold = rootAround(excess, threshold, Math.max((2 * off) / slope, EXACT))
  }
  const hint = 'Correlations next to 1 leave nothing to compute with: take 1 for years alike, or fewer years'
  return reject(
    'OUT_OF_RANGE',
    'options',
    `correlations that ${MOST_POINTS} points resolve`,
    terms.assetCorrelation,
    hint,
  )
}

/** The root of a falling function near a point, whose distance is about known. */
function rootAround(f: (x: number) => number, x: number, distance: number): number {
  for (let reach = distance; reach < FARTHEST; reach *= 8) {
    if (f(x - reach) >= 0 && f(x + reach) <= 0) return findRoot(f, x - reach, x + reach, { tolerance: EXACT }).root
  }
  return findRoot(f, -FARTHEST, FARTHEST, { tolerance: EXACT }).root
}

function excessOn(points: number, pool: Pool, terms: Terms): (threshold: number) => number {
  const step = (2 * FAR) / (points - 1)
  const factor = Float64Array.from({ length: points }, (_, i) => -FAR + i * step)
  const move = transition(factor, step, terms.yearCorrelation)
  return threshold => fewDefaults(pool, terms, { factor, step, move }, threshold) - (1 - terms.confidence)
}

interface Grid {
  readonly factor: Float64Array
  readonly step: number
  readonly move: Move
}

/** P(at most D defaults over all years) where Φ⁻¹(p) is `threshold`. */
function fewDefaults({ borrowers, defaults }: Pool, terms: Terms, grid: Grid, threshold: number): number {
  const { assetCorrelation, years } = terms
  const { factor, step, move } = grid
  const points = factor.length
  const hazard = factor.map(s => conditionalAt(threshold, assetCorrelation, s))
  const width = defaults + 1
  let states = new Float64Array(points * width)
  for (let i = 0; i < points; i++)
    states[i * width] = (step * Math.exp(-0.5 * factor[i]! ** 2)) / Math.sqrt(2 * Math.PI)
  for (let year = 0; year < years; year++) {
    if (year > 0) states = move(states, width)
    for (let i = 0; i < points; i++) addDefaults(states, i * width, width, borrowers, hazard[i]!)
  }
  return states.reduce((sum, state) => sum + state, 0)
}

/** Adds a year's binomial defaults to the counts at `from`, in place, from the highest count down. */
function addDefaults(states: Float64Array, from: number, width: number, borrowers: number, p: number): void {
  const logStay = Math.log1p(-p)
  const odds = p / (1 - p)
  for (let k = width - 1; k >= 0; k--) {
    const state = states[from + k]!
    const left = borrowers - k
    let share = state * (p < 1 ? Math.exp(left * logStay) : 0)
    states[from + k] = share
    for (let more = 1; k + more < width && share > 0; more++) {
      share *= ((left - more + 1) / more) * odds
      states[from + k + more] = states[from + k + more]! + share
    }
  }
}

type Move = (states: Float64Array, width: number) => Float64Array<ArrayBuffer>

/** What a year does to the factor: nothing where θ = 1, else a normal step on the grid. */
function transition(factor: Float64Array, step: number, theta: number): Move {
  if (theta === 1) return states => Float64Array.from(states)
  const points = factor.length
  const deviation = Math.sqrt(1 - theta * theta)
  const scale = step / (deviation * Math.sqrt(2 * Math.PI))
  const kernel = new Float64Array(points * points)
  for (let to = 0; to < points; to++) {
    for (let of = 0; of < points; of++) {
      kernel[to * points + of] = scale * Math.exp(-0.5 * ((factor[to]! - theta * factor[of]!) / deviation) ** 2)
    }
  }
  return (states, width) => {
    const moved = new Float64Array(points * width)
    for (let of = 0; of < points; of++) {
      if (states.subarray(of * width, (of + 1) * width).every(state => state < NOTHING)) continue
      for (let to = 0; to < points; to++) {
        const weight = kernel[to * points + of]!
        if (weight < NOTHING) continue
        for (let k = 0; k < width; k++) moved[to * width + k]! += weight * states[of * width + k]!
      }
    }
    return moved
  }
}
