/**
 * The client's own plan, as far as it can be believed: corrected for what its past plans promised too much, and weighed against
 * what history says, each by its precision.
 *
 *   w = (v - ρ√(v u)) / (v + u - 2ρ√(v u))      v, u: variances of forecast and corrected plan, ρ: correlation of their errors
 *
 * Where both lie further apart than their errors allow, the interval is widened by as much (Birge's ratio).
 *
 * @see Bates and Granger (1969), The combination of forecasts, Operational Research Quarterly 20; Birge (1932), Physical Review 40.
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import { dayNumber } from '../../money/index.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import type { DatedAmount } from '../../records/core.js'
import { blendReasons } from './blend-reasons.js'
import type { PlanPrior } from './plan-record.js'
import { planRecord, relativeBias, relativeSpread } from './plan-record.js'
import { datedAmounts, totalsByPeriod } from './read-history.js'
import type { BlendedCashFlow, BlendedPeriod, CashFlowForecast, ForecastPeriod, PastPlan, PlanRecord } from './types.js'

/** A forecast, a plan, and how earlier plans came out. */
export interface BlendInput {
  readonly forecast: CashFlowForecast
  /** Amounts on days, added up by the periods of the forecast; beyond them they are not looked at. */
  readonly plan: readonly DatedAmount[]
  /** Of whole periods, best of the same length; none by default. */
  readonly pastPlans?: readonly PastPlan[]
  readonly prior?: PlanPrior
  /** Of the errors of forecast and plan, [0, 1): both may miss the same downturn. 0 by default. */
  readonly correlation?: number
}

/**
 * Blends a forecast with the client's plan, period by period.
 *
 * Without past plans the prior alone says how far a plan is off (a standard deviation of two thirds): history then counts for most. A
 * period without plan is the forecast; where the history cannot tell how sure it is, the corrected plan stands alone.
 *
 * @throws ClienteleError `NO_DATA` for a plan without an amount in any period of the forecast, `OUT_OF_RANGE`, `INVALID_TYPE`,
 * `INVALID_DATE`, `UNKNOWN_OPTION` naming the field.
 * @example
 * import { blendWithPlan, forecastCashFlow } from 'clientele/project'
 * const history = [310, 322, 330, 341, 348, 361, 370].map((amount, i) => ({ date: `${2018 + i}-12-31`, amount }))
 * const forecast = forecastCashFlow(history, { every: 'year', horizon: 1 })
 * const pastPlans = [{ planned: 400, actual: 348 }, { planned: 420, actual: 361 }, { planned: 430, actual: 370 }]
 * const { periods, record } = blendWithPlan({ forecast, plan: [{ date: '2025-06-30', amount: 450 }], pastPlans })
 * record.bias.toFixed(3) // => '-0.110'
 * periods[0].correctedPlan.toFixed(0) // => '403'
 * periods[0].expected.toFixed(0) // => '380'
 */
export function blendWithPlan(input: BlendInput): BlendedCashFlow {
  expectKnownKeys(input, ['forecast', 'plan', 'pastPlans', 'prior', 'correlation'], 'input')
  const { pastPlans = [], prior = {}, correlation: askedCorrelation = 0 } = input
  const correlation = expectFinite(askedCorrelation, 'correlation')
  if (!(correlation >= 0 && correlation < 1))
    reject('OUT_OF_RANGE', 'correlation', 'a number >= 0 and < 1', correlation)
  const forecast = readForecast(input.forecast)
  const { every, level, currency } = forecast
  const until = forecast.periods.map((period, i) => dayNumber(period.until, `forecast.periods[${i}].until`))
  const planned = totalsByPeriod(datedAmounts(input.plan, 'plan'), until, every, 'gap', 'plan')
  const amounts = planned.filter(amount => amount !== null)
  if (amounts.length === 0) reject('NO_DATA', 'plan', 'an amount within the periods of the forecast', 'none')
  const expected = forecast.periods.map(period => period.expected)
  const unit = Math.max(meanMagnitude(amounts), meanMagnitude(expected))
  const record = planRecord(
    pastPlans,
    prior,
    unit,
    amounts.every(amount => amount > 0),
  )
  const reach = normalUpperQuantile((1 - level) / 2)
  const periods = forecast.periods.map((period, i) => {
    const plan = planned[i]
    return typeof plan === 'number'
      ? blended(period, plan, record, correlation, reach)
      : { ...period, forecast: period.expected, planWeight: 0 }
  })
  return {
    kind: 'blended-cash-flow',
    every,
    ...(currency !== undefined && { currency }),
    level,
    record,
    periods,
    reasons: blendReasons(record, periods),
  }
}

function meanMagnitude(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.abs(value) / values.length, 0)
}

function blended(
  period: ForecastPeriod,
  plan: number,
  record: PlanRecord,
  correlation: number,
  reach: number,
): BlendedPeriod {
  const { expected: forecast, standardError: own, from, until } = period
  const byLog = record.measure === 'log-ratio'
  const correctedPlan = plan + (byLog ? plan : record.unit) * relativeBias(record)
  // In proportion to the larger of both: else a plan of next to nothing would be nearly certain.
  const planError = byLog
    ? Math.max(correctedPlan, Math.abs(forecast)) * relativeSpread(record)
    : record.unit * relativeSpread(record)
  const known = { from, until, forecast, plan, correctedPlan }
  if (own === undefined) return { ...known, ...around(correctedPlan, planError, reach), planWeight: 1 }
  const scale = Math.max(own, planError)
  const [v, u] = [(own / scale) ** 2, (planError / scale) ** 2]
  const shared = correlation * Math.sqrt(v * u)
  const planWeight = Math.max(0, Math.min(1, (v - shared) / (v + u - 2 * shared)))
  const variance = planWeight ** 2 * u + (1 - planWeight) ** 2 * v + 2 * planWeight * (1 - planWeight) * shared
  const disagreement = Math.abs(forecast - correctedPlan) / (scale * Math.sqrt(v + u - 2 * shared))
  const expected = planWeight * correctedPlan + (1 - planWeight) * forecast
  const error = scale * Math.sqrt(variance) * Math.max(1, disagreement)
  return { ...known, ...around(expected, error, reach), planWeight, disagreement }
}

function around(
  expected: number,
  standardError: number,
  reach: number,
): Required<Omit<ForecastPeriod, 'from' | 'until'>> {
  return { expected, standardError, lower: expected - reach * standardError, upper: expected + reach * standardError }
}

function readForecast(forecast: CashFlowForecast): CashFlowForecast {
  const given = expectObject(forecast, 'forecast')
  if (given['kind'] !== 'cash-flow-forecast') {
    reject('INVALID_TYPE', 'forecast.kind', "'cash-flow-forecast', as forecastCashFlow gives it", given['kind'])
  }
  expectOneOf(given['every'], ['month', 'quarter', 'year'], 'forecast.every')
  const level = expectFinite(given['level'], 'forecast.level')
  if (!(level > 0 && level < 1)) reject('OUT_OF_RANGE', 'forecast.level', 'a number between 0 and 1', level)
  for (const [i, period] of expectList(given['periods'], 'forecast.periods').entries()) {
    const { from, until, expected, standardError } = expectObject(period, `forecast.periods[${i}]`)
    expectText(from, `forecast.periods[${i}].from`)
    expectText(until, `forecast.periods[${i}].until`)
    expectFinite(expected, `forecast.periods[${i}].expected`)
    if (standardError !== undefined) expectNonNegative(standardError, `forecast.periods[${i}].standardError`)
  }
  return forecast
}
