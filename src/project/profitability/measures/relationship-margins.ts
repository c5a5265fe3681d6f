/**
 * A relationship's years as dated margins, for a valuation that knows other endings than maturity.
 *
 * `relationshipValue` of clientele/lifetime values margins on days while a relationship lasts. Capital is handed over as a charge of
 * hurdle × capital on the last day of each year, and everything is discounted at the hurdle: by that charge, and by it alone, capital
 * is paid for (see `relationshipEconomicValue` for why this is what tying it up costs).
 *
 * @module
 */

import { PROFIT_LINES } from '../engine/statement.js'
import type { ProfitLine } from '../result-types.js'
import type { ProfitByYear } from './profit-by-year.js'
import { readYears } from './read-years.js'

/** Plain data in the shape of the terms of `relationshipValue`, but for `endings`; amounts in minor units. */
export interface RelationshipMargins {
  /** ISO; the first day of the first year. */
  readonly valuationDate: string
  /** ISO; the end of the last year. */
  readonly until: string
  /** Every line that is not 0, by facility, on the day on which its year has ended. */
  readonly margins: readonly {
    readonly source: string
    readonly facility: string
    readonly date: string
    readonly amount: number
  }[]
  readonly discount: {
    readonly kind: 'capital-charge'
    /** The hurdle. */
    readonly annualDiscountRate: number
    /** Hurdle × capital of each year. */
    readonly charges: readonly { readonly facility: string; readonly date: string; readonly amount: number }[]
  }
}

/** How lines are called among the sources of a value. */
const SOURCES: Readonly<Record<ProfitLine, string>> = {
  interest: 'interest',
  funding: 'funding',
  liquidity: 'liquidity',
  fees: 'fees',
  transactionCost: 'transaction cost',
  operatingCost: 'operating cost',
  expectedLoss: 'expected loss',
  capitalReturn: 'return on capital',
  tax: 'tax',
}

/**
 * Dated margins and the charge for capital.
 *
 * @param profits as `profitByYear` gives them. With `lines: 'expected'` default is within the amounts, so that only endings beside it
 * may be added. To value default as an ending, take `lines: 'contractual'` and leave out the margins of source `expected loss`.
 * @throws ClienteleError as `relationshipEconomicValue`.
 * @example
 * import { relationshipValue } from 'clientele/lifetime'
 * import { money } from 'clientele/money'
 * import { profitByYear, relationshipMargins } from 'clientele/project'
 * const terms = {
 *   from: '2025-01-15', curves: [],
 *   capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0 },
 *   annualHurdleRate: 0.1, taxRate: 0, feeView: 'cash', lines: 'expected',
 * }
 * const bond = {
 *   kind: 'guarantee', name: 'Bid bond', amount: money('10000', 'EUR'), from: '2025-01-15', months: 24, annualFee: 0.03,
 *   lossGivenDefault: 0.5, capital: { riskWeight: 1 },
 * }
 * const relationship = { client: 'Linden Mill', currency: 'EUR', probabilityOfDefault: 0, facilities: [bond] }
 * const margins = relationshipMargins(profitByYear(relationship, terms, { years: 2 }))
 * margins.discount.charges // => [{ facility: 'Bid bond', date: '2026-01-15', amount: 10000 }, { facility: 'Bid bond', date: '2027-01-15', amount: 10000 }]
 * const { bySource } = relationshipValue({ ...margins, endings: [{ name: 'maturity', on: margins.until }] })
 * bySource.map(({ name, value }) => `${name} ${value.toFixed(0)}`) // => [ 'fees 52071', 'capital charge -17357' ]
 */
export function relationshipMargins(profits: ProfitByYear): RelationshipMargins {
  const { annualHurdleRate, years } = readYears(profits)
  const parts = years.flatMap(({ to, facilities }) => facilities.map(facility => ({ facility, date: to })))
  return {
    valuationDate: years[0]!.from,
    until: years.at(-1)!.to,
    margins: parts.flatMap(({ facility: { name, lines }, date }) =>
      PROFIT_LINES.filter(line => lines[line] !== 0).map(line => ({
        source: SOURCES[line],
        facility: name,
        date,
        amount: lines[line],
      })),
    ),
    discount: {
      kind: 'capital-charge',
      annualDiscountRate: annualHurdleRate,
      charges: parts
        .filter(({ facility }) => facility.capital > 0)
        .map(({ facility: { name, capital }, date }) => ({ facility: name, date, amount: annualHurdleRate * capital })),
    },
  }
}
