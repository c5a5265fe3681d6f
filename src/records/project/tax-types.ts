/**
 * What running a project binds, and what it owes on its profit.
 *
 * @module
 */
import type { Level } from './common-types.js'

/** Money bound in running the project, on each day of payment; released at the end of operation. */
export interface WorkingCapital {
  /** Days of revenue that customers have not paid yet; >= 0, 0 by default. A year has 365 of them. */
  readonly receivableDays?: number
  /** Days of operating cost that the project has not paid yet. */
  readonly payableDays?: number
  /** Days of operating cost that lie in stock. */
  readonly inventoryDays?: number
}

/** Tax on profit, assessed for each time between two payment days of operation, and paid on the later. */
export interface ProjectTax {
  /** [0, 1). */
  readonly rate: Level
  /** What becomes of a loss. */
  readonly losses:
    | {
        readonly kind: 'carry-forward'
        /** Years after which a loss is lost; never by default. Oldest losses are used first. */
        readonly years?: number
        /** Share of a later profit that losses may take away; 1 by default. */
        readonly limit?: number
      }
    /** The loss is worth its tax at once, to a group that has other profits: tax below 0. */
    | { readonly kind: 'refund' }
  /** First months of operation in which only a share of the rate is due, one after the other. */
  readonly holidays?: readonly { readonly months: number; readonly share: number }[]
  /** Who pays: the project (default), or its owners, on whose return alone it then weighs. */
  readonly paidBy?: 'project' | 'owners'
}
