/**
 * Which part of a total could be given up, if the rest were spread evenly and the loss to inequality made good?
 *
 *   A = 1 − (Σ (yᵢ/μ)^(1−ε) / n)^(1/(1−ε)),   at ε = 1: 1 − (geometric mean) / μ,   μ: mean
 *
 * Source: Atkinson (1970), On the measurement of inequality, Journal of Economic Theory 2.
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative } from '../../errors/index.js'
import { compensatedSum, logSumExp } from '../../numeric/core.js'
import { expectAmounts } from './shares.js'

/** How much inequality is minded. */
export interface AtkinsonOptions {
  /** ε >= 0: at 0 not at all; the larger, the more the smallest values count. */
  readonly aversion: number
}

/**
 * Atkinson's index: 0 where all have the same, near 1 where one has all. With an aversion of 1 or more a single value of 0
 * makes it 1.
 *
 * @param values finite numbers >= 0, at least one above 0.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten cells at fault, or a negative aversion; `EMPTY_INPUT`.
 * @example
 * import { atkinsonIndex } from 'clientele/statistics'
 * atkinsonIndex([1, 4], { aversion: 1 }).toFixed(4) // => '0.2000'
 */
export function atkinsonIndex(values: ArrayLike<number>, options: AtkinsonOptions): number {
  expectKnownKeys(options, ['aversion'], 'options')
  const aversion = expectNonNegative(options.aversion, 'options.aversion')
  const { amounts, total } = expectAmounts(values)
  if (aversion === 0) return 0
  if (aversion >= 1 && amounts.some(amount => amount === 0)) return 1
  const size = amounts.length
  const logs = amounts.map(amount => Math.log(amount / (total / size)))
  return Math.min(1, Math.max(0, 0 - Math.expm1(logOfEven(logs, 1 - aversion, size))))
}

/** ln of the even share that is as good, over the mean. */
function logOfEven(logs: Float64Array, power: number, size: number): number {
  if (Math.abs(power) < NEAR_ZERO) return compensatedSum(logs) / size
  const scaled = Array.from(logs, log => power * log)
  return (logSumExp(scaled) - Math.log(size)) / power
}

/** Closer to 0 the quotient has no digits left, and is the mean of logarithms to as many. */
const NEAR_ZERO = 1e-8
