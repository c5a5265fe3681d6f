/**
 * How those who are in a stage leave it, and when, though some are still in it: of each way out the probability that it is taken
 * within a time (Aalen and Johansen 1978), and of the time in the stage the median (Kaplan and Meier 1958).
 *
 * Shares of those who have left already say something else: where the slow are lost and the quick go on, whoever is still there
 * counts for nothing in them. Both assume that who came lately goes the way of those who came before.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import { aalenJohansen } from '../../statistics/index.js'
import { kaplanMeier } from '../../statistics/survival/curves/index.js'
import type { StageTime } from './stage-time.js'
import { stageTime } from './stage-time.js'

/** A probability with its interval. */
export interface LikelyExit {
  readonly probability: number
  /** Of the probability, by as many trials as its variance has (Rothman 1978). */
  readonly interval: Interval
}

/** Stays in one stage: one cell a stay in every column. */
export interface StageStays {
  /** Whole days from coming in to leaving, or to the last day watched; >= 0. */
  readonly days: ArrayLike<number>
  /** The place of the way out among `names`; {@link STAYS} where it was still there. */
  readonly exit: ArrayLike<number>
}

/** No way out was taken. */
export const STAYS = -1

/** Of the stays of one stage, at least one. */
export interface StageExits {
  /** Days within which: as asked for, but no more than the longest stay where that had not ended yet. */
  readonly within: number
  /** One per way out, in their order. */
  readonly exits: readonly LikelyExit[]
  /** Still there after `within` days; with the exits it adds up to 1. */
  readonly stays: LikelyExit
  /** From coming in to leaving by any way. */
  readonly time: StageTime
}

/** Within how many days (the longest stay by default), and how sure. */
export interface StageExitOptions {
  readonly within?: number
  readonly level: number
}

/** The ways out of one stage, their probabilities and the time until then. */
export function stageExits(names: readonly string[], stays: StageStays, options: StageExitOptions): StageExits {
  const { days, exit } = stays
  const { level } = options
  const within = knownWithin(stays, options.within)
  // From the day before, so that who leaves on the day of coming in is seen to leave.
  const spells = {
    from: new Uint8Array(days.length),
    to: Array.from(exit, place => (place === STAYS ? STAYS : place + 1)),
    enter: new Float64Array(days.length).fill(EVE),
    leave: days,
  }
  const { matrix, intervals } = aalenJohansen([HERE, ...names], spells, { start: EVE, end: within, level })
  const [shares, limits] = [matrix.rows[0]!, intervals[0]!]
  const likely = shares.map((probability, i) => ({ probability, interval: limits[i]! }))
  const left = Array.from(exit, place => (place === STAYS ? 0 : 1))
  return {
    within,
    exits: likely.slice(1),
    stays: likely[0]!,
    time: stageTime(kaplanMeier({ unit: 'day', duration: days, event: left }, { level })),
  }
}

/** As asked, or the longest stay; where that had not ended when it was last seen, nothing is known of longer ones. */
function knownWithin({ days, exit }: StageStays, asked: number | undefined): number {
  const longest = Array.from(days).reduce((most, day) => Math.max(most, day), 0)
  if (asked === undefined) return longest
  const isOpen = Array.from(days).some((day, i) => day === longest && exit[i] === STAYS)
  return isOpen ? Math.min(asked, longest) : asked
}

const EVE = -1
/** A name that no stage has. */
const HERE = ''
