/**
 * What else a client may buy, and what the relationship earns then.
 *
 * @module
 */
import type { FacilityProfit, ProfitStatement } from '../result-types.js'
import type { Facility } from '../types.js'

/** A facility that the client may take. */
export interface Prospect {
  /** Of another name than those of the relationship. */
  readonly facility: Facility
  /** That it is sold and begins as it says, within [0, 1]. */
  readonly probability: number
}

/** A prospect's part in what the relationship earns. */
export interface ProspectProfit {
  readonly name: string
  readonly kind: Facility['kind']
  readonly probability: number
  /** What it earns if it is sold. */
  readonly ifSold: FacilityProfit
  /** Probability × what it earns, each line rounded. */
  readonly expected: ProfitStatement
  /** Return on capital of what is booked and this facility alone beside it. Absent without capital. */
  readonly rarocIfSold?: number
  /** Whether what is booked earns the hurdle with this facility alone beside it. */
  readonly reachesHurdle: boolean
  /**
   * The least probability at which what is booked and this prospect alone are expected to earn the hurdle; 0 where what is booked
   * earns it by itself, absent where no probability is enough.
   */
  readonly leastProbability?: number
  /** The same beside all other prospects at their probabilities. */
  readonly leastProbabilityBesideOthers?: number
}

/** A loan, line or guarantee by itself. */
export interface StandaloneReturn {
  readonly name: string
  /** Absent without capital. */
  readonly raroc?: number
  readonly reachesHurdle: boolean
}

/** A relationship as it is booked, and as it is expected to become. */
export interface CrossSell {
  readonly client: string
  readonly currency: string
  /** ISO; `to` is the first day that no longer counts. */
  readonly from: string
  readonly to: string
  readonly annualHurdleRate: number
  /** Every booked facility that ties up capital, and all of them together. */
  readonly standalone: readonly StandaloneReturn[]
  readonly credit?: StandaloneReturn
  /** All that is booked. */
  readonly booked: ProfitStatement
  readonly bookedReachesHurdle: boolean
  /** Booked, and each prospect by its probability. */
  readonly expected: ProfitStatement
  readonly expectedReachesHurdle: boolean
  /** In the order given. */
  readonly prospects: readonly ProspectProfit[]
  /**
   * Prospects by expected economic profit, the best first: the one with which the relationship is first expected to earn the hurdle.
   * Absent where it does so without any, or not with all that add to it.
   */
  readonly tippedBy?: string
}
