/**
 * A forecast or a blend as a revenue line of a project's description.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import type { DatedRevenue, YearlyRevenue } from '../../records/core.js'
import type { BlendedCashFlow, CashFlowForecast } from './types.js'

/** Which line it becomes. */
export interface RevenueLineOptions {
  /** Name of the line. */
  readonly name: string
  /** Amounts on the last days of periods (default), or by year of operation. */
  readonly kind?: 'dated' | 'yearly'
  /** `'expected'` by default; `'lower'` for the cautious case of each period. */
  readonly of?: 'expected' | 'lower' | 'upper'
}

const PERIODS_A_YEAR = { month: 12, quarter: 4, year: 1 } as const

/**
 * The periods of a forecast or blend as a revenue line; `yearly` adds up twelve months ahead at a time.
 *
 * Lower ends of a year are sums of lower ends: as if all periods went wrong together, the most cautious reading.
 *
 * @throws ClienteleError `OUT_OF_RANGE` naming a period whose amount is below 0, or periods that are no whole years; `NO_DATA` where
 * an end is asked of a period that has none; `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { forecastCashFlow, revenueLineOf } from 'clientele/project'
 * const history = [310, 322, 330, 341, 348, 361, 370].map((amount, i) => ({ date: `${2018 + i}-12-31`, amount }))
 * const line = revenueLineOf(forecastCashFlow(history, { every: 'year', horizon: 2 }), { name: 'Rents', kind: 'yearly' })
 * line.amounts.map(Math.round) // => [ 380, 390 ]
 */
export function revenueLineOf(
  of: CashFlowForecast | BlendedCashFlow,
  options: RevenueLineOptions & { readonly kind: 'yearly' },
): YearlyRevenue
export function revenueLineOf(of: CashFlowForecast | BlendedCashFlow, options: RevenueLineOptions): DatedRevenue
export function revenueLineOf(
  of: CashFlowForecast | BlendedCashFlow,
  options: RevenueLineOptions,
): YearlyRevenue | DatedRevenue {
  const { kind: given, every, periods } = expectObject(of, 'of')
  expectOneOf(given, ['cash-flow-forecast', 'blended-cash-flow'], 'of.kind')
  expectKnownKeys(options, ['name', 'kind', 'of'], 'options')
  const name = expectText(options.name, 'options.name')
  const { kind: askedKind = 'dated', of: askedPart = 'expected' } = options
  const kind = expectOneOf(askedKind, ['dated', 'yearly'], 'options.kind')
  const part = expectOneOf(askedPart, ['expected', 'lower', 'upper'], 'options.of')
  expectList(periods, 'of.periods')
  const amounts = Array.from(of.periods, (period, i) => {
    expectObject(period, `of.periods[${i}]`)
    expectText(period.until, `of.periods[${i}].until`)
    return amountOf(period[part], `of.periods[${i}].${part}`)
  })
  const common = { name, ...(of.currency !== undefined && { currency: of.currency }) }
  if (kind === 'dated') {
    return { kind, ...common, amounts: of.periods.map(({ until }, i) => ({ date: until, amount: amounts[i]! })) }
  }
  const each = PERIODS_A_YEAR[expectOneOf(every, ['month', 'quarter', 'year'], 'of.every')]
  if (amounts.length % each !== 0) {
    reject('OUT_OF_RANGE', 'of.periods', `whole years, so a multiple of ${each} periods`, amounts.length)
  }
  const years = Array.from({ length: amounts.length / each }, (_, year) =>
    amounts.slice(year * each, (year + 1) * each),
  )
  return { kind, ...common, amounts: years.map(year => year.reduce((sum, amount) => sum + amount, 0)) }
}

function amountOf(amount: number | undefined, path: string): number {
  if (amount === undefined) return reject('NO_DATA', path, 'an interval, which the history could not give', amount)
  const hint = 'Cash that flows out is a cost; give a floor, or take the expected amounts'
  return expectFinite(amount, path) >= 0
    ? amount
    : reject('OUT_OF_RANGE', path, 'an amount >= 0, as revenue is', amount, hint)
}
