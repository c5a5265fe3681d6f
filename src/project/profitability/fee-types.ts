/**
 * What is paid beside interest, and what keeping a facility costs.
 *
 * @module
 */
import type { DateInput, Money } from '../../money/index.js'

/** What is paid beside interest. */
export type FacilityFee =
  /** On one day. `partOfYield` where it belongs to effective interest, as arrangement fees do (IFRS 9 B5.4.2). */
  | {
      readonly kind: 'once'
      readonly name: string
      readonly amount: Money
      readonly on: DateInput
      readonly partOfYield: boolean
    }
  /** Evenly over each year while the facility lasts; a service lasts as long as the terms look. */
  | { readonly kind: 'yearly'; readonly name: string; readonly amount: Money }

/** What keeping a facility costs. */
export type OperatingCost =
  | { readonly kind: 'activities'; readonly activities: readonly Activity[] }
  /** Of net interest and fees, where those are above 0. */
  | { readonly kind: 'share-of-income'; readonly share: number }
  /** Of the average balance, drawn or deposited or guaranteed, a year. */
  | { readonly kind: 'share-of-balance'; readonly annualRate: number }

/** What is done how often, at what cost. */
export interface Activity {
  readonly name: string
  /** >= 0. */
  readonly timesPerYear: number
  /** >= 0. */
  readonly unitCost: Money
}
