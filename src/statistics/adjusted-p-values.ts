/**
 * Many tests at once: which of them would still be believed.
 *
 * @module
 */
import { expectColumns, PROBABILITY } from './columns.js'

/**
 * p-values adjusted after Benjamini and Hochberg: whoever believes all tests whose adjusted value is at most 0.05 must expect
 * that at most 5 % of what is believed is chance. Holds for tests that are independent or positively dependent.
 *
 *   adjusted of the i-th smallest of m = the least of p₍ⱼ₎ m / j over j >= i, at most 1
 *
 * @param pValues from 0 to 1, at least one.
 * @returns one per test, in the order given, never below its p-value.
 * @throws ClienteleError `EMPTY_INPUT`, or `OUT_OF_RANGE` naming the first ten bad cells.
 * @see Benjamini and Hochberg (1995), Controlling the false discovery rate, Journal of the Royal Statistical Society B 57(1).
 * @example
 * import { adjustedPValues } from 'clientele/statistics'
 * Array.from(adjustedPValues([0.01, 0.04, 0.03, 0.5]), p => p.toFixed(3)) // => [ '0.040', '0.053', '0.053', '0.500' ]
 */
export function adjustedPValues(pValues: ArrayLike<number>): Float64Array {
  const tests = expectColumns(['pValues', pValues, PROBABILITY])
  const falling = Uint32Array.from({ length: tests }, (_, i) => i).sort((a, b) => pValues[b]! - pValues[a]!)
  const adjusted = new Float64Array(tests)
  let least = 1
  for (const [place, test] of falling.entries()) {
    least = Math.min(least, (pValues[test]! * tests) / (tests - place))
    // Of the largest the factor is 1, which rounding does not keep.
    adjusted[test] = Math.max(least, pValues[test]!)
  }
  return adjusted
}
