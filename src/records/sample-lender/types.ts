/**
 * What the sample lender is asked for and gives.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import type { TableName } from '../tables/names.js'
import type { NextYear } from './lending/next-year.js'
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
  /** The last day known, of the years 1900 to 2200; 2024-12-31 by default. */
  readonly until?: DateInput
  /** Tables to make, in any order; all by default. The others are absent. */
  readonly tables?: readonly TableName[]
}

/** What is true of a client, whatever its records say. */
export interface ClientTruth {
  readonly client: string
  readonly traits: ClientTraits
  /** What the year after the last day known brings; `'defaults'` as well where a default is open, `'stays'` for a prospect. */
  readonly next: 'defaults' | 'leaves' | 'stays' | 'over'
  /** What the loans on the books earn and lose in that year; 0 where there are none. */
  readonly nextYear: NextYear
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
