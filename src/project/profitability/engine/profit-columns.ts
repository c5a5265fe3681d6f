/**
 * Statements of many clients as columns: what {@link totalOf} is for one.
 *
 * @module
 */
import type { ProfitLine } from '../result-types.js'
import type { FacilityFigures } from './figures.js'
import { PROFIT_LINES, profitOf, returnOnCapital, wholeUnits } from './statement.js'

/** Amounts in whole minor units, one row per client. */
export interface ProfitColumns {
  readonly lines: Readonly<Record<ProfitLine, Float64Array>>
  /** interest + funding + liquidity + fees. */
  readonly income: Float64Array
  readonly profit: Float64Array
  /** Hurdle rate × capital × years. */
  readonly capitalCharge: Float64Array
  readonly economicProfit: Float64Array
  /** Means over the days of the terms. */
  readonly averageBalance: Float64Array
  readonly exposureAtDefault: Float64Array
  readonly capital: Float64Array
  /** Profit over capital × years, from amounts before they are rounded; 0 where there is no capital. */
  readonly raroc: Float64Array
  /** 1 where there is capital. */
  readonly rarocDefined: Uint8Array
}

export function emptyColumns(size: number): ProfitColumns {
  const column = (): Float64Array => new Float64Array(size)
  return {
    lines: {
      interest: column(),
      funding: column(),
      liquidity: column(),
      fees: column(),
      transactionCost: column(),
      operatingCost: column(),
      expectedLoss: column(),
      capitalReturn: column(),
      tax: column(),
    },
    income: column(),
    profit: column(),
    capitalCharge: column(),
    economicProfit: column(),
    averageBalance: column(),
    exposureAtDefault: column(),
    capital: column(),
    raroc: column(),
    rarocDefined: new Uint8Array(size),
  }
}

/** One client's facilities, rounded line by line and then added. */
export function fillRow(
  columns: ProfitColumns,
  row: number,
  facilities: readonly { readonly figures: FacilityFigures }[],
  annualHurdleRate: number,
): void {
  let [profit, capitalYears] = [0, 0]
  for (const { figures } of facilities) {
    const { lines, capital, years } = figures
    for (const line of PROFIT_LINES) add(columns.lines[line], row, wholeUnits(lines[line]))
    add(columns.capitalCharge, row, wholeUnits(annualHurdleRate * capital * years))
    add(columns.averageBalance, row, wholeUnits(figures.averageBalance))
    add(columns.exposureAtDefault, row, wholeUnits(figures.exposureAtDefault))
    add(columns.capital, row, wholeUnits(capital))
    profit += profitOf(figures)
    capitalYears += capital * years
  }
  const { lines } = columns
  for (const line of PROFIT_LINES) add(columns.profit, row, lines[line][row]!)
  columns.income[row] = lines.interest[row]! + lines.funding[row]! + lines.liquidity[row]! + lines.fees[row]!
  columns.economicProfit[row] = columns.profit[row]! - columns.capitalCharge[row]!
  const raroc = returnOnCapital(profit, capitalYears)
  if (raroc !== undefined) {
    columns.raroc[row] = raroc
    columns.rarocDefined[row] = 1
  }
}

function add(column: Float64Array, row: number, amount: number): void {
  column[row] = column[row]! + amount
}
