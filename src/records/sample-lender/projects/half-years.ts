/**
 * A project in operation: what a half-year earns, costs, pays in tax and leaves for its lenders.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import { cents } from '../lending/cents.js'
import { monthsOn } from '../window.js'
import type { ProjectSector } from '../world/project-sectors.js'

/** Six months of operation. */
export interface HalfYear {
  readonly end: DayNumber
  readonly revenue: number
  readonly operatingCost: number
  readonly tax: number
  /** Cash available for debt service. */
  readonly cashAvailable: number
  readonly debtService: number
}

/** What cash flows follow from. */
export interface ProjectTerms {
  readonly cost: number
  readonly debt: number
  readonly annualRate: number
  readonly sector: ProjectSector
}

/** Prices and costs grow so a year; the first half-years do not reach full volume. */
export const INFLATION = 0.02
export const RAMP_UP: readonly number[] = [0.8, 0.9]
const TAX = 0.25

/** One half-year, the `number`th of operation from 0; `performance` is revenue over revenue planned. */
export function halfYear(
  { cost, sector }: ProjectTerms,
  number: number,
  performance: number,
  interest: number,
): Omit<HalfYear, 'end' | 'debtService'> {
  const full = ((cost * sector.revenue) / 2) * (1 + INFLATION) ** Math.floor(number / 2)
  const revenue = cents(full * (RAMP_UP[number] ?? 1) * performance)
  const operatingCost = cents(full * sector.running)
  const depreciation = cost / sector.operationYears / 2
  const tax = cents(TAX * Math.max(0, revenue - operatingCost - depreciation - interest))
  return { revenue, operatingCost, tax, cashAvailable: cents(revenue - operatingCost - tax) }
}

interface Operation extends ProjectTerms {
  /** Last day of construction. */
  readonly start: DayNumber
  readonly dues: readonly DayNumber[]
  readonly service: readonly number[]
  readonly horizon: DayNumber
}

/** Half-years that end by the horizon. */
export function operationOf(operation: Operation, performance: (end: DayNumber) => number): readonly HalfYear[] {
  const { start, dues, service, horizon, debt, annualRate } = operation
  const flows: HalfYear[] = []
  for (let number = 0; ; number++) {
    const end = monthsOn(start, 6 * (number + 1))
    if (end > horizon) return flows
    const due = dues.findIndex(day => day > end - 31 && day <= end + 31)
    const interest = (debt * annualRate * Math.max(0, 1 - number / dues.length)) / 2
    const debtService = due === -1 ? 0 : service[due]!
    flows.push({ end, ...halfYear(operation, number, performance(end), interest), debtService })
  }
}
