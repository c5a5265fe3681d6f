/**
 * How much may be lost? The figures that are read off a distribution of losses, whatever model it came from.
 *
 *   VaR(α) = min { x : P(L <= x) >= α }
 *   ES(α)  = (E[L; L > VaR] + VaR (1 − α − P(L > VaR))) / (1 − α)
 *
 * Losses jump, so that P(L <= VaR) is mostly above α. Expected shortfall counts of VaR itself what is needed for exactly
 * 1 − α, which makes it coherent: the mean of losses from VaR on, or above it, is not.
 *
 * Source: Acerbi and Tasche (2002), On the coherence of expected shortfall, Journal of Banking and Finance 26, def. 2.6.
 *
 * @module
 */
import { expectFinite, reject } from '../../errors/index.js'
import type { LossDistribution } from './loss-distribution.js'
import { expectDistribution } from './loss-distribution.js'

/** What probabilities of a hundred thousand losses may be off by when they are added up. */
const ROUNDING = 2 ** -48

/**
 * Value at risk: the smallest of the losses that is exceeded with a probability of 1 − level at most.
 *
 * @param level within (0, 1): 0.999, say.
 * @returns one of the distribution's losses, in currency units; not less the expected loss, see {@link economicCapital}.
 * @throws ClienteleError `OUT_OF_RANGE` for another level, or one that lies beyond what was computed.
 * @example
 * import { lossDistribution, valueAtRisk } from 'clientele/risk'
 * const distribution = lossDistribution([0, 100, 500], [0.95, 0.04, 0.01])
 * valueAtRisk(distribution, 0.95) // => 0
 * valueAtRisk(distribution, 0.98) // => 100
 */
export function valueAtRisk(distribution: LossDistribution, level: number): number {
  return quantileOf(distribution, level).loss
}

/**
 * Expected shortfall: the mean of the worst losses that together have the probability 1 − level.
 *
 * @param level within (0, 1).
 * @returns in currency units; at least {@link valueAtRisk}.
 * @throws ClienteleError as {@link valueAtRisk}.
 * @example
 * import { expectedShortfall, lossDistribution } from 'clientele/risk'
 * expectedShortfall(lossDistribution([0, 100, 500], [0.95, 0.04, 0.01]), 0.98).toFixed(6) // => '300.000000'
 */
export function expectedShortfall(distribution: LossDistribution, level: number): number {
  const { at, loss, above } = quantileOf(distribution, level)
  const tail = 1 - level
  const excess = excessLoss(distribution, at)
  // In shares of the tail, as the mean of losses above VaR can be no less than VaR.
  return loss + Math.max(0, excess - loss * above) / tail
}

/**
 * P(L > loss): how likely it is that more is lost.
 *
 * @param loss in currency units.
 * @returns within [0, 1].
 * @throws ClienteleError `OUT_OF_RANGE` for a loss above the last one of a distribution that goes on.
 * @example
 * import { lossDistribution, tailProbability } from 'clientele/risk'
 * const distribution = lossDistribution([0, 100, 500], [0.95, 0.04, 0.01])
 * tailProbability(distribution, 100) // => 0.01
 * tailProbability(distribution, 99).toFixed(12) // => '0.050000000000'
 */
export function tailProbability(distribution: LossDistribution, loss: number): number {
  const { losses, probabilities, beyond } = expectDistribution(distribution)
  const limit = expectFinite(loss, 'loss')
  const last = losses[losses.length - 1]!
  if (limit > last && beyond > ROUNDING) reject('OUT_OF_RANGE', 'loss', `a loss up to ${last}`, limit, TOO_SHORT)
  let above = beyond
  for (let i = losses.length - 1; i >= 0 && losses[i]! > limit; i--) above += probabilities[i]!
  return Math.min(1, above)
}

/**
 * Economic capital: value at risk less the expected loss, which prices and provisions carry.
 *
 * @param level within (0, 1).
 * @returns in currency units; below 0 where losses are so rare that VaR is less than their mean.
 * @throws ClienteleError as {@link valueAtRisk}.
 * @example
 * import { economicCapital, lossDistribution } from 'clientele/risk'
 * economicCapital(lossDistribution([0, 100, 500], [0.95, 0.04, 0.01]), 0.999) // => 491
 */
export function economicCapital(distribution: LossDistribution, level: number): number {
  return quantileOf(distribution, level).loss - distribution.expectedLoss
}

/** Where a quantile lies. */
export interface Quantile {
  /** Its place among the losses. */
  readonly at: number
  readonly loss: number
  /** P(L > loss); at most 1 − level, but for rounding. */
  readonly above: number
}

/** The smallest loss that is exceeded with a probability of 1 − level at most, from the far end, where sums are exact. */
export function quantileOf(distribution: LossDistribution, level: number): Quantile {
  const { losses, probabilities, beyond } = expectDistribution(distribution)
  const allowed = 1 - expectTailLevel(level) + ROUNDING
  if (beyond > allowed) reject('OUT_OF_RANGE', 'level', `a level up to ${1 - beyond}`, level, TOO_SHORT)
  let at = losses.length - 1
  let above = beyond
  while (at > 0 && above + probabilities[at]! <= allowed) above += probabilities[at--]!
  return { at, loss: losses[at]!, above }
}

/** A level of the tail. */
export function expectTailLevel(level: unknown, path = 'level'): number {
  const number = expectFinite(level, path)
  if (number > 0 && number < 1) return number
  return reject('OUT_OF_RANGE', path, 'a number between 0 and 1', level, 'Write 99.9 % as 0.999')
}

/** E[L; L > losses[at]], with what lies beyond the last level taken from the mean of all. */
function excessLoss({ losses, probabilities, beyond, expectedLoss }: LossDistribution, at: number): number {
  let sum = 0
  for (let i = losses.length - 1; i > at; i--) sum += probabilities[i]! * losses[i]!
  if (beyond === 0) return sum
  let below = 0
  for (let i = 0; i <= at; i++) below += probabilities[i]! * losses[i]!
  return Math.max(expectedLoss - below, sum + beyond * losses[losses.length - 1]!)
}

const TOO_SHORT = 'The distribution was not computed so far: ask its model for a smaller tail'
