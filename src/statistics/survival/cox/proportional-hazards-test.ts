import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import { significant } from '../../../model/index.js'
import { choleskyFactor, choleskySolve } from '../../../numeric/core.js'
import type { RegressionColumns } from '../../regression/regression.js'
import type { Durations } from '../types.js'
import { driftOf } from './drift.js'
import type { CoxRowsOptions } from './fitted-rows.js'
import { fittedRows } from './fitted-rows.js'
import { chiSquareTest } from './report.js'
import type { TimeTransform } from './time-transform.js'
import { transformedTimes } from './time-transform.js'
import type { CoxModel, CoxTest } from './types.js'

/** On which scale of time, and the strata of the fit. */
export interface ProportionalHazardsOptions extends CoxRowsOptions {
  /** `'km'` by default. */
  readonly transform?: TimeTransform
}

/** Whether the effect of one column stays the same. */
export interface ColumnDrift {
  readonly name: string
  /** That its coefficient does not drift; absent where events are too few to tell, or come with one value of the column only. */
  readonly test?: CoxTest
  /** Where its coefficient goes as time passes, as far as the data lean at all; absent as the test is. */
  readonly trend?: 'rising' | 'falling'
}

/** Whether hazards are proportional, by column and at once. */
export interface ProportionalHazardsTest {
  readonly transform: TimeTransform
  readonly columns: readonly ColumnDrift[]
  /** No coefficient drifts; absent where the columns' drifts cannot be told apart. */
  readonly global?: CoxTest
  /** What to do about columns whose p-value is below 0.05, in words; empty where there is none. */
  readonly advice: readonly string[]
}

/**
 * Whether effects stay the same as time passes, which a Cox model takes for granted: the score test of a further column x · g(t) for each
 * column x, with g the transformed time (exact, as of survival 3.0 and later in R).
 *
 * With many columns and rows some p-values are small by chance, and with many rows a drift that matters to nobody is found: look at
 * `schoenfeldResiduals` before acting.
 *
 * @throws ClienteleError as `martingaleResiduals`; `NOT_APPLICABLE` where all events come at one time, or for exact ties.
 * @see Grambsch and Therneau (1994), Proportional hazards tests and diagnostics based on weighted residuals, Biometrika 81(3).
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const durations = { unit: 'month', duration: [3, 6, 7, 9, 12, 14, 15, 18], event: [1, 1, 0, 1, 1, 1, 0, 0] }
 * const columns = { rate: [6, 5, 4, 5, 3, 5, 4, 3] }
 * const found = coxModel.proportionalHazardsTest(coxModel.fit(durations, columns), durations, columns)
 * found.columns[0].trend // => 'falling'
 * found.global.pValue.toFixed(3) // => '0.253'
 */
export function proportionalHazardsTest(
  given: CoxModel,
  durations: Durations,
  columns: RegressionColumns,
  options: ProportionalHazardsOptions = {},
): ProportionalHazardsTest {
  expectKnownKeys(expectObject(options, 'options'), ['transform', 'strata'], 'options')
  const { transform: asked = 'km', ...rowOptions } = options
  const transform = expectOneOf(asked, ['km', 'rank', 'identity', 'log'], 'options.transform')
  const fitted = fittedRows(given, durations, columns, rowOptions)
  if (fitted.problem.ties === 'exact')
    reject('NOT_APPLICABLE', 'model.fit.ties', "'efron' or 'breslow'", 'exact', "Fit it with ties: 'efron' to test")
  const { score, information } = driftOf(fitted, transformedTimes(fitted.rows, fitted.problem, transform))
  const width = score.length
  const found = fitted.rows.names.map((name, j): ColumnDrift => {
    const own = information[j * width + j]!
    if (own <= 0) return { name }
    const test = chiSquareTest((score[j]! / own) * score[j]!, 1)
    return { name, test, trend: score[j]! < 0 ? 'falling' : 'rising' }
  })
  const factor = new Float64Array(width * width)
  const canTell = found.every(({ test }) => test !== undefined) && choleskyFactor(information, width, factor)
  const step = canTell ? choleskySolve(factor, width, score) : undefined
  return {
    transform,
    columns: found,
    ...(step && {
      global: chiSquareTest(
        step.reduce((sum, change, j) => sum + change * score[j]!, 0),
        width,
      ),
    }),
    advice: found.flatMap(adviceOf),
  }
}

function adviceOf({ name, test, trend }: ColumnDrift): readonly string[] {
  if (test === undefined || test.pValue >= 0.05) return []
  return [
    `The coefficient of ${name} seems to be ${trend} with time (p = ${significant(test.pValue, 2)}). If it has few values and its effect is not the question, make it the strata; else cut time with splitAtTimes and let it vary, or say that its hazard ratio is a mean over time`,
  ]
}
