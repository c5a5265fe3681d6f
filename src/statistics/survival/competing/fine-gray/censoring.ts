/**
 * How likely is it to be watched still just before each time? Kaplan and Meier's estimate with censorings as events.
 *
 *   G(t−) = ∏ (1 − c/n)  over the times before t
 *
 * with c lost sight of among n who had neither ended nor been lost before: who ends at a time is still watched at it.
 *
 * @module
 */

/** What is known of one group's censoring; one cell a time. */
export interface Censoring {
  /** G(t−). */
  readonly before: Float64Array
  /** Watched just before the time, by weight. */
  readonly atRisk: Float64Array
  /** Lost sight of at the time, by weight. */
  readonly censored: Float64Array
}

/** Rows as their places among the distinct times. */
interface TimedRows {
  readonly rank: ArrayLike<number>
  /** 1 where the row was lost sight of. */
  readonly isCensored: ArrayLike<number>
  readonly weights: Float64Array
  readonly group: ArrayLike<number>
}

/** Of each group. */
export function censoringByGroup(
  { rank, isCensored, weights, group }: TimedRows,
  groups: number,
  times: number,
): readonly Censoring[] {
  const known = Array.from({ length: groups }, () => ({
    before: new Float64Array(times),
    atRisk: new Float64Array(times),
    censored: new Float64Array(times),
  }))
  for (let i = 0; i < rank.length; i++) {
    const { atRisk, censored } = known[group[i]!]!
    atRisk[rank[i]!]! += weights[i]!
    if (isCensored[i] === 1) censored[rank[i]!]! += weights[i]!
  }
  for (const { before, atRisk, censored } of known) {
    for (let k = times - 2; k >= 0; k--) atRisk[k]! += atRisk[k + 1]!
    let watched = 1
    for (let k = 0; k < times; k++) {
      before[k] = watched
      if (censored[k]! > 0) watched *= Math.max(0, 1 - censored[k]! / atRisk[k]!)
    }
  }
  return known
}
