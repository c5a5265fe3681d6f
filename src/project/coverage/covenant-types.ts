/**
 * Covenants held against ratios, day by day.
 *
 * @module
 */
import type { RatioColumn } from './types.js'

/** Ratios by payment day that covenants may be about: what `coverageRatios` gives, or columns of your own. */
export interface CovenantColumns {
  /** Payment days, YYYY-MM-DD, ascending. */
  readonly dates: readonly string[]
  readonly dscr?: RatioColumn
  readonly backwardDscr?: RatioColumn
  readonly forwardDscr?: RatioColumn
  readonly llcr?: RatioColumn
  readonly plcr?: RatioColumn
  /** Owed after each payment; >= 0. A breach of a DSCR then lasts while anything is owed, else to the last day that has the ratio. */
  readonly balance?: ArrayLike<number>
}

/** How a project stands on a payment day; `cured` on the day that ends a breach of every covenant. */
export type CovenantStatus = 'ok' | 'lock-up' | 'default' | 'cured' | 'not-tested'

/** Covenants of a project over its life. */
export interface CovenantResult {
  readonly kind: 'covenant-result'
  readonly dates: readonly string[]
  /** By payment day: the worse of both covenants. */
  readonly status: readonly CovenantStatus[]
  readonly lockUp?: CovenantTest
  readonly default?: CovenantTest
  readonly events: readonly CovenantEvent[]
}

/** One covenant on each payment day. */
export interface CovenantTest {
  readonly ratio: string
  readonly level: number
  /** The ratio; 0 where there is none, and no test. */
  readonly values: Float64Array
  readonly defined: Uint8Array
  /** 1 while breached: from the day below until the breach is cured. */
  readonly breached: Uint8Array
  /** Ratio - level; < 0 below. 0 where not tested. */
  readonly headroom: Float64Array
  /**
   * By how much cash may fall before the level is reached, in units of currency; < 0 by how much it is short. Cash is CFADS of the
   * period or of twelve months; of LLCR and PLCR it is present value.
   */
  readonly cashHeadroom: Float64Array
  /** Where headroom is least; absent where no day is tested. */
  readonly least?: { readonly value: number; readonly index: number; readonly date: string }
  readonly breaches: number
  readonly cures: number
  /** Payment days tested. */
  readonly tested: number
}

/** A breach begins or ends. */
export interface CovenantEvent {
  readonly code: 'LOCK_UP' | 'LOCK_UP_CURED' | 'COVENANT_DEFAULT' | 'COVENANT_DEFAULT_CURED'
  readonly index: number
  readonly date: string
  readonly ratio: number
  readonly level: number
  readonly message: string
}
