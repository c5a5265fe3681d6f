/**
 * What new clients cost, and how that is asked.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import type { PaybackTerms } from './payback.js'
import type { FunnelRules } from './types.js'

/** Who is credited with a win: the last channel that touched it, the first, or each with an equal part. */
export type Attribution = 'last' | 'first' | 'equal'

/** What was spent, when, and how wins are credited. */
export interface AcquisitionCostOptions extends FunnelRules {
  /** By channel, what was spent from `from` to `observedUntil`, in one currency; >= 0. */
  readonly spend: Readonly<Record<string, number>>
  /** The first day of the period. */
  readonly from: DateInput
  /** `'last'` by default. */
  readonly attribution?: Attribution
  /** What a new client brings, for the payback; none is told without it. */
  readonly payback?: PaybackTerms
  /** Nominal probability of every interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** What reaching a stage cost. */
export interface StageCost {
  readonly stage: string
  /** Prospects that reached it in the period, as credited. */
  readonly reached: number
  /** Spend over `reached`; absent where nobody did. */
  readonly cost?: number
}

/** What new clients of one channel, or of all, cost. */
export interface CostPerClient {
  readonly spend: number
  /** Wins of the period as credited: parts of wins where several channels share them. */
  readonly won: number
  /** Spend over wins; absent without a win. */
  readonly cost?: number
  /** The spend over the limits of the wins to be expected of it; `unbounded` above without a win. Absent where nothing was spent. */
  readonly interval?: Interval
  /** Every stage, the first first. */
  readonly stages: readonly StageCost[]
  /** Months until margins have paid the cost; absent without terms or cost, and where they never do. */
  readonly paybackMonths?: number
}

/** One channel. */
export interface ChannelCost extends CostPerClient {
  readonly channel: string
}

/** Costs of acquisition. */
export interface AcquisitionCost {
  readonly from: string
  readonly to: string
  readonly attribution: Attribution
  /** Those of `spend`, in the order of the alphabet. */
  readonly channels: readonly ChannelCost[]
  /** All spend over all wins, whatever channel they came by. */
  readonly total: CostPerClient
  /** Wins credited to channels of which no spend was given, or to none as no channel is known. */
  readonly wonElsewhere: number
}
