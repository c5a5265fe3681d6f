import { expectInteger, expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import type { NewtonResult } from '../../../numeric/core.js'
import { logSumExp, maximizeNewton } from '../../../numeric/core.js'
import type { RegressionColumns } from '../../regression/regression.js'
import type { Durations } from '../types.js'
import { paramsOf } from './estimates.js'
import { expectEstimable } from './existence.js'
import { LAWS } from './laws.js'
import type { ScaledColumns } from './likelihood.js'
import { failureLikelihood } from './likelihood.js'
import { seal } from './model.js'
import { DISTRIBUTIONS } from './params.js'
import { reportOf } from './report.js'
import type { FailureRows } from './rows.js'
import { readRows } from './rows.js'
import type { FailureTimeDistribution, FailureTimeModel, FailureTimeOptions } from './types.js'

/**
 * How long clients stay, as a law whose times columns stretch: maximum likelihood, censored rows and late entries included.
 *
 * @param durations how long each was watched, and whether its event came (> 0 where it did).
 * @param columns of each row; `{}` for a law alone.
 * @returns a frozen document; whether the search converged and what the columns tell is in its `fit`.
 * @throws ClienteleError `NO_EVENTS` where all are censored; `NO_VARIATION` for a constant column, or where times are told exactly and
 * no spread is left; `COLLINEAR_COVARIATES` and `SEPARATED_OUTCOMES` naming columns; `OUT_OF_RANGE` for an event at time 0 or a cell at
 * fault.
 * @see Kalbfleisch and Prentice (2002), The Statistical Analysis of Failure Time Data, sections 2.2 and 3.6.
 * @example
 * import { acceleratedFailureTime } from 'clientele/statistics'
 * const durations = { unit: 'month', duration: [4, 9, 13, 20, 24, 24], event: [1, 1, 1, 1, 0, 0] }
 * const model = acceleratedFailureTime.fit(durations, { guaranteed: [0, 0, 1, 0, 1, 1] }, { distribution: 'weibull' })
 * Math.exp(model.params.coefficients.guaranteed).toFixed(3) // => '3.116'
 * model.fit.logLikelihood.toFixed(4) // => '-14.5509'
 */
export function fit(durations: Durations, columns: RegressionColumns, options: FailureTimeOptions): FailureTimeModel {
  expectKnownKeys(expectObject(options, 'options'), ['distribution', 'maxIterations'], 'options')
  const distribution = expectOneOf(options.distribution, DISTRIBUTIONS, 'options.distribution')
  const maxIterations = expectInteger(options.maxIterations ?? 100, 'options.maxIterations', 1)
  const rows = readRows(durations, columns)
  const scaled = scaledColumns(rows)
  const onlyIntercept = { ...scaled, columns: scaled.columns.slice(0, 1) }
  const alone = search(rows, onlyIntercept, distribution, maxIterations)
  const found = rows.names.length === 0 ? alone : search(rows, scaled, distribution, maxIterations, alone)
  return seal(
    paramsOf(rows, scaled, distribution, found),
    rows.unit,
    reportOf(rows, scaled, distribution, found, alone),
  )
}

function scaledColumns(rows: FailureRows): ScaledColumns {
  const { centres, scales } = expectEstimable(rows)
  const standardised = rows.columns.map((column, j) => column.map(value => (value - centres[j + 1]!) / scales[j + 1]!))
  return { centres, scales, columns: [new Float64Array(rows.size).fill(1), ...standardised] }
}

/** Newton's search, from the law without columns where that is known. */
function search(
  rows: FailureRows,
  scaled: ScaledColumns,
  distribution: FailureTimeDistribution,
  maxIterations: number,
  from?: NewtonResult,
): NewtonResult {
  const isFixed = distribution === 'exponential'
  const width = scaled.columns.length
  const start = new Float64Array(isFixed ? width : width + 1)
  const precision = isFixed ? rows.spread : 1
  start[0] = from === undefined ? usualStart(rows, precision) : from.point[0]!
  if (!isFixed) start[width] = from === undefined ? precision : from.point[1]!
  const objective = failureLikelihood(rows, scaled, LAWS[distribution], isFixed)
  const found = maximizeNewton(objective, start, {
    maxStep: 1e9,
    scale: TERMS * rows.observations,
    maxEvaluations: 2 * maxIterations,
  })
  if (isFixed || found.point[width]! < MOST_PRECISION) return found
  return reject(
    'NO_VARIATION',
    'durations.duration',
    'event times that columns do not tell exactly',
    'no spread',
    EXACT,
  )
}

/** Where an exponential law of as many events would lie. */
function usualStart({ logTime, weight, events }: FailureRows, precision: number): number {
  return logSumExp(logTime.map((time, i) => Math.log(weight[i]!) + precision * time)) - Math.log(events)
}

/** Size of what a row adds to the likelihood before it cancels: in one of two thousand searches rounding stopped the last step else. */
const TERMS = 20
/** Of all times' spread the law's own is less than this part. */
const MOST_PRECISION = 1e7
const EXACT = 'Leave columns out, or take the exponential law, which has no spread of its own'
