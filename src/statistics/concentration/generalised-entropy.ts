/**
 * How unequal are values? Generalised entropy, of which Theil's two indices are members.
 *
 *   GE(α) = Σ ((yᵢ/μ)^α − 1) / (n α(α−1)),   T = GE(1) = Σ (yᵢ/μ) ln(yᵢ/μ) / n,   L = GE(0) = −Σ ln(yᵢ/μ) / n
 *
 * μ: mean. 0 where all are the same. A population doubled as it is has the same index. Unlike Gini's coefficient they add up
 * over groups: see `theilDecomposition`.
 *
 * Sources: Theil (1967), Economics and Information Theory; Shorrocks (1980), The class of additively decomposable inequality
 * measures, Econometrica 48, eq. 34.
 *
 * @module
 */
import { collectIssues, expectFinite, expectKnownKeys, reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectAmounts } from './shares.js'

/** Which member of the family. */
export interface GeneralisedEntropyOptions {
  /** Any number: below 1 the index looks at small values, above at large ones. At 0 and below, values must be above 0. */
  readonly alpha: number
}

/**
 * Generalised entropy of order α: 2 is half the squared coefficient of variation, 1 Theil's T, 0 Theil's L.
 *
 * @param values finite numbers >= 0, at least one above 0.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten cells at fault, or a value of 0 where the order is 0 or less,
 * as the index is infinite then; `EMPTY_INPUT`.
 * @example
 * import { generalisedEntropy } from 'clientele/statistics'
 * generalisedEntropy([1, 3], { alpha: 2 }) // => 0.125
 */
export function generalisedEntropy(values: ArrayLike<number>, options: GeneralisedEntropyOptions): number {
  expectKnownKeys(options, ['alpha'], 'options')
  const alpha = expectFinite(options.alpha, 'options.alpha')
  const { amounts, total } = expectAmounts(values)
  if (alpha <= 0) expectAboveZero(amounts)
  const mean = total / amounts.length
  const ratios = amounts.map(amount => amount / mean)
  const index = compensatedSum(ratios.map(termOf(alpha))) / amounts.length
  if (!Number.isFinite(index)) reject('OUT_OF_RANGE', 'options.alpha', 'an order whose index a double can hold', alpha)
  return Math.max(0, index)
}

/**
 * Theil's T: 0 where all have the same, ln n where one has all.
 *
 * @param values finite numbers >= 0, at least one above 0.
 * @throws ClienteleError as {@link generalisedEntropy}.
 * @example
 * import { theilIndex } from 'clientele/statistics'
 * theilIndex([1, 3]).toFixed(6) // => '0.130812'
 */
export function theilIndex(values: ArrayLike<number>): number {
  return generalisedEntropy(values, { alpha: 1 })
}

/**
 * Theil's L, the mean logarithmic deviation: the logarithm of the mean less the mean of logarithms.
 *
 * @param values finite numbers > 0.
 * @throws ClienteleError as {@link generalisedEntropy}.
 * @example
 * import { meanLogDeviation } from 'clientele/statistics'
 * meanLogDeviation([1, 3]).toFixed(6) // => '0.143841'
 */
export function meanLogDeviation(values: ArrayLike<number>): number {
  return generalisedEntropy(values, { alpha: 0 })
}

/**
 * What one value adds, for a ratio x to the mean. Terms get c·(x − 1), whose sum is 0, so that each is >= 0 and nothing
 * cancels where values are nearly the same.
 */
function termOf(alpha: number): (x: number) => number {
  if (alpha === 1) return x => (x > 0 ? x * Math.log(x) - (x - 1) : 1)
  if (alpha === 0) return x => x - 1 - Math.log(x)
  return x => (Math.expm1(alpha * Math.log(x)) - alpha * (x - 1)) / (alpha * (alpha - 1))
}

function expectAboveZero(amounts: Float64Array): void {
  const faults = collectIssues()
  for (let i = 0; i < amounts.length; i++) {
    if (amounts[i]! > 0) continue
    faults.add({
      code: 'OUT_OF_RANGE',
      path: `values[${i}]`,
      expected: 'a finite number > 0',
      received: '0',
      hint: HINT,
    })
  }
  faults.throwIfAny()
}

const HINT = 'An order above 0 takes zeros'
