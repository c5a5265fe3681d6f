/**
 * What a client's cash flow will be, from what it was.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../../money/index.js'
import { dayNumber, expectCurrency, isoDate, lastDayOf } from '../../money/index.js'
import type { DatedAmount } from '../../records/core.js'
import type { ForecastAccuracy, ForecastMethod, SeriesForecast } from '../../statistics/index.js'
import { forecastSeries, rollingOrigin } from '../../statistics/index.js'
import { historySeries } from './read-history.js'
import type { CashFlowForecast, CashFlowPeriod, ForecastPeriod } from './types.js'

/** How a cash flow is forecast. */
export interface CashFlowForecastOptions {
  /** Amounts are added up by calendar month, quarter or year. */
  readonly every: CashFlowPeriod
  /** Periods ahead; a whole number from 1 to 1,200. */
  readonly horizon: number
  /** The last day whose amounts were recorded; a period that ends later is left out. By default the last period is taken as whole. */
  readonly observedUntil?: DateInput
  /** A period without an amount is not known (`'gap'`, the default), or was 0. */
  readonly missing?: 'gap' | 'zero'
  /** `'auto'` by default. */
  readonly method?: ForecastMethod | 'auto'
  /**
   * How `'auto'` chooses: by least AICc, or of fewer than 20 values by errors from rolling origins, since AICc allows no trend there
   * however plain it is.
   */
  readonly by?: 'aicc' | 'rolling-origin'
  /** Whether to look for seasons of the year; true by default, but for years. */
  readonly seasons?: boolean
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** Of drawn futures; 1 by default. */
  readonly seed?: number
  /** ISO 4217 code of all amounts. */
  readonly currency?: string
}

const PERIODS_A_YEAR = { month: 12, quarter: 4, year: 1 } as const
/** Values below which AICc is mostly its correction. */
const FEW = 20
/** Origins from which accuracy is measured, at most: each is a fit anew. */
const MOST_ORIGINS = 12
const EVERY = ['month', 'quarter', 'year'] as const
const KNOWN = [
  'every',
  'horizon',
  'observedUntil',
  'missing',
  'method',
  'by',
  'seasons',
  'level',
  'seed',
  'currency',
] as const

/**
 * Forecasts a cash flow by period, with intervals, from its dated history.
 *
 * A history too short for seasons is forecast without; one value alone has no interval; `reason` and `warnings` say so.
 *
 * @param history amounts on days, in any order; > 0 received, < 0 paid; those of one period are added up.
 * @throws ClienteleError `EMPTY_INPUT` without history, `NO_DATA` where it is too short for a named method, `OUT_OF_RANGE`,
 * `INVALID_DATE`, `INVALID_TYPE`, `UNKNOWN_OPTION` naming the field.
 * @example
 * import { forecastCashFlow } from 'clientele/project'
 * const history = [310, 322, 330, 341, 348, 361, 370].map((amount, i) => ({ date: `${2018 + i}-12-31`, amount }))
 * const { periods, method } = forecastCashFlow(history, { every: 'year', horizon: 2 })
 * method // => 'robust-trend'
 * periods.map(({ until, expected }) => `${until} ${expected.toFixed(0)}`) // => [ '2025-12-31 380', '2026-12-31 390' ]
 */
export function forecastCashFlow(history: readonly DatedAmount[], options: CashFlowForecastOptions): CashFlowForecast {
  expectKnownKeys(options, KNOWN, 'options')
  const every = expectOneOf(options.every, EVERY, 'options.every')
  const horizon = expectInteger(options.horizon, 'options.horizon', 1, 1200)
  const {
    missing: askedMissing = 'gap',
    seasons = true,
    observedUntil,
    method = 'auto',
    seed = 1,
    level = 0.95,
  } = options
  const missing = expectOneOf(askedMissing, ['gap', 'zero'], 'options.missing')
  if (typeof seasons !== 'boolean') reject('INVALID_TYPE', 'options.seasons', 'true or false', seasons)
  const known = observedUntil === undefined ? undefined : dayNumber(observedUntil, 'options.observedUntil')
  const { until, values } = historySeries(history, every, missing, known)
  const period = seasons ? PERIODS_A_YEAR[every] : 1
  const { by = values.filter(value => value !== null).length < FEW ? 'rolling-origin' : 'aicc' } = options
  const ahead = forecastSeries(values, { horizon, period, method, by, seed, level })
  const accuracy = accuracyOf(values, ahead.method, Math.min(horizon, period > 1 ? period : 3), period)
  return {
    kind: 'cash-flow-forecast',
    every,
    ...(options.currency !== undefined && { currency: expectCurrency(options.currency, 'options.currency') }),
    level,
    method: ahead.method,
    reason: ahead.reason,
    trials: ahead.trials,
    history: until.map((day, t) => {
      const amount = values[t]
      return { until: isoDate(day), ...(typeof amount === 'number' && { amount }) }
    }),
    periods: periodsAfter(until[until.length - 1]!, every, ahead),
    ...(accuracy !== undefined && { accuracy }),
    warnings: ahead.warnings,
  }
}

/** Of the method from rolling origins, where there are any. */
function accuracyOf(
  values: readonly (number | null)[],
  method: ForecastMethod,
  horizon: number,
  period: number,
): ForecastAccuracy | undefined {
  const count = values.filter(value => value !== null).length
  if (count < 4) return undefined
  try {
    return rollingOrigin(values, { method, horizon, period, step: Math.ceil(values.length / 2 / MOST_ORIGINS) }).overall
  } catch (error) {
    // Too short for a first forecast is a fact about the history, not a fault of the caller.
    if (expectObject(error, 'error')['code'] === 'NO_DATA') return undefined
    throw error
  }
}

function periodsAfter(
  last: DayNumber,
  every: CashFlowPeriod,
  { expected, standardErrors, intervals }: SeriesForecast,
): readonly ForecastPeriod[] {
  let end = last
  return expected.map((value, h) => {
    const from = isoDate(end + 1)
    end = lastDayOf(every, end + 1)
    const error = standardErrors?.[h]
    const [lower, upper] = [intervals?.lower[h], intervals?.upper[h]]
    return {
      from,
      until: isoDate(end),
      expected: value,
      ...(error !== undefined && { standardError: error }),
      ...(lower !== undefined && upper !== undefined && { lower, upper }),
    }
  })
}
