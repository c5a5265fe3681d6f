/**
 * Whom does another rule accept instead, and what is that worth?
 *
 *   after = before + swapped in − swapped out      for counts, amounts and profits
 *
 * Two rules divide applicants into four sets: accepted by both, by the second alone (swapped in), by the first alone (swapped
 * out), by neither. A better rule swaps in those who default less than those it swaps out.
 *
 * Outcomes of those whom a lender declined are not known: mark them in `outcomeKnown`, and they count by their probabilities
 * alone. Observed bad rates of the swapped-in set are then of the few who were accepted against the rule, and say little.
 *
 * Source: Siddiqi (2006), Credit Risk Scorecards (swap sets).
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { OUTCOME } from '../../../statistics/columns.js'
import { compareProportions } from '../../../statistics/index.js'
import { expectOwnColumn, readApplicants } from '../applicants.js'
import type { SwapSums } from './figures.js'
import { figuresOf, sumsByCell, together } from './figures.js'
import { acceptedBy } from './read-rule.js'
import type { AcceptanceRule, SwapApplicants, SwapChange, SwapSet } from './types.js'
import { swapWarnings } from './warnings.js'

const CELLS = ['both-accept', 'swapped-in', 'swapped-out', 'both-decline'] as const

/**
 * The four sets of applicants whom two rules judge, what each rule accepts, and what changes from the first to the second.
 *
 * @param before the rule in use, by rating alone, say.
 * @param after the rule that would take its place.
 * @throws ClienteleError `OUT_OF_RANGE`, `LENGTH_MISMATCH`, `EMPTY_INPUT` or `MISSING_VALUE` naming the column and its first ten
 * cells at fault, `CONFLICTING_OPTIONS` for known outcomes without outcomes.
 * @example
 * import { swapSet } from 'clientele/project'
 * const probabilityOfDefault = [0.02, 0.3, 0.05, 0.04]
 * const { cells, change } = swapSet(
 *   { probabilityOfDefault, gain: 10, loss: 90 },
 *   { kind: 'at-most', name: 'rating', values: [1, 2, 3, 3], cutOff: 2 },
 *   { kind: 'at-most', name: 'model', values: probabilityOfDefault, cutOff: 0.1 },
 * )
 * cells.map(({ cell, count }) => [cell, count])
 * // => [['both-accept', 1], ['swapped-in', 2], ['swapped-out', 1], ['both-decline', 0]]
 * change.accepted // => 1
 * change.expectedProfit.toFixed(2) // => '31.00'
 */
export function swapSet(applicants: SwapApplicants, before: AcceptanceRule, after: AcceptanceRule): SwapSet {
  const read = readApplicants(applicants, ['outcomeKnown'])
  const known = knownOutcomes(applicants, read.size)
  const [first, second] = [acceptedBy(before, read.size, 'before'), acceptedBy(after, read.size, 'after')]
  const cellOf = first.map((one, i) => (one === 1 ? (second[i] === 1 ? 0 : 2) : second[i] === 1 ? 1 : 3))
  const sums = sumsByCell(read, known, cellOf, CELLS.length)
  const [both, into, out] = [sums[0]!, sums[1]!, sums[2]!]
  const cells = CELLS.map((cell, k) => ({ cell, ...figuresOf(sums[k]!, read.size) }))
  const [old, next] = [together(both, out), together(both, into)]
  return {
    cells,
    before: { rule: before.name, ...figuresOf(old, read.size) },
    after: { rule: after.name, ...figuresOf(next, read.size) },
    change: changeOf(into, out, old, next),
    warnings: swapWarnings(sums, read.defaulted !== undefined),
  }
}

function knownOutcomes({ outcomeKnown, defaulted }: SwapApplicants, size: number): Float64Array {
  if (outcomeKnown === undefined) return new Float64Array(size).fill(1)
  const known = expectOwnColumn(outcomeKnown, 'applicants.outcomeKnown', size, OUTCOME)
  if (defaulted !== undefined) return known
  return reject('CONFLICTING_OPTIONS', 'applicants.outcomeKnown', 'none without applicants.defaulted', outcomeKnown)
}

function changeOf(into: SwapSums, out: SwapSums, before: SwapSums, after: SwapSums): SwapChange {
  const isKnown = into.known + out.known > 0 && into.known === into.count && out.known === out.count
  return {
    accepted: into.count - out.count,
    ...(into.amount !== undefined && out.amount !== undefined && { amount: into.amount - out.amount }),
    expectedProfit: into.expectedProfit - out.expectedProfit,
    ...(before.count > 0 &&
      after.count > 0 && {
        expectedBadRate: after.expectedDefaults / after.count - before.expectedDefaults / before.count,
      }),
    ...(isKnown && { observedProfit: into.profit - out.profit }),
    ...(into.known > 0 &&
      out.known > 0 && {
        observedBadRates: compareProportions(
          { successes: into.defaults, trials: into.known },
          { successes: out.defaults, trials: out.known },
        ),
      }),
  }
}
