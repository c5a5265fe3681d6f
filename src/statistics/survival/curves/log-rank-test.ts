/**
 * Do groups of clients leave at different speed, or is it chance? At each time at which somebody goes, each group is expected to have
 * its share at risk of those who go; what it has more or less adds up, and is held against what chance does.
 *
 *   χ² = (O − E)ᵀ V⁻ (O − E),   of a trend with scores s:  χ² = (sᵀ(O − E))² / sᵀVs
 *
 * Weights say which times count more; the log-rank test sees best hazards in proportion, Gehan's and Peto's differences early on.
 * Choose them before looking.
 *
 * @see Mantel (1966), Cancer Chemotherapy Reports 50; Tarone (1975), Tests for trend in life table analysis, Biometrika 62.
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, reject } from '../../../errors/index.js'
import { chiSquareSurvival, symmetricEigen } from '../../../numeric/index.js'
import type { Segments } from '../../clustering/segments.js'
import { expectDurations } from '../durations.js'
import type { Durations } from '../types.js'
import { expectGroups } from './groups.js'
import type { LogRankSums } from './log-rank-sums.js'
import { addStratum, emptySums } from './log-rank-sums.js'
import { rowsByRank } from './rank-times.js'
import { groupedRisk, takeRows } from './risk-table.js'
import type { TestWeights } from './test-weights.js'
import { expectTestWeights } from './test-weights.js'

/** Which test. */
export interface LogRankOptions {
  /** How much each time counts; `'log-rank'`, all the same, by default. */
  readonly weights?: TestWeights
  /** Rows are compared with those of their own stratum only, as branch or year of signing. */
  readonly strata?: Segments
  /** A score for each group, in the order of their names: tests whether higher scores go sooner or later. */
  readonly trend?: readonly number[]
}

/** One group in the test. */
export interface LogRankGroup {
  readonly name: string
  /** Its rows. */
  readonly size: number
  /** Events, each times the weight of its time. */
  readonly observed: number
  /** Events it would have had, were all groups alike, weighted likewise. */
  readonly expected: number
}

/** What the test found. */
export interface LogRankTest {
  /** χ². */
  readonly statistic: number
  readonly degreesOfFreedom: number
  /** How often groups that are alike differ as much by chance. */
  readonly pValue: number
  /** Of a trend only: the root of `statistic`, above 0 where groups of higher scores go sooner. */
  readonly z?: number
  readonly groups: readonly LogRankGroup[]
}

/**
 * The log-rank test and its weighted kin, for two groups or more.
 *
 * @param groups the group of each row; names without rows are left out.
 * @throws ClienteleError `NO_EVENTS` where nobody went; `NO_VARIATION` where all rows are of one group, or all scores of a trend the
 * same; `NOT_APPLICABLE` where no two groups were ever at risk together; others naming the cells or options at fault.
 * @example
 * import { logRankTest } from 'clientele/statistics'
 * const months = { unit: 'month', duration: [3, 5, 9, 12, 12, 2, 3, 4, 6, 12], event: [1, 1, 1, 0, 0, 1, 1, 1, 1, 0] }
 * const branch = { segment: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1], segmentNames: ['north', 'south'] }
 * const { statistic, pValue, groups } = logRankTest(months, branch)
 * statistic.toFixed(4) // => '0.9121'
 * pValue.toFixed(4) // => '0.3396'
 * groups[0].expected.toFixed(4) // => '4.1992'
 * logRankTest(months, branch, { weights: 'gehan' }).pValue.toFixed(4) // => '0.2891'
 */
export function logRankTest(durations: Durations, groups: Segments, options: LogRankOptions = {}): LogRankTest {
  expectKnownKeys(expectObject(options, 'options'), ['weights', 'strata', 'trend'], 'options')
  const weights = options.weights === undefined ? 'log-rank' : expectTestWeights(options.weights, 'options.weights')
  const known = expectDurations(durations)
  const { segment, segmentNames: names } = expectGroups(known, groups, 'groups')
  const scores = options.trend === undefined ? undefined : expectScores(options.trend, names.length)
  if (!known.event.some((event, row) => event === 1 && known.weights?.[row] !== 0))
    reject('NO_EVENTS', 'durations.event', 'at least one event', 'only 0', NOBODY)
  const sizes = new Uint32Array(names.length)
  for (const group of segment) sizes[group]!++
  if (sizes.filter(size => size > 0).length < 2)
    reject('NO_VARIATION', 'groups', 'rows of at least two groups', names[segment[0]!])
  const strata = options.strata && expectGroups(known, options.strata, 'options.strata')
  const sums = emptySums(names.length)
  const { rows, starts } = rowsByRank(
    strata === undefined ? new Uint32Array(known.size) : strata.segment,
    strata === undefined ? 1 : strata.segmentNames.length,
  )
  for (let at = 0; at + 1 < starts.length; at++) {
    const own = rows.subarray(starts[at], starts[at + 1])
    const group = Uint16Array.from(own, row => segment[row]!)
    addStratum(sums, groupedRisk(takeRows(known, own), group, names.length), weights)
  }
  return {
    ...(scores === undefined ? anyDifference(sums) : trendOf(sums, scores)),
    groups: names
      .map((name, at) => ({ name, size: sizes[at]!, observed: sums.observed[at]!, expected: sums.expected[at]! }))
      .filter(({ size }) => size > 0),
  }
}

type Verdict = Omit<LogRankTest, 'groups'>

/** Directions in which the covariances are less than this, of deviations 1, are none. */
const FLAT = 1e-9

/** The quadratic form on the directions that scatter, in units of each group's deviation. */
export function anyDifference({ observed, expected, covariances }: LogRankSums): Verdict {
  const n = observed.length
  const free = Array.from({ length: n }, (_, g) => g).filter(g => covariances[g * n + g]! > 0)
  const deviations = free.map(g => Math.sqrt(covariances[g * n + g]!))
  const z = free.map((g, i) => (observed[g]! - expected[g]!) / deviations[i]!)
  const m = free.length
  const scaled = free.flatMap((g, i) => free.map((h, j) => covariances[g * n + h]! / deviations[i]! / deviations[j]!))
  const { values, vectors } = symmetricEigen(scaled, m)
  let [statistic, degreesOfFreedom] = [0, 0]
  for (let axis = 0; axis < m; axis++) {
    if (values[axis]! < FLAT) continue
    const along = z.reduce((sum, part, i) => sum + part * vectors[i * m + axis]!, 0)
    statistic += along ** 2 / values[axis]!
    degreesOfFreedom++
  }
  if (degreesOfFreedom === 0) return reject('NOT_APPLICABLE', 'groups', TOGETHER, 'none')
  return { statistic, degreesOfFreedom, pValue: chiSquareSurvival(statistic, degreesOfFreedom) }
}

function trendOf({ observed, expected, covariances }: LogRankSums, scores: readonly number[]): Verdict {
  const n = scores.length
  let [sum, variance] = [0, 0]
  for (let g = 0; g < n; g++) {
    sum += scores[g]! * (observed[g]! - expected[g]!)
    for (let h = 0; h < n; h++) variance += scores[g]! * covariances[g * n + h]! * scores[h]!
  }
  if (!(variance > 0)) return reject('NOT_APPLICABLE', 'groups', TOGETHER, 'none')
  const z = sum / Math.sqrt(variance)
  return { statistic: z ** 2, degreesOfFreedom: 1, pValue: chiSquareSurvival(z ** 2, 1), z }
}

/** Scores less their mean over their range, so that any scale and any zero of theirs give the same. */
function expectScores(trend: unknown, names: number): readonly number[] {
  const scores = expectList(trend, 'options.trend').map((score, at) => expectFinite(score, `options.trend[${at}]`))
  if (scores.length !== names)
    reject('LENGTH_MISMATCH', 'options.trend', `${names} scores, one per name`, scores.length)
  const [least, most] = [Math.min(...scores), Math.max(...scores)]
  if (least === most) reject('NO_VARIATION', 'options.trend', 'scores that differ', least)
  return scores.map(score => score / (most - least) - least / (most - least))
}

const NOBODY = 'Watch longer, or join groups'
const TOGETHER = 'two groups at risk at the time of an event of one of them, with others to spare'
