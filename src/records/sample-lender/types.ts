/**
 * What the sample lender is asked for and gives.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import type { TableName } from '../tables/names.js'
import type { ClientTraits } from './traits.js'
import type { TroubleKind } from './troubles.js'

/** How large, how long, which draw. */
export interface SampleLenderOptions {
  /** Clients; a whole number from 1 to 1,000,000; 60 by default. */
  readonly clients?: number
  /** A whole number from 0 to 2147483647; 1 by default. */
  readonly seed?: number
  /** Whole years that the records cover, 1 to 20; 5 by default. */
  readonly years?: number
  /** The last day known; 2024-12-31 by default. */
  readonly until?: DateInput
  /** Tables to make, in any order; all by default. The others are absent. */
  readonly tables?: readonly TableName[]
}

/** What is true of a client, whatever its records say. */
export interface ClientTruth {
  readonly client: string
  readonly traits: ClientTraits
  /** What the year after the last day known brings. */
  readonly next: 'defaults' | 'leaves' | 'stays' | 'over'
}

/** A trouble that was planted. */
export interface PlantedTrouble {
  readonly client: string
  readonly kind: TroubleKind
}

/** A lender, and the truth about it. */
export interface SampleLender {
  readonly portfolio: Portfolio
  readonly truth: {
    readonly clients: readonly ClientTruth[]
    readonly troubles: readonly PlantedTrouble[]
  }
}
