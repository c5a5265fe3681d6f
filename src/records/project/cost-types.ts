/**
 * What building and running a project costs.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import type { DatedAmount, Depreciation, Level } from './common-types.js'
import type { Escalation } from './price-types.js'

/** What running the project costs; >= 0. */
export type OperatingCost =
  | {
      readonly kind: 'fixed'
      readonly name: string
      readonly currency?: string
      readonly annual: Level
      readonly escalation?: Escalation
    }
  | {
      readonly kind: 'variable'
      readonly name: string
      readonly currency?: string
      /** For one unit of the volume of a revenue line. */
      readonly perUnit: Level
      /** Name of the revenue line, of kind `volume-price`. */
      readonly of: string
      readonly escalation?: Escalation
    }
  | {
      readonly kind: 'share-of-revenue'
      readonly name: string
      /** >= 0; 0.03 is 3 % of what the project receives. */
      readonly share: Level
      /** Names of revenue lines; all that are paid to the project by default. */
      readonly of?: readonly string[]
    }
  | { readonly kind: 'yearly'; readonly name: string; readonly currency?: string; readonly amounts: readonly number[] }
  | {
      readonly kind: 'dated'
      readonly name: string
      readonly currency?: string
      readonly amounts: readonly DatedAmount[]
    }

/** Large works: a resurfacing, new inverters. Paid at the end of its month, and an expense of that day for tax. */
export interface MaintenanceWork {
  readonly name: string
  readonly currency?: string
  /** Of each time, before escalation; >= 0. */
  readonly cost: number
  readonly escalation?: Escalation
  /** Months of operation, after so many of which the work is done: [60, 120] at the end of years 5 and 10. */
  readonly afterMonths: readonly number[]
}

/** What building the project costs. */
export interface CapexLine {
  readonly name: string
  readonly currency?: string
  /** Before escalation; >= 0. */
  readonly amount: number
  readonly escalation?: Escalation
  /** When it is spent. */
  readonly draw: DrawCurve
  /** What tax allows; absent for what may not be depreciated, such as land. */
  readonly depreciation?: Depreciation
}

/** How an amount is spread over construction; at close where there is none. */
export type DrawCurve =
  /** All on the day of close. */
  | { readonly kind: 'at-close' }
  /** The same each month of construction. */
  | { readonly kind: 'even' }
  /** Slow, fast, slow: cumulative share of a beta distribution with both shapes `steepness`; > 0, 3 by default, 1 is even. */
  | { readonly kind: 's-curve'; readonly steepness?: number }
  /** Share of each month of construction; >= 0, of sum 1. */
  | { readonly kind: 'monthly'; readonly shares: readonly number[] }
  /** Shares on days within construction; >= 0, of sum 1. */
  | { readonly kind: 'dated'; readonly shares: readonly { readonly date: DateInput; readonly share: number }[] }
