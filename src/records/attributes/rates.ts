/**
 * Amounts of a portfolio in one currency, by the rates that it holds.
 *
 * @module
 */
import { ClienteleError } from '../../errors/index.js'
import { appliedRate } from '../../money/amounts/conversion.js'
import { exchangeRates } from '../../money/amounts/exchange-rates.js'
import type { DayNumber } from '../../money/core.js'
import { isoDate, parseDay } from '../../money/core.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import type { Unknown } from './unknown.js'
import { NO_RATE } from './unknown.js'

/** Which rates count. */
export interface RateRule {
  readonly asOf: DayNumber
  readonly currency: string
  /** How many days before `asOf` a rate may be. */
  readonly maxRateAgeDays: number
  /** Rates go over this currency where there is no direct one. */
  readonly via?: string
}

/** Turns amounts of any currency into the one of the rule, at the rate of its day. Nothing is nothing in every currency. */
export function moneyAt(portfolio: Portfolio, rule: RateRule): (amount: number, currency: string) => number | Unknown {
  const { currency: to, via } = rule
  // Made when first asked for: few clients have amounts in another currency than their lender.
  let table: ReturnType<typeof ratesOf> | 'unread' = 'unread'
  const known = new Map<string, number | undefined>([[to, 1]])
  const rateOf = (from: string): number | undefined => {
    if (table === 'unread') table = ratesOf(portfolio)
    if (table === undefined) return undefined
    const terms = { rates: table, on: isoDate(rule.asOf), maxAgeDays: rule.maxRateAgeDays }
    const overThird = via === undefined || via === from || via === to ? [] : [{ ...terms, via }]
    for (const way of [terms, ...overThird]) {
      try {
        return appliedRate(from, to, way).rate
      } catch (fault) {
        if (!(fault instanceof ClienteleError)) throw fault
      }
    }
    return undefined
  }
  return (amount, currency) => {
    if (amount === 0) return 0
    if (!known.has(currency)) known.set(currency, rateOf(currency))
    const rate = known.get(currency)
    return rate === undefined ? NO_RATE : amount * rate
  }
}

/** The portfolio's rates; of one pair and day the last counts. None where there is none. */
function ratesOf({ exchangeRates: rows = [] }: Portfolio): ReturnType<typeof exchangeRates> | undefined {
  const quotes = new Map(
    rows.map(({ date, from, to, rate }) => [
      `${from}/${to} ${parseDay(date)}`,
      { base: from, quote: to, on: date, rate },
    ]),
  )
  return quotes.size === 0 ? undefined : exchangeRates([...quotes.values()])
}
