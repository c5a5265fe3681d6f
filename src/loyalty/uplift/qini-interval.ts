/**
 * How far chance moves a Qini curve: clients resampled within each arm, the scores as they are.
 *
 * @module
 */
import { expectInteger, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { randomStreams } from '../../model/index.js'
import type { DistinctValues } from '../../statistics/distinct-values.js'
import { bootstrapInterval, resampledCounts } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { QiniConvention, QiniSums } from './qini-sums.js'
import { areaAboveLine, emptyPoints, emptySums, heightsAt, pointsOf } from './qini-sums.js'
import type { Trial } from './trial.js'
import { rowsOfArm } from './trial.js'

/** Where the curve lies at each of some shares, taken one by one. */
export interface QiniBand {
  /** From 0 to 1 by 0.02. */
  readonly share: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/** The options behind intervals, checked and complete. */
export interface QiniIntervals {
  readonly level: number
  readonly replicates: number
  readonly seed: number
}

/** What is asked of the bootstrap. */
export function readIntervalOptions(options: {
  readonly level?: number
  readonly replicates?: number
  readonly seed?: number
}): QiniIntervals {
  const { replicates = 1000, seed = 1 } = options
  const count = expectInteger(replicates, 'options.replicates', 0, MOST)
  if (count === 1) reject('OUT_OF_RANGE', 'options.replicates', '0, or a whole number >= 2', replicates)
  return {
    level: expectLevel(options.level),
    replicates: count,
    seed: expectInteger(seed, 'options.seed', 0, 0x7fff_ffff),
  }
}

/** The intervals of the coefficient and of the curve. */
export function qiniInterval(
  distinct: DistinctValues,
  trial: Trial,
  convention: QiniConvention,
  { level, replicates, seed }: QiniIntervals,
): { readonly interval: Interval; readonly band: QiniBand } {
  const share = Float64Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS)
  const areas = new Float64Array(replicates)
  const heights = Array.from(share, () => new Float64Array(replicates))
  const height = new Float64Array(share.length)
  const size = distinct.values.length
  const [sums, room] = [emptySums(size), emptyPoints(size)]
  const arms = [
    armOf(distinct, trial, 0, sums.control, sums.controlOutcome),
    armOf(distinct, trial, 1, sums.treated, sums.treatedOutcome),
  ]
  const streams = randomStreams(seed)
  for (let r = 0; r < replicates; r++) {
    const uniform = streams.next().value
    clear(sums)
    for (const arm of arms) addDrawn(arm, resampledCounts(uniform, arm.counts.length, arm.counts))
    const points = pointsOf(sums, convention, room)
    areas[r] = areaAboveLine(points)
    heightsAt(points, share, height)
    for (let i = 0; i < height.length; i++) heights[i]![r] = height[i]!
  }
  const ends = heights.map(column => bootstrapInterval(column, { level }))
  return {
    interval: bootstrapInterval(areas, { level }),
    band: {
      share,
      lower: Float64Array.from(ends, ({ lower }) => lower),
      upper: Float64Array.from(ends, ({ upper }) => upper),
    },
  }
}

/** Points of the band but for the first. */
const STEPS = 50
const MOST = 1_000_000

/** Those of an arm who can be drawn, and where their sums go. */
interface Drawn {
  readonly place: Int32Array
  readonly weight: Float64Array
  readonly outcome: Float64Array
  readonly counts: Int32Array
  readonly weights: Float64Array
  readonly outcomes: Float64Array
}

function armOf(
  { of, values }: DistinctValues,
  trial: Trial,
  arm: 0 | 1,
  weights: Float64Array,
  outcomes: Float64Array,
): Drawn {
  const rows = rowsWithWeight(trial, arm)
  return {
    place: rows.map(row => values.length - 1 - of[row]!),
    weight: Float64Array.from(rows, row => (trial.weights === undefined ? 1 : trial.weights[row]!)),
    outcome: Float64Array.from(rows, row => trial.outcome[row]!),
    counts: new Int32Array(rows.length),
    weights,
    outcomes,
  }
}

function addDrawn({ place, weight, outcome, weights, outcomes }: Drawn, counts: Int32Array): void {
  for (let k = 0; k < counts.length; k++) {
    const times = counts[k]!
    if (times === 0) continue
    const at = place[k]!
    const all = times * weight[k]!
    weights[at]! += all
    outcomes[at]! += all * outcome[k]!
  }
}

/** Of no weight nobody need be drawn, and an arm of them would be empty. */
function rowsWithWeight({ treated, weights }: Trial, arm: 0 | 1): Int32Array {
  return rowsOfArm(treated, arm).filter(row => weights === undefined || weights[row]! > 0)
}

function clear(sums: QiniSums): void {
  for (const column of Object.values(sums)) column.fill(0)
}
