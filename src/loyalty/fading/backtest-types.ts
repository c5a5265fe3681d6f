/**
 * How signs of fading are held against what became of clients.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import type { FadingOptions, FadingSignName } from './types.js'

/** A client that left, and when. */
export interface LostClient {
  readonly client: ClientId
  /** The day after which it was no client any more. */
  readonly date: DateInput
}

/** When is looked, and what came of it. */
export interface FadingBacktestOptions extends Omit<FadingOptions, 'observedUntil' | 'language'> {
  /** Days on which is looked, in any order; at least one. */
  readonly lookOn: readonly DateInput[]
  /** All clients lost up to `knownUntil`, each once. */
  readonly lost: readonly LostClient[]
  /** The last day on which losses are known. */
  readonly knownUntil: DateInput
  /** Days after an alarm within which a loss counts as foretold; a whole number >= 1, 365 by default. */
  readonly horizonDays?: number
  /** Of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** How one sign did, or all together. */
export interface SignRecord {
  /** Clients with an alarm whose horizon is over, or that were lost within it. */
  readonly alarms: number
  /** Of these, lost within the horizon. */
  readonly foretold: number
  /** `foretold` over `alarms`: how often an alarm was right; absent, with its interval, without alarms. */
  readonly precision?: number
  readonly precisionInterval?: Interval
  /** Of the clients lost that were looked at within the horizon before, the share with an alarm in it; absent where none was lost. */
  readonly recall?: number
  readonly recallInterval?: Interval
  /** Days from alarm to loss of those foretold: quarter, half and three quarters had at most so many; absent without any. */
  readonly leadDays?: { readonly quarter: number; readonly median: number; readonly threeQuarters: number }
}

/** The report of a backtest. */
export interface FadingBacktest extends SignRecord {
  /** Looks, YYYY-MM-DD. */
  readonly looks: readonly string[]
  /** Clients that were looked at at least once. */
  readonly clients: number
  /** Of those, lost with a look within the horizon before. */
  readonly lost: number
  /** Alarms whose horizon reaches beyond `knownUntil`: not counted as right or wrong. */
  readonly undecided: number
  /** Share of looks at a client, whose horizon is over, after which it was lost within the horizon: what an alarm at random hits. */
  readonly baseRate?: number
  /** `precision` over `baseRate`; absent without either. */
  readonly lift?: number
  readonly signs: Readonly<Record<FadingSignName, SignRecord>>
}
