/**
 * From a probability to a value.
 *
 * @module
 */
import { expectFinite, reject } from '../../errors/index.js'
import { normalQuantile } from '../../numeric/core.js'
import { betaOdds } from '../../numeric/incomplete-beta.js'
import { checkDistribution } from './check.js'
import { boundedNormalQuantile, boundsOf } from './normal-bounds.js'
import { betaOf, stepsOf } from './parts.js'
import type { Distribution } from './types.js'

/** The value with probability p below it; `q` = 1 - p, in digits that 1 - p has lost. */
export type QuantileFunction = (p: number, q: number) => number

/**
 * The value below which a distribution stays with probability p: of steps and samples, the least that is reached with p.
 *
 * @param of any distribution.
 * @param p within (0, 1); 0 and 1 too where the distribution ends there.
 * @throws ClienteleError `OUT_OF_RANGE` for a probability outside of that; as `distribution` does.
 * @example
 * import { distributionQuantile } from 'clientele/statistics'
 * distributionQuantile({ kind: 'triangular', lower: 0, mode: 1, upper: 2 }, 0.5) // => 1
 * const delay = { kind: 'discrete', values: [0, 3, 6, 12], probabilities: [0.5, 0.3, 0.15, 0.05] }
 * distributionQuantile(delay, 0.9) // => 6
 */
export function distributionQuantile(of: Distribution, p: number): number {
  const value = quantileFunction(checkDistribution(of, 'of'))
  const probability = expectFinite(p, 'p')
  if (!(probability >= 0 && probability <= 1)) return reject('OUT_OF_RANGE', 'p', 'a number from 0 to 1', p)
  const found = value(probability, 1 - probability)
  return Number.isFinite(found) ? found : reject('OUT_OF_RANGE', 'p', 'a number between 0 and 1, as it has no end', p)
}

/** The same of a distribution that is checked, for many probabilities. */
export function quantileFunction(of: Distribution): QuantileFunction {
  switch (of.kind) {
    case 'point':
      return () => of.value
    case 'uniform':
      return (p, q) => (p < 0.5 ? of.lower + p * (of.upper - of.lower) : of.upper - q * (of.upper - of.lower))
    case 'triangular':
      return triangular(of.lower, of.mode, of.upper)
    case 'pert':
    case 'beta': {
      const { a, b, lower, upper } = betaOf(of)
      return (p, q) => betweenByOdds(lower, upper, betaOdds(p, q, a, b))
    }
    case 'discrete':
    case 'empirical':
      return stepQuantile(of)
    default: {
      const value = valueOfScore(of)
      const bounds = boundsOf(of)
      if (of.lower === undefined && of.upper === undefined) return (p, q) => value(scoreOf(p, q))
      // Without deviation its one value is certain, whatever the bounds.
      if (value(-1) === value(1)) return () => value(0)
      const [lowest, highest] = [of.lower ?? value(-Infinity), of.upper ?? value(Infinity)]
      return (p, q) => {
        if (p === 0 || q === 0) return p === 0 ? lowest : highest
        return within(value(boundedNormalQuantile(p, q, bounds)), of.lower, of.upper)
      }
    }
  }
}

/** The z with Φ(z) = p. */
function scoreOf(p: number, q: number): number {
  return p <= 0.5 ? normalQuantile(p) : -normalQuantile(q)
}

/** A number of standard deviations as a value, before any bounds. */
export function valueOfScore(of: Extract<Distribution, { kind: 'normal' | 'log-normal' }>): (z: number) => number {
  const { kind } = of
  const deviation = kind === 'normal' ? of.deviation : of.logDeviation
  const middle = kind === 'normal' ? of.mean : of.median
  // Without deviation an infinite score is no doubt either.
  if (deviation === 0) return () => middle
  return kind === 'normal' ? z => middle + deviation * z : z => middle * Math.exp(deviation * z)
}

/** Rounding does not leave the bounds. */
export function within(
  value: number,
  lower: number = Number.NEGATIVE_INFINITY,
  upper: number = Number.POSITIVE_INFINITY,
): number {
  return Math.min(upper, Math.max(lower, value))
}

/** A place in a range by its odds x / (1 - x), right next to both ends. */
export function betweenByOdds(lower: number, upper: number, odds: number): number {
  const width = upper - lower
  return odds < 1 ? lower + (width * odds) / (1 + odds) : upper - width / (1 + odds)
}

function triangular(lower: number, mode: number, upper: number): QuantileFunction {
  const width = upper - lower
  if (width === 0) return () => mode
  const [rise, fall] = [(mode - lower) / width, (upper - mode) / width]
  return (p, q) => {
    if (q === 0) return upper
    if (p < rise || fall === 0) return lower + width * Math.sqrt(p * rise)
    const ahead = Math.sqrt(q / fall)
    // Just past the mode, upper - width · √(q · fall) would subtract what is nearly equal.
    const past = (p - rise) / fall / (1 + ahead)
    return within(ahead < 0.5 ? upper - (upper - mode) * ahead : mode + (upper - mode) * past, mode, upper)
  }
}

/** Chances added up, as 0.7 + 0.1, fall short of what they stand for by some rounding. */
const ROUNDING = 1e-14

function stepQuantile(of: Extract<Distribution, { kind: 'discrete' | 'empirical' }>): QuantileFunction {
  const { values, cumulative } = stepsOf(of)
  return p => {
    const least = p * (1 - ROUNDING)
    let [below, at] = [-1, values.length - 1]
    while (at - below > 1) {
      const middle = (below + at) >> 1
      if (cumulative[middle]! >= least) at = middle
      else below = middle
    }
    return values[at]!
  }
}
