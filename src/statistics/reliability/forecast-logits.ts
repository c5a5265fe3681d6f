import { expectBothClasses } from '../class-weights.js'
import { expectColumns, OUTCOME } from '../columns.js'
import { distinctValues, totalsPerValue } from '../distinct-values.js'

/** Forecasts as logits, one row per distinct forecast and outcome: a regression on a few hundred rows for a million. */
export interface ForecastLogits {
  /** Ascending. */
  readonly logits: Float64Array
  readonly outcomes: Float64Array
  /** How many rows have that forecast and that outcome. */
  readonly weights: Float64Array
  /** How many different forecasts there are. */
  readonly distinct: number
  readonly observations: number
  readonly events: number
  /** Natural logarithm of the likelihood of the outcomes, were the forecasts right. */
  readonly logLikelihood: number
}

const UNCERTAIN = {
  expected: 'a number above 0 and below 1, as certainty has no logit',
  isGood: (cell: number) => cell > 0 && cell < 1,
}

/** Forecasts in counts; both outcomes must be there. */
export function forecastLogits(forecasts: ArrayLike<number>, outcomes: ArrayLike<number>): ForecastLogits {
  const observations = expectColumns(['forecasts', forecasts, UNCERTAIN], ['outcomes', outcomes, OUTCOME])
  const distinct = distinctValues(forecasts)
  const counts = totalsPerValue(distinct)
  const happened = totalsPerValue(distinct, outcomes)
  const events = happened.reduce((sum, count) => sum + count, 0)
  expectBothClasses({ allEvents: events, allOthers: observations - events })
  const size = counts.length
  const logits = new Float64Array(2 * size)
  const weights = new Float64Array(2 * size)
  const ofEvents = new Float64Array(2 * size)
  let logLikelihood = 0
  let kept = 0
  const keep = (logit: number, outcome: number, weight: number): void => {
    if (weight === 0) return
    logits[kept] = logit
    ofEvents[kept] = outcome
    weights[kept++] = weight
  }
  for (let k = 0; k < size; k++) {
    const forecast = distinct.values[k]!
    const [logForecast, logOther] = [Math.log(forecast), Math.log1p(-forecast)]
    const missed = counts[k]! - happened[k]!
    keep(logForecast - logOther, 1, happened[k]!)
    keep(logForecast - logOther, 0, missed)
    logLikelihood += happened[k]! * logForecast + missed * logOther
  }
  return {
    logits: logits.subarray(0, kept),
    outcomes: ofEvents.subarray(0, kept),
    weights: weights.subarray(0, kept),
    distinct: size,
    observations,
    events,
    logLikelihood,
  }
}
