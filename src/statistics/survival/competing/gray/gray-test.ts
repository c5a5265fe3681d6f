/**
 * Do groups of clients differ in how often they end in one way, or is it chance? The test of Gray, ending by ending.
 *
 *   χ² = zᵀ V⁻ z
 *
 * It compares cumulative incidences: how many end so in the end. A log-rank test that takes other endings for lost sight of compares
 * hazards instead: at what rate those still there end so. Both can differ in opposite ways, as a group that mostly prepays early has
 * few left to default.
 *
 * @see Gray (1988), A class of K-sample tests for comparing the cumulative incidence of a competing risk, Annals of Statistics 16.
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, reject } from '../../../../errors/index.js'
import type { Segments } from '../../../clustering/segments.js'
import { expectSegments } from '../../../clustering/segments.js'
import { anyDifference } from '../../curves/log-rank-test.js'
import { rowsByRank } from '../../curves/rank-times.js'
import type { CheckedEndings } from '../../durations.js'
import { expectEndings } from '../../durations.js'
import type { CompetingDurations } from '../../types.js'
import { takeEndings } from '../ending-groups.js'
import { endingTable } from '../ending-table.js'
import type { GrayScores } from './gray-scores.js'
import { addGrayScores } from './gray-scores.js'

/** Which test. */
export interface GrayTestOptions {
  /** Rows are compared with those of their own stratum only, as branch or year of signing. */
  readonly strata?: Segments
  /**
   * How much differences early on count: each time by (1 − F)^rho, F the incidence of all groups together; from 0 (default, all the
   * same) to 100.
   */
  readonly rho?: number
}

/** What the test found of one ending. */
export interface GrayEndingTest {
  /** χ². */
  readonly statistic: number
  readonly degreesOfFreedom: number
  /** How often groups that are alike differ as much by chance. */
  readonly pValue: number
  /** By group: endings of the kind beyond those that all groups alike would have had, each time weighted. */
  readonly scores: Readonly<Record<string, number>>
}

/** A weight that is steeper than this looks at the first endings alone. */
const MOST_RHO = 100

/**
 * Gray's test of each ending that came, between two groups or more.
 *
 * @param groups the group of each row; names without rows are left out.
 * @returns by ending. Left out are those that nobody had, and those in which chance has no part: that come only when one group is left, or
 * to all who are left at once, as maturity.
 * @throws ClienteleError `NO_EVENTS` where nobody ended; `NO_VARIATION` where all rows are of one group; `NOT_APPLICABLE` with delayed
 * entry, which the test does not know, or where no two groups can be compared; others naming the cells or options at fault.
 * @example
 * import { grayTest } from 'clientele/statistics'
 * const ending = ['default', 'prepaid', 'prepaid', null, 'default', 'default', 'prepaid', null]
 * const book = { unit: 'month', duration: [9, 4, 7, 12, 3, 5, 6, 12], ending }
 * const branch = { segment: [0, 0, 0, 0, 1, 1, 1, 1], segmentNames: ['north', 'south'] }
 * const tests = grayTest(book, branch)
 * tests.default.statistic.toFixed(4) // => '0.6501'
 * tests.default.pValue.toFixed(4) // => '0.4201'
 */
export function grayTest(
  durations: CompetingDurations,
  groups: Segments,
  options: GrayTestOptions = {},
): Readonly<Record<string, GrayEndingTest>> {
  expectKnownKeys(expectObject(options, 'options'), ['strata', 'rho'], 'options')
  const { rho = 0 } = options
  if (!(expectFinite(rho, 'options.rho') >= 0 && rho <= MOST_RHO))
    reject('OUT_OF_RANGE', 'options.rho', `a number from 0 to ${MOST_RHO}`, rho)
  const given = expectEndings(durations)
  const { segment, segmentNames } = expectRows(groups, given, 'groups')
  const strata =
    options.strata === undefined ? oneStratum(given.size) : expectRows(options.strata, given, 'options.strata')
  if (given.entry !== undefined) reject('NOT_APPLICABLE', 'durations.entry', NO_ENTRY, 'entry after the start')
  const sizes = new Uint32Array(segmentNames.length)
  for (let row = 0; row < given.size; row++) if (given.weights?.[row] !== 0) sizes[segment[row]!]!++
  const present = segmentNames.flatMap((name, group) => (sizes[group]! > 0 ? [{ name, group }] : []))
  if (present.length < 2) reject('NO_VARIATION', 'groups.segment', 'rows of at least two groups', present.length)
  const came = given.endings.flatMap((name, j) => (hasCome(given, j) ? [{ name, j }] : []))
  if (came.length === 0) reject('NO_EVENTS', 'durations.ending', 'at least one ending', 'only null', 'Watch longer')
  const parts = rowsByRank(Uint32Array.from(strata.segment), strata.segmentNames.length)
  const tables = strata.segmentNames.map((_, s) => {
    const rows = parts.rows.subarray(parts.starts[s], parts.starts[s + 1])
    return present.map(({ group }) =>
      endingTable(
        takeEndings(
          given,
          rows.filter(row => segment[row] === group),
        ),
      ),
    )
  })
  const tests = came.flatMap(({ name, j }) => {
    const sums: GrayScores = emptyScores(present.length)
    for (const ofStratum of tables) addGrayScores(ofStratum, j, rho, sums)
    const { scores, covariances } = sums
    if (!covariances.some(cell => cell > 0)) return []
    const named = Object.fromEntries(present.map((group, k) => [group.name, scores[k]!]))
    const verdict = anyDifference({ observed: scores, expected: new Float64Array(scores.length), covariances })
    return [[name, { ...verdict, scores: named }] as const]
  })
  if (tests.length === 0) reject('NOT_APPLICABLE', 'groups', TOGETHER, 'none')
  return Object.fromEntries(tests)
}

function expectRows(segments: Segments, { size }: CheckedEndings, path: string): Segments & { segment: Uint16Array } {
  const known = expectSegments(segments, path)
  if (known.segment.length === size) return known
  return reject('LENGTH_MISMATCH', `${path}.segment`, `${size} cells, like durations`, known.segment.length)
}

function oneStratum(size: number): Segments & { segment: Uint16Array } {
  return { segment: new Uint16Array(size), segmentNames: ['all'] }
}

function hasCome({ ending, weights }: CheckedEndings, j: number): boolean {
  return ending.some((of, row) => of === j + 1 && weights?.[row] !== 0)
}

function emptyScores(groups: number): GrayScores {
  return { scores: new Float64Array(groups), covariances: new Float64Array(groups * groups) }
}

const TOGETHER = 'two groups watched at the time of an ending of one of them, with others to spare'
const NO_ENTRY = 'rows watched from the start, as incidences of groups are compared from there'
