/**
 * Leaves out, one by one, the variables that the others tell: the one of the largest variance inflation factor first.
 *
 * @module
 */
import { inflationFactors } from '../../statistics/regression/variance-inflation.js'
import type { Candidate } from './applicants.js'

/** What stayed, and how much each variable was told by the others when it left or at the end. */
export interface Filtered {
  readonly candidates: readonly Candidate[]
  readonly collinear: ReadonlySet<string>
  /** `Infinity` for a variable that the others tell entirely. */
  readonly factors: ReadonlyMap<string, number>
}

/** Among equals the less informative leaves: candidates stand with the most informative first. */
export function withoutInflation(
  candidates: readonly Candidate[],
  most: number,
  keep: ReadonlySet<string>,
  weights: ArrayLike<number> | undefined,
): Filtered {
  const factors = new Map<string, number>()
  const collinear = new Set<string>()
  let left = candidates
  for (;;) {
    const found = inflationFactors(
      left.map(({ weightsOfEvidence }) => weightsOfEvidence),
      weights,
    )
    for (const [i, { name }] of left.entries()) factors.set(name, found[i]!)
    let worst = -1
    for (const [i, { name }] of left.entries()) {
      if (!keep.has(name) && found[i]! > most && (worst < 0 || found[i]! >= found[worst]! * (1 - 1e-9))) worst = i
    }
    if (worst < 0) return { candidates: left, collinear, factors }
    collinear.add(left[worst]!.name)
    left = left.filter((_, i) => i !== worst)
  }
}
