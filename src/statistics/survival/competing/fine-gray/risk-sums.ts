/**
 * The risk sets of a sub-distribution: those still watched, and those who ended otherwise, each by how likely it would still be watched.
 *
 *   S₀(t) = Σ eᵢ over i with Tᵢ >= t  +  Σ_g G_g(t−) Σ eᵢ / G_g(Tᵢ−) over i of group g that ended otherwise before t
 *
 * The first sum runs backward and the second forward in time, so that a pass costs no more than one over the rows.
 *
 * @see Kawaguchi, Shen, Suchard and Li (2020), Scalable algorithms for large competing risks data, Journal of Computational and
 * Graphical Statistics 30.
 * @module
 */
import type { FineGrayProblem } from './problem.js'

/** Adds Σ of a value over each risk set into `sums`, one cell a time; `values` has one cell a row. */
export function sumRiskSets(
  { starts, status, rank, group, censoring }: FineGrayProblem,
  values: Float64Array,
  sums: Float64Array,
): void {
  const times = sums.length
  let watched = 0
  for (let k = times - 1; k >= 0; k--) {
    for (let i = starts[k]!; i < starts[k + 1]!; i++) watched += values[i]!
    sums[k] = watched
  }
  const gone = new Float64Array(censoring.length)
  for (let k = 0; k < times; k++) {
    for (let g = 0; g < gone.length; g++) sums[k]! += censoring[g]!.before[k]! * gone[g]!
    for (let i = starts[k]!; i < starts[k + 1]!; i++) {
      if (status[i] === 2) gone[group[i]!]! += values[i]! / censoring[group[i]!]!.before[rank[i]!]!
    }
  }
}

/**
 * What each row collects of steps that come at times at which it is in the risk set: Σ step until its own time, and beyond it, where it
 * ended otherwise, Σ G(t−) step / G(T−).
 */
export function collectSteps(
  { rank, status, group, censoring }: FineGrayProblem,
  steps: Float64Array,
  collected: Float64Array,
): void {
  const times = steps.length
  const until = new Float64Array(times)
  let sum = 0
  for (let k = 0; k < times; k++) {
    sum += steps[k]!
    until[k] = sum
  }
  const beyond = censoring.map(({ before }) => suffixSums(steps, before))
  for (let i = 0; i < rank.length; i++) {
    const k = rank[i]!
    collected[i] = until[k]!
    if (status[i] === 2) collected[i]! += beyond[group[i]!]![k + 1]! / censoring[group[i]!]!.before[k]!
  }
}

/** Σ over times from k on of step · G(t−), at place k; 0 behind the last. */
export function suffixSums(steps: Float64Array, before: Float64Array): Float64Array {
  const sums = new Float64Array(steps.length + 1)
  for (let k = steps.length - 1; k >= 0; k--) sums[k] = sums[k + 1]! + before[k]! * steps[k]!
  return sums
}
