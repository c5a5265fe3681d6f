/**
 * How many clients will each segment have, if they go on moving as they did?
 *
 *   nₜ₊₁ = nₜ P + e        nothing is lost: clients of all segments, with those that left, are those there were and came
 *
 * P is the matrix of a migration; with `leaving` a client of segment i leaves with the share lᵢ that left, and moves by P
 * otherwise; e are new clients a step. A Markov chain has no memory: who came yesterday and who came ten years ago move alike.
 *
 * Intervals are predictive, by simulation: in every draw each row is drawn from what its counts tell, a Dirichlet distribution
 * with the weight of one client spread over its cells before anybody was counted (Perks 1947), leaving from Beta(left + ½,
 * stayed + ½), new clients from Poisson distributions; then every client moves on its own.
 *
 * @see Anderson and Goodman (1957), Annals of Mathematical Statistics 28(1); Perks (1947), Some observations on inverse
 * probability, Journal of the Institute of Actuaries 73.
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { deepFreeze, LARGEST_SEED } from '../../model/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectLevel } from '../../statistics/level.js'
import { longRunShares } from './long-run.js'
import { expectMigration } from './read-migration.js'
import type { Moving } from './simulate-segments.js'
import { predictedIntervals } from './simulate-segments.js'
import type { SegmentMigration } from './types.js'

/** What is asked of the future. */
export interface SegmentProjectionOptions {
  /** Steps ahead, each as long as those of the migration; from 1 to 1,000. */
  readonly steps: number
  /** Clients of each segment now, whole numbers; those of the last date by default. */
  readonly start?: readonly number[]
  /** New clients of each segment a step, as means; none by default. */
  readonly entering?: readonly number[]
  /** Whether clients leave as they did (`'as-seen'`, default) or all stay somewhere (`'none'`). */
  readonly leaving?: 'as-seen' | 'none'
  /** How many futures are drawn, from 100 to 100,000; 1,000 by default. */
  readonly draws?: number
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** From 0 to 2147483647; 1 by default. */
  readonly seed?: number
}

/** Segments to come. */
export interface SegmentProjection {
  readonly segments: readonly string[]
  /** Expected clients by step, from now (0) on, and segment. */
  readonly clients: readonly (readonly number[])[]
  /**
   * Of each of them but those of now. Of a segment few were counted in, the mean, which takes the shares as counted, may lie
   * beyond an end: somebody may move though nobody did yet.
   */
  readonly intervals: readonly (readonly Interval[])[]
  /** Expected clients that have left by each step, from now (0) on. */
  readonly left: readonly number[]
  /**
   * Shares of segments in the long run where nobody comes or leaves: what moves alone lead to from here. Absent where they go
   * round without end.
   */
  readonly longRun?: readonly number[]
  readonly seed: number
  readonly draws: number
}

/**
 * The segments of the steps to come, with intervals.
 *
 * @throws ClienteleError `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `INVALID_TYPE` naming the option, or what is amiss in the migration; `EMPTY_SEGMENT` where no client is
 * there to begin with and none comes.
 * @example
 * import { projectSegments, segmentMigration } from 'clientele/segmentation'
 * const segmentNames = ['loyal', 'at-risk']
 * const clients = ['ann', 'bob', 'cyd', 'dan']
 * const migration = segmentMigration([
 *   { date: '2023-12-31', clients, segment: [0, 0, 1, 1], segmentNames },
 *   { date: '2024-12-31', clients, segment: [0, 1, 1, 1], segmentNames },
 * ])
 * const ahead = projectSegments(migration, { steps: 2, start: [400, 0] })
 * ahead.clients // => [[400, 0], [200, 200], [100, 300]]
 * ahead.longRun // => [0, 1]
 */
export function projectSegments(migration: SegmentMigration, options: SegmentProjectionOptions): SegmentProjection {
  const of = expectMigration(migration)
  expectKnownKeys(expectObject(options, 'options'), OPTIONS, 'options')
  const steps = expectInteger(options.steps, 'options.steps', 1, 1000)
  const { leaving = 'as-seen', draws: asked = 1000, seed: given = 1 } = options
  const seed = expectInteger(given, 'options.seed', 0, LARGEST_SEED)
  const draws = expectInteger(asked, 'options.draws', 100, 100_000)
  const level = expectLevel(options.level)
  const leaves = expectOneOf(leaving, ['as-seen', 'none'], 'options.leaving') === 'as-seen'
  const { start, entering } = options
  const moving: Moving = {
    counts: of.counts,
    rows: of.matrix.rows,
    holds: of.holds,
    leaves,
    start: startOf(of, start),
    entering: entering === undefined ? of.segments.map(() => 0) : bySegment(of, entering, 'options.entering'),
  }
  if (compensatedSum(moving.start) + compensatedSum(moving.entering) === 0) {
    reject('EMPTY_SEGMENT', 'options.start', 'at least one client, now or to come', start)
  }
  const { clients, left } = expectedClients(moving, steps)
  const isClosed = compensatedSum(moving.entering) === 0 && of.holds.every(hold => !leaves || hold.left === 0)
  const longRun = isClosed ? longRunShares(of.matrix, moving.start) : undefined
  return deepFreeze<SegmentProjection>({
    segments: of.segments,
    clients,
    intervals: predictedIntervals(moving, { steps, draws, seed, level }),
    left,
    ...(longRun !== undefined && { longRun }),
    seed,
    draws,
  })
}

const OPTIONS = ['steps', 'start', 'entering', 'leaving', 'draws', 'level', 'seed'] as const

function startOf(of: SegmentMigration, start: readonly number[] | undefined): readonly number[] {
  if (start === undefined) return of.clients.at(-1)!
  const counts = bySegment(of, start, 'options.start')
  return counts.map((count, i) => expectInteger(count, `options.start[${i}]`, 0, MOST_CLIENTS))
}

const MOST_CLIENTS = 1e12

function bySegment(of: SegmentMigration, numbers: readonly number[], path: string): readonly number[] {
  if (expectList(numbers, path).length !== of.segments.length) {
    reject('LENGTH_MISMATCH', path, `${of.segments.length} numbers, one per segment`, numbers)
  }
  return Array.from(numbers, (number, i) => {
    const count = expectNonNegative(number, `${path}[${i}]`)
    return count <= MOST_CLIENTS ? count : reject('OUT_OF_RANGE', `${path}[${i}]`, `at most ${MOST_CLIENTS}`, number)
  })
}

function expectedClients(
  { rows, holds, leaves, start, entering }: Moving,
  steps: number,
): Pick<SegmentProjection, 'clients' | 'left'> {
  const clients = [start]
  const left = [0]
  for (let step = 0; step < steps; step++) {
    const now = clients[step]!
    const gone = now.map((count, i) => (leaves ? count * shareLeft(holds[i]!) : 0))
    const kept = now.map((count, i) => count - gone[i]!)
    clients.push(rows.map((_, j) => entering[j]! + compensatedSum(rows.map((row, i) => kept[i]! * row[j]!))))
    left.push(left[step]! + compensatedSum(gone))
  }
  return { clients, left }
}

/** Of a segment that had nobody, nobody leaves. */
function shareLeft({ left, clients }: Moving['holds'][number]): number {
  return clients > 0 ? left / clients : 0
}
