/**
 * How many events were expected of each row: its risk times the hazard it met.
 *
 * @module
 */
import type { CoxProblem } from './problem.js'
import type { RiskSums } from './risk-sums.js'

/**
 * Fills q = r · the hazard each row met (what was expected of it), from the sums of a pass.
 *
 * @returns `out`, one a row in the order of risk sets.
 */
export function fillExpected(problem: CoxProblem, sums: RiskSums, out: Float64Array): Float64Array {
  const { strata, starts, ending, entries } = problem.sets
  const { risk, hazard, spared, shift } = sums
  if (entries !== undefined) return fillExpectedSince(problem, sums, entries.first, out)
  for (let g = 0; g + 1 < strata.length; g++) {
    let met = 0
    for (let e = strata[g]!; e < strata[g + 1]!; e++) {
      if (e > strata[g]! && shift[e] !== shift[e - 1]) met *= Math.exp(shift[e]! - shift[e - 1]!)
      met += hazard[e]!
      const [from, to] = [starts[e]!, starts[e + 1]!]
      for (let i = from; i < to; i++) out[i] = risk[i]! * met
      for (let i = from; i < from + ending[e]!; i++) out[i]! -= risk[i]! * spared[e]!
    }
  }
  return out
}

/**
 * The same for rows that came later. What was met since is added up by a tree of sums of 2, 4, 8 events, as the difference of what was
 * met by then and before would leave nothing of it where the hazard was far greater before.
 */
function fillExpectedSince(
  { sets: { rows, last, starts, ending } }: CoxProblem,
  { risk, hazard, spared }: RiskSums,
  first: Int32Array,
  out: Float64Array,
): Float64Array {
  const events = hazard.length
  const tree = new Float64Array(2 * events)
  tree.set(hazard, events)
  for (let k = events - 1; k > 0; k--) tree[k] = tree[2 * k]! + tree[2 * k + 1]!
  for (let i = 0; i < rows; i++) {
    const e = last[i]!
    let met = 0
    for (let [from, to] = [first[i]! + events, e + 1 + events]; from < to; from >>= 1, to >>= 1) {
      if (from & 1) met += tree[from++]!
      if (to & 1) met += tree[--to]!
    }
    out[i] = risk[i]! * (met - (i < starts[e]! + ending[e]! ? spared[e]! : 0))
  }
  return out
}
