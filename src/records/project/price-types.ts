/**
 * How prices move.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import type { Level } from './common-types.js'

/** A level of prices that is 1 on its base day and grows from there. */
export interface PriceIndex {
  /** Growth a year, > -1; 0.02 is 2 %. A year grows by the rate that holds on its first day. */
  readonly annualRate: Level
  /** The base day; financial close by default. */
  readonly from?: DateInput
  /** Growth in one step on each anniversary of the base day (`'year'`, the default), or a twelfth root of it each month. */
  readonly steps?: 'year' | 'month'
}

/** How a price or cost moves: at its own pace, or with an index of the project. */
export type Escalation =
  | ({ readonly kind: 'rate' } & PriceIndex)
  | {
      readonly kind: 'index'
      readonly index: string
      /** Of the index's growth that is passed on, [0, 1]: level = 1 + share · (index - 1); 1 by default. */
      readonly share?: number
    }
