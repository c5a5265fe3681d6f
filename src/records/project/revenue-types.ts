/**
 * What a project sells.
 *
 * @module
 */
import type { DatedAmount, Level } from './common-types.js'
import type { Escalation } from './price-types.js'

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
