/**
 * A project's terms, compiled once for all runs: its payment days, its lenders' terms, its rules.
 *
 * @module
 */
import { dayNumber } from '../../../money/index.js'
import type { Financing, ProjectDescription, ProjectTax, WaterfallStep } from '../../../records/core.js'
import { WATERFALL_STEPS } from '../../../records/core.js'
import type { OperatingColumns, ProjectChange, ProjectGrid } from '../../operations/index.js'
import { depreciationShares, operatingModel, projectGrid } from '../../operations/index.js'
import { changeReader } from '../../operations/read-changes.js'
import type { Market } from './market.js'
import { marketReader } from './market.js'
import type { OperatingDays } from './operating-days.js'
import { emptyOperatingDays, writeOperatingDays } from './operating-days.js'
import type { PayDays } from './pay-days.js'
import { payDayAt, payDays } from './pay-days.js'
import type { TrancheTerms } from './tranche-terms.js'
import { trancheTerms } from './tranche-terms.js'

/** What all runs of a project share. */
export interface Setting {
  readonly description: ProjectDescription
  readonly financing: Financing
  readonly grid: ProjectGrid
  readonly days: PayDays
  readonly tranches: readonly TrancheTerms[]
  /** By payment day: on the grant's own, or the next. */
  readonly grants: Float64Array
  readonly waterfall: readonly WaterfallStep[]
  /** Share of financing costs that tax allows on each payment day. */
  readonly financingAllowance: Float64Array
  readonly tax: ProjectTax | undefined
  readonly taxReducesCfads: boolean
  readonly reserveInterestCounts: boolean
  /** Of one unit in a reserve, over the payment period that ends on each day. */
  readonly reserveInterest: Float64Array
  readonly environment: (changes: readonly ProjectChange[]) => Environment
}

/** What a run meets: what the project earns and spends, and the markets. */
export interface Environment {
  readonly columns: OperatingColumns
  readonly operating: OperatingDays
  readonly market: Market
}

export function settingOf(description: ProjectDescription): Setting {
  const { financing, tax } = description
  const { cfads = {}, reserves = {} } = financing
  const grid = projectGrid(description)
  const days = payDays(grid)
  const tranches = (financing.debt?.tranches ?? []).map(tranche => trancheTerms(tranche, description, days))
  const { annualInterestRate = 0 } = reserves
  return {
    description,
    financing,
    grid,
    days,
    tranches,
    grants: grantsByDay(financing, days),
    waterfall: financing.waterfall ?? WATERFALL_STEPS,
    financingAllowance: financingAllowance(financing, grid, days),
    tax,
    taxReducesCfads: tax !== undefined && tax.paidBy !== 'owners' && cfads.afterTax !== false,
    reserveInterestCounts: cfads.reserveInterest === true,
    reserveInterest: Float64Array.from(days.months, months => (annualInterestRate * months) / 12),
    environment: environmentReader(description, grid, days, tranches),
  }
}

function environmentReader(
  description: ProjectDescription,
  grid: ProjectGrid,
  days: PayDays,
  tranches: readonly TrancheTerms[],
): (changes: readonly ProjectChange[]) => Environment {
  const { cfads = {}, reserves = {} } = description.financing
  const rule = { reserves: reserves.maintenance !== undefined, maintenance: cfads.maintenance ?? 'reserve-transfers' }
  const operate = operatingModel(description, grid)
  const readChanges = changeReader(description)
  const readMarket = marketReader(description, tranches, days)
  const operating = emptyOperatingDays(days)
  return changes => {
    const columns = operate(changes)
    writeOperatingDays(operating, columns, days, rule)
    return { columns, operating, market: readMarket(readChanges(changes), columns.start) }
  }
}

function grantsByDay({ grants = [] }: Financing, days: PayDays): Float64Array {
  const column = new Float64Array(days.count)
  for (const { amount, date } of grants) {
    const at = days.day.findIndex(day => day >= dayNumber(date))
    if (at >= 0) column[at] = column[at]! + amount
  }
  return column
}

/** Interest and fees of construction are allowed by month of operation, as planned. */
function financingAllowance({ depreciation }: Financing, grid: ProjectGrid, days: PayDays): Float64Array {
  const column = new Float64Array(days.count)
  if (depreciation === undefined) return column
  const shares = depreciationShares(depreciation, grid.months - grid.constructionMonths)
  for (const [month, share] of shares.entries()) {
    const at = payDayAt(days, grid.constructionMonths + month + 1)
    column[at] = column[at]! + share
  }
  return column
}
