/**
 * A project as its lenders and sponsors describe it: when it is built and run, what it sells, what it costs, who pays for it.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import type { Depreciation, Level } from './common-types.js'
import type { Financing } from './financing-types.js'

/** Assumptions of one project, from financial close to the end of its life. Amounts are in units of currency (not cents). */
export interface ProjectDescription {
  readonly name: string
  /** ISO 4217 code of all results, and of every amount that names no other. */
  readonly currency: string
  readonly timeline: ProjectTimeline
  /** Price levels that lines may follow, by name: `inflation`, `wages`. */
  readonly indices?: Readonly<Record<string, PriceIndex>>
  /** Units of the project's currency for one unit of another, by its ISO 4217 code; > 0. */
  readonly exchangeRates?: Readonly<Record<string, Level>>
  readonly revenues: readonly RevenueLine[]
  readonly operatingCosts?: readonly OperatingCost[]
  /** Large works at intervals, that a maintenance reserve may save for. */
  readonly maintenance?: readonly MaintenanceWork[]
  readonly capex: readonly CapexLine[]
  readonly workingCapital?: WorkingCapital
  readonly tax?: ProjectTax
  readonly financing: Financing
}

/** When a project is built, run and done. Months are counted from the day of financial close. */
export interface ProjectTimeline {
  readonly financialClose: DateInput
  /** Whole months from close to the start of operation; 0 where all is paid at close. At most 1,200, as those of operation. */
  readonly constructionMonths: number
  /** Whole months of operation, ramp-up and tail included; > 0. */
  readonly operationMonths: number
  /** Share of full volume in each of the first months of operation, [0, 1]; full from then on. */
  readonly rampUp?: readonly number[]
  /** Last months of operation, before which all debt must be repaid; 0 by default. */
  readonly tailMonths?: number
  /**
   * Months of one row of the results: 1, 2, 3, 4, 6 or 12. Rows end so many months before and after the start of operation, so
   * that no row is partly construction; the first and the last may be shorter.
   */
  readonly periodMonths: PeriodMonths
  /**
   * Months between days on which money moves between accounts: draws, debt service, tax, reserves, distributions. A multiple of
   * `periodMonths`, which it is by default; what accrues in rows between is settled on the next of these days.
   */
  readonly paymentMonths?: PeriodMonths
}

/** Months of a period that divides the year. */
export type PeriodMonths = 1 | 2 | 3 | 4 | 6 | 12

/** An amount on a day. */
export interface DatedAmount {
  readonly date: DateInput
  /** >= 0. */
  readonly amount: number
}

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

/** What the project earns. */
export type RevenueLine = VolumeRevenue | YearlyRevenue | DatedRevenue

/** What every revenue line says. */
export interface RevenueCommon {
  /** Unique among revenue lines. */
  readonly name: string
  /** ISO 4217 code; the project's by default. */
  readonly currency?: string
  /** Whether it is taxed; true by default. */
  readonly taxable?: boolean
  /** Who receives it: the project (default), or its owners directly, as tax credits are: then no part of cash flow for debt. */
  readonly paidTo?: 'project' | 'owners'
}

/** Volume x price. */
export interface VolumeRevenue extends RevenueCommon {
  readonly kind: 'volume-price'
  readonly volume: Volume
  /** Contract and merchant phases one after the other; the last goes on to the end of operation. */
  readonly phases: readonly PricePhase[]
}

/** How much is produced and sold. */
export interface Volume {
  /** What is counted: `MWh`, `vehicle`. */
  readonly unit: string
  /** Units a year at full operation, before availability and degradation; >= 0. */
  readonly annual: Level
  /** Share of the year's volume in each calendar month, January first; twelve numbers >= 0 of sum 1; even by default. */
  readonly shape?: readonly number[]
  /** Share of time that the plant is available; [0, 1], 1 by default. */
  readonly availability?: Level
  /** Share of volume lost each year of operation to wear; [0, 1), 0 by default. The first year loses none. */
  readonly degradation?: number
}

/** A time in which one price holds. */
export interface PricePhase {
  readonly kind: 'contract' | 'merchant'
  /** The first month of operation no longer in this phase; absent for the last phase alone. */
  readonly untilMonth?: number
  /** For one unit of volume, before escalation; >= 0. */
  readonly price: Level
  readonly escalation?: Escalation
}

/** An amount for each year of operation, spread evenly over its months. */
export interface YearlyRevenue extends RevenueCommon {
  readonly kind: 'yearly'
  /** By year of operation, >= 0; none after the last, and none beyond the end of operation. */
  readonly amounts: readonly number[]
}

/** Amounts on days of operation, after its start up to its end; one on the last day of a row belongs to that row. */
export interface DatedRevenue extends RevenueCommon {
  readonly kind: 'dated'
  readonly amounts: readonly DatedAmount[]
}

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
