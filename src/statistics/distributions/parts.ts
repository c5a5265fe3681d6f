/**
 * Distributions of several kinds as the few that are computed.
 *
 * @module
 */
import type { BetaDistribution, DiscreteDistribution, EmpiricalDistribution, PertDistribution } from './types.js'

/** A beta distribution whose every number is said. */
export type BetaParts = Required<Omit<BetaDistribution, 'kind'>>

/**
 * PERT as a beta distribution: a = 1 + w (mode − lower) / (upper − lower), b = 1 + w (upper − mode) / (upper − lower).
 *
 * @see Vose (2008), Risk Analysis, 3rd edition, appendix III; Malcolm, Roseboom, Clark and Fazar (1959), Operations Research 7(5).
 */
export function betaOf(of: BetaDistribution | PertDistribution): BetaParts {
  if (of.kind === 'beta') {
    const { a, b, lower = 0, upper = 1 } = of
    return { a, b, lower, upper }
  }
  const { lower, mode, upper, weight = 4 } = of
  const width = upper - lower
  if (width === 0) return { a: 1, b: 1, lower, upper }
  return { a: 1 + (weight * (mode - lower)) / width, b: 1 + (weight * (upper - mode)) / width, lower, upper }
}

/** Values in order, and how likely one is at most as large. */
export interface Steps {
  readonly values: Float64Array
  readonly probabilities: Float64Array
  readonly cumulative: Float64Array
}

/** Steps of a distribution in order; values without any chance are left out. */
export function stepsOf(of: DiscreteDistribution | EmpiricalDistribution): Steps {
  return of.kind === 'empirical' ? sampleSteps(of.values) : likelySteps(of)
}

function sampleSteps(sample: readonly number[]): Steps {
  const n = sample.length
  return {
    values: Float64Array.from(sample).sort(),
    probabilities: new Float64Array(n).fill(1 / n),
    cumulative: new Float64Array(n).map((_, i) => (i + 1) / n),
  }
}

function likelySteps({ values, probabilities }: DiscreteDistribution): Steps {
  const likely = [...values.keys()].filter(i => probabilities[i]! > 0).sort((a, b) => values[a]! - values[b]!)
  let sum = 0
  return {
    values: Float64Array.from(likely, i => values[i]!),
    probabilities: Float64Array.from(likely, i => probabilities[i]!),
    cumulative: Float64Array.from(likely, i => (sum += probabilities[i]!)),
  }
}
