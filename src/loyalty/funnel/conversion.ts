/**
 * How many of those who came into one stage came into a later one, how many were lost, and how many are on their way.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import { proportionInterval } from '../../statistics/index.js'
import type { LikelyExit } from '../stages/stage-exits.js'
import { STAYS, stageExits } from '../stages/stage-exits.js'
import type { StageTime } from '../stages/stage-time.js'
import type { ReadFunnel, ReadProspect } from './read-prospects.js'

/** A share of so many with its interval. */
export interface DecidedShare {
  readonly share: number
  /** Wilson's. */
  readonly interval: Interval
}

/** From one stage to a later one. */
export interface Conversion {
  readonly from: string
  readonly to: string
  readonly entered: number
  /** `entered` = `advanced` + `lost` + `open`. */
  readonly advanced: number
  readonly lost: number
  readonly open: number
  /** Of those decided: advanced over advanced and lost; absent where none is. It leaves out who is still open. */
  readonly decided?: DecidedShare
  /**
   * The probability to advance, to be lost or to be still open within `days` of coming in: as many as asked for, but no more than
   * the longest stay where that had not ended yet. Absent where nobody came.
   */
  readonly within?: {
    readonly days: number
    readonly advanced: LikelyExit
    readonly lost: LikelyExit
    readonly open: LikelyExit
  }
  /** From coming in to either decision; absent as `within` is. */
  readonly time?: StageTime
}

/** Days within which, and how sure. */
export interface ConversionOptions {
  readonly within?: number
  readonly level: number
}

const [ADVANCED, LOST] = [0, 1]
const EXITS = ['advanced', 'lost']

/** The conversion of some prospects between two stages by their places. */
export function conversion(
  { stages, until }: Pick<ReadFunnel, 'stages' | 'until'>,
  prospects: readonly ReadProspect[],
  [from, to]: readonly [from: number, to: number],
  { within, level }: ConversionOptions,
): Conversion {
  const stays = prospects.flatMap(prospect => stayOf(prospect, from, to, until))
  const count = (way: number): number => stays.filter(({ exit }) => exit === way).length
  const [entered, advanced, lost] = [stays.length, count(ADVANCED), count(LOST)]
  const counts = { from: stages[from]!, to: stages[to]!, entered, advanced, lost, open: entered - advanced - lost }
  if (entered === 0) return counts
  const days = stays.map(stay => stay.days)
  const exit = stays.map(stay => stay.exit)
  const found = stageExits(EXITS, { days, exit }, { level, ...(within !== undefined && { within }) })
  const decided = advanced + lost
  return {
    ...counts,
    ...(decided > 0 && {
      decided: { share: advanced / decided, interval: proportionInterval(advanced, decided, { level }) },
    }),
    within: { days: found.within, advanced: found.exits[ADVANCED]!, lost: found.exits[LOST]!, open: found.stays },
    time: found.time,
  }
}

/** The stay of a prospect between two stages, where it came into the first. */
export function stayOf(
  { since, lost }: ReadProspect,
  from: number,
  to: number,
  until: number,
): readonly { readonly days: number; readonly exit: number }[] {
  const [start, end] = [since[from], since[to]]
  if (start === undefined) return []
  if (end !== undefined) return [{ days: end - start, exit: ADVANCED }]
  if (lost !== undefined) return [{ days: lost.day - start, exit: LOST }]
  return [{ days: until - start, exit: STAYS }]
}
