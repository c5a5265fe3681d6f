/**
 * How far probabilities are off as a whole, and whether they are too bold or too timid.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import { chiSquareSurvival } from '../../numeric/index.js'
import { expectLevel } from '../level.js'
import { logisticRegression } from '../regression/index.js'
import type { CalibrationCoefficient } from './calibration-coefficient.js'
import { waldCoefficient } from './calibration-coefficient.js'
import type { ForecastLogits } from './forecast-logits.js'
import { forecastLogits } from './forecast-logits.js'

/** Which intervals are asked for. */
export interface CalibrationLineOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** logit P(event) = intercept + slope · logit(forecast): calibrated forecasts have the line (0, 1). */
export interface CalibrationLine {
  /** Where the line stands at a forecast of one half, on the scale of logits. */
  readonly intercept: CalibrationCoefficient
  /** Below 1 forecasts are too extreme (as of an overfitted model), above 1 too timid, below 0 upside down. */
  readonly slope: CalibrationCoefficient
  /** The likelihood ratio of that line to (0, 1), chi-square with two degrees of freedom. */
  readonly chiSquare: number
  readonly degreesOfFreedom: 2
  /** The probability of a chi-square at least as large, were the forecasts calibrated. */
  readonly pValue: number
  readonly observations: number
  readonly events: number
}

/**
 * Cox's calibration line of probabilities: a logistic regression of what came true on the logit of the forecast.
 *
 * @param forecasts probabilities above 0 and below 1: a certain forecast has no logit.
 * @param outcomes 0 or 1, one per forecast.
 * @throws ClienteleError `NO_VARIATION` where all forecasts or all outcomes are the same; `SEPARATED_OUTCOMES` where some
 * forecast has all events above and all others below, so that no finite slope fits best; `OUT_OF_RANGE`,
 * `LENGTH_MISMATCH` or `EMPTY_INPUT` for other columns, naming the first ten bad cells.
 * @see Cox (1958), Two further applications of a model for binary regression, Biometrika 45; Miller, Hui and Tierney (1991),
 * Validation techniques for logistic regression models, Statistics in Medicine 10, for the test.
 * @example
 * import { calibrationLine } from 'clientele/statistics'
 * const { intercept, slope, pValue } = calibrationLine([0.1, 0.2, 0.3, 0.6, 0.8, 0.9], [0, 1, 0, 1, 0, 1])
 * intercept.value.toFixed(3) // => '0.034'
 * slope.value.toFixed(3) // => '0.423'
 * pValue.toFixed(3) // => '0.648'
 */
export function calibrationLine(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  options: CalibrationLineOptions = {},
): CalibrationLine {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const rows = forecastLogits(forecasts, outcomes)
  if (rows.distinct < 2) {
    reject('NO_VARIATION', 'forecasts', 'at least two different forecasts', forecasts[0], 'See calibrationInTheLarge')
  }
  expectOverlap(rows)
  const { outcomes: happened, weights } = rows
  const line = logisticRegression({ logit: rows.logits }, happened, { weights })
  const chiSquare = Math.max(0, 2 * (line.logLikelihood - rows.logLikelihood))
  return {
    intercept: waldCoefficient(line.intercept, line.interceptError, level),
    slope: waldCoefficient(line.coefficients['logit'], line.standardErrors?.['logit'], level),
    chiSquare,
    degreesOfFreedom: 2,
    pValue: chiSquareSurvival(chiSquare, 2),
    observations: rows.observations,
    events: rows.events,
  }
}

/** Refuses forecasts of which one has all events on one side and all others on the other: the best slope is infinite. */
function expectOverlap({ logits, outcomes }: ForecastLogits): void {
  const of = (outcome: number): Ends => endsOf(logits.filter((_, row) => outcomes[row] === outcome))
  const [event, other] = [of(1), of(0)]
  if (event.least < other.most && other.least < event.most) return
  const hint = 'Forecasts that part the outcomes have no finite slope; see calibrationInTheLarge'
  reject('SEPARATED_OUTCOMES', 'forecasts', 'outcomes that overlap along the forecasts', 'events on one side', hint)
}

interface Ends {
  readonly least: number
  readonly most: number
}

function endsOf(ascending: Float64Array): Ends {
  return { least: ascending[0]!, most: ascending[ascending.length - 1]! }
}
