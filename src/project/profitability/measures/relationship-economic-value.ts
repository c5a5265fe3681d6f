/**
 * What is a relationship worth to the lender's owners over its life?
 *
 *   by economic profit    Σ (profit_t − h · capital_t) / (1 + h)^t
 *   by flows to owners    −capital_1 + Σ (profit_t + capital_t − capital_t+1) / (1 + h)^t
 *
 * h: hurdle rate. Capital of a year is paid in at its begin, stays through it and is what remains at the end less that of the next year;
 * profit is paid out at the end of its year. Both ways give the same value: a charge for capital in each year is worth what tying it
 * up costs, so that capital is paid for once, by the charge or by the rate at which the flows are discounted.
 *
 * @see Preinreich (1937), Valuation and amortization, The Accounting Review 12(3); Lücke (1955), Investitionsrechnungen auf der
 * Grundlage von Ausgaben oder Kosten?, Zeitschrift für handelswissenschaftliche Forschung 7.
 * @module
 */
import { compensatedSum } from '../../../numeric/core.js'
import type { ProfitByYear } from './profit-by-year.js'
import { readYears } from './read-years.js'

/** One year of the value; amounts in minor units. */
export interface ValueOfYear {
  readonly year: number
  /** 1 / (1 + h)^year. */
  readonly discountFactor: number
  readonly profit: number
  readonly capital: number
  /** h × capital. */
  readonly capitalCharge: number
  readonly economicProfit: number
  /** At the end of the year: profit, and the capital that is not needed for the next. */
  readonly flowToOwners: number
}

/** What a relationship is worth; amounts in minor units, not rounded. */
export interface RelationshipEconomicValue {
  readonly client: string
  readonly currency: string
  readonly annualHurdleRate: number
  /** What is earned beyond the hurdle, as of the first day. */
  readonly value: number
  /** The same from flows to owners; differs by rounding of doubles at most. */
  readonly valueByFlows: number
  /** Paid in on the first day: the capital of the first year. */
  readonly capitalPaidIn: number
  readonly years: readonly ValueOfYear[]
  /** By facility, in the order of the statements; they add up to the value. */
  readonly byFacility: readonly { readonly name: string; readonly value: number }[]
}

/**
 * The value of a relationship over its years, beyond what its capital must earn.
 *
 * @param profits as `profitByYear` gives them, best with `lines: 'expected'`. What is earned after the last year is not counted, and
 * its capital is free then.
 * @throws ClienteleError `INVALID_TYPE`, `OUT_OF_RANGE`, `EMPTY_INPUT`, `CONFLICTING_OPTIONS` for years that do not follow one another
 * or figures that do not add up, naming the field.
 * @example
 * import { money } from 'clientele/money'
 * import { profitByYear, relationshipEconomicValue } from 'clientele/project'
 * const terms = {
 *   from: '2025-01-15', curves: [],
 *   capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0 },
 *   annualHurdleRate: 0.1, taxRate: 0, feeView: 'cash', lines: 'expected',
 * }
 * const relationship = {
 *   client: 'Linden Mill', currency: 'EUR', probabilityOfDefault: 0,
 *   facilities: [{
 *     kind: 'guarantee', name: 'Bid bond', amount: money('10000', 'EUR'), from: '2025-01-15', months: 24, annualFee: 0.03,
 *     lossGivenDefault: 0.5, capital: { riskWeight: 1 },
 *   }],
 * }
 * const { value, valueByFlows, years } = relationshipEconomicValue(profitByYear(relationship, terms, { years: 2 }))
 * years.map(({ profit, capitalCharge, flowToOwners }) => [profit, capitalCharge, flowToOwners]) // => [[30000, 10000, 30000], [30000, 10000, 130000]]
 * value.toFixed(2) // => '34710.74'
 * valueByFlows.toFixed(2) // => '34710.74'
 */
export function relationshipEconomicValue(profits: ProfitByYear): RelationshipEconomicValue {
  const { client, currency, annualHurdleRate, years } = readYears(profits)
  const rows = years.map(({ total }, t): ValueOfYear => {
    const { profit, capital } = total
    const next = years[t + 1]
    const capitalCharge = annualHurdleRate * capital
    return {
      year: t + 1,
      discountFactor: (1 + annualHurdleRate) ** -(t + 1),
      profit,
      capital,
      capitalCharge,
      economicProfit: profit - capitalCharge,
      flowToOwners: profit + capital - (next === undefined ? 0 : next.total.capital),
    }
  })
  const capitalPaidIn = rows[0]!.capital
  const names = years[0]!.facilities.map(({ name }) => name)
  return {
    client,
    currency,
    annualHurdleRate,
    value: compensatedSum(rows.map(({ economicProfit, discountFactor }) => economicProfit * discountFactor)),
    valueByFlows: compensatedSum([
      -capitalPaidIn,
      ...rows.map(({ flowToOwners, discountFactor }) => flowToOwners * discountFactor),
    ]),
    capitalPaidIn,
    years: rows,
    byFacility: names.map((name, i) => ({
      name,
      value: compensatedSum(
        years.map(({ facilities }, t) => {
          const { profit, capital } = facilities[i]!
          return (profit - annualHurdleRate * capital) * rows[t]!.discountFactor
        }),
      ),
    })),
  }
}
