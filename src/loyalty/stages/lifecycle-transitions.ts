/**
 * Where do clients go from each stage, how fast, and how long do they stay?
 *
 * Of each stage: the probability of each way out within a time of coming in (Aalen and Johansen 1978), the rate at which it is taken
 * (moves over time at risk, with Garwood's limits), and the time of a stay (Kaplan and Meier 1958). The first takes the way out to
 * depend on the stage and the time in it; the second on the stage alone.
 *
 * @see Aalen and Johansen (1978), Scandinavian Journal of Statistics 5; Garwood (1936), Biometrika 28.
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { deepFreeze } from '../../model/index.js'
import type { Horizon } from '../../money/core.js'
import { daysPer, inUnits } from '../../money/core.js'
import { rateInterval } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { ReadHistory, ReadStay } from './read-history.js'
import { readHistory } from './read-history.js'
import type { LikelyExit } from './stage-exits.js'
import { stageExits } from './stage-exits.js'
import type { StageTime } from './stage-time.js'
import type { StageHistory } from './types.js'

/** Within which time, and how sure. */
export interface LifecycleTransitionOptions {
  /** Within which time of coming into a stage, in days or with its unit; the longest stay seen by default. */
  readonly within?: Horizon
  /** Nominal probability of every interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** A way out of a stage. */
export interface StageMove {
  /** A stage, or `'ended'`. */
  readonly to: string
  /** How often it was taken. */
  readonly moves: number
  /** That it is taken within the time. */
  readonly probability: number
  readonly interval: Interval
  /** Moves a month (of 30.4375 days) in the stage; absent where no time was spent in it. */
  readonly ratePerMonth?: number
  readonly rateInterval?: Interval
}

/** One stage. */
export interface StageTransitions {
  readonly stage: string
  readonly stays: number
  /** Still there when last watched. */
  readonly open: number
  /** Days in the stage, of all stays together. */
  readonly days: number
  /** Ways out that were taken, in the order of stages, the end last. Absent, as what follows, where nobody was there. */
  readonly moves?: readonly StageMove[]
  /** Still there after the time. */
  readonly staying?: LikelyExit
  /** The time in days: as asked for, but no more than the longest stay where that had not ended yet. */
  readonly within?: number
  readonly time?: StageTime
  /** The likeliest way out within the time; absent where none was taken. */
  readonly expectedNext?: string
}

/** All stages. */
export interface LifecycleTransitions {
  readonly kind: 'lifecycle-transitions'
  readonly level: number
  /** In their order. */
  readonly stages: readonly StageTransitions[]
}

/**
 * Transitions between stages with probabilities, rates and times.
 *
 * @param history of `stageHistory`, or stays of the same form from elsewhere.
 * @throws ClienteleError naming the stay at fault; `EMPTY_INPUT` without stays.
 * @example
 * import { lifecycleTransitions } from 'clientele/loyalty'
 * const stay = (client, from, until, next) => ({ client, stage: 'evaluation', from, ...(until && { until, next }) })
 * const { stages } = lifecycleTransitions({
 *   kind: 'stage-history', stages: ['evaluation', 'execution'], observedUntil: '2025-04-01', uncertain: 0,
 *   stays: [
 *     stay('A', '2025-01-01', '2025-01-31', 'execution'),
 *     stay('B', '2025-01-01', '2025-03-02', 'ended'),
 *     stay('C', '2025-03-01'),
 *     stay('D', '2025-01-01', '2025-02-10', 'execution'),
 *   ],
 * })
 * const [evaluation] = stages
 * evaluation.moves.map(({ to, probability }) => `${to} ${probability.toFixed(3)}`) // => ['execution 0.625', 'ended 0.375']
 * evaluation.time.median // => 40
 * evaluation.expectedNext // => 'execution'
 */
export function lifecycleTransitions(
  history: StageHistory,
  options: LifecycleTransitionOptions = {},
): LifecycleTransitions {
  expectKnownKeys(expectObject(options, 'options'), ['within', 'level'], 'options')
  const { within } = options
  const level = expectLevel(options.level)
  const days = within === undefined ? undefined : inUnits(within, 'day', 'options.within')
  const read = readHistory(history)
  const asked = { level, ...(days !== undefined && { within: days }) }
  return deepFreeze({
    kind: 'lifecycle-transitions',
    level,
    stages: read.stages.map((stage, place) => transitionsOf(stage, staysIn(read, place), read.ways, asked)),
  })
}

/** The stays in one stage. */
export function staysIn({ stays }: ReadHistory, stage: number): readonly ReadStay[] {
  return stays.filter(stay => stay.stage === stage)
}

const DAYS_PER_MONTH = daysPer('month')

function transitionsOf(
  stage: string,
  stays: readonly ReadStay[],
  ways: readonly string[],
  options: { readonly within?: number; readonly level: number },
): StageTransitions {
  const total = stays.reduce((sum, { days }) => sum + days, 0)
  const counts = { stage, stays: stays.length, open: stays.filter(({ isOpen }) => isOpen).length, days: total }
  if (stays.length === 0) return counts
  const taken = ways.map((_, way) => stays.filter(({ next }) => next === way).length)
  const used = ways.flatMap((_, way) => (taken[way]! > 0 ? [way] : []))
  const exits = stageExits(
    used.map(way => ways[way]!),
    { days: stays.map(stay => stay.days), exit: stays.map(({ next }) => used.indexOf(next)) },
    // Who stays has no next stage, and no place among the ways out: −1, as stageExits has it.,
    options,
  )
  const moves = used.map((way, i): StageMove => {
    const moved = taken[way]!
    const rate = total === 0 ? {} : rateOf(moved, total / DAYS_PER_MONTH, options.level)
    return { to: ways[way]!, moves: moved, ...exits.exits[i]!, ...rate }
  })
  const [likeliest] = moves.toSorted((a, b) => b.probability - a.probability || b.moves - a.moves)
  return {
    ...counts,
    moves,
    staying: exits.stays,
    within: exits.within,
    time: exits.time,
    ...(likeliest !== undefined && { expectedNext: likeliest.to }),
  }
}

function rateOf(moves: number, months: number, level: number): Pick<StageMove, 'ratePerMonth' | 'rateInterval'> {
  return { ratePerMonth: moves / months, rateInterval: rateInterval(moves, months, { level }) }
}
