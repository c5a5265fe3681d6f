/**
 * A project as its lenders and sponsors describe it: when it is built and run, what it sells, what it costs, who pays for it.
 *
 * @module
 */
import type { Level } from './common-types.js'
import type { CapexLine, MaintenanceWork, OperatingCost } from './cost-types.js'
import type { Financing } from './financing-types.js'
import type { PriceIndex } from './price-types.js'
import type { RevenueLine } from './revenue-types.js'
import type { ProjectTax, WorkingCapital } from './tax-types.js'
import type { ProjectTimeline } from './timeline-types.js'

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
