import type { Warning } from '../../../model/index.js'
import type { NewtonResult } from '../../../numeric/core.js'
import { chiSquareSurvival } from '../../../numeric/index.js'
import { covarianceOf, errorsOf, paramsOf } from './estimates.js'
import type { ScaledColumns } from './likelihood.js'
import type { FailureRows } from './rows.js'
import type { ColumnsTest, FailureTimeDistribution, FailureTimeReport } from './types.js'

/** What is known of the estimates; `alone` is the same law without columns. */
export function reportOf(
  rows: FailureRows,
  scaled: ScaledColumns,
  distribution: FailureTimeDistribution,
  found: NewtonResult,
  alone: NewtonResult,
): FailureTimeReport {
  const { names, observations, events } = rows
  const covariance = covarianceOf(rows, scaled, paramsOf(rows, scaled, distribution, found), found)
  const logLikelihood = inUnits(rows, found.value)
  const free = found.point.length
  return {
    source: 'likelihood',
    converged: found.converged,
    iterations: found.iterations,
    observations,
    events,
    logLikelihood,
    nullLogLikelihood: inUnits(rows, alone.value),
    ...(names.length === 0 ? {} : { columnsTest: testOf(2 * (found.value - alone.value), names.length) }),
    aic: 2 * free - 2 * logLikelihood,
    bic: free * Math.log(observations) - 2 * logLikelihood,
    ...(covariance === undefined ? {} : { standardErrors: errorsOf(names, covariance), covariance }),
    warnings: warningsOf(rows, found, covariance !== undefined),
  }
}

/** The search's density is of (ln t − centre) / spread. */
function inUnits({ events, spread, logJacobian }: FailureRows, value: number): number {
  return value - events * Math.log(spread) - logJacobian
}

/** Rounding may leave less than nothing. */
function testOf(gain: number, degreesOfFreedom: number): ColumnsTest {
  const chiSquare = Math.max(0, gain)
  return { chiSquare, degreesOfFreedom, pValue: chiSquareSurvival(chiSquare, degreesOfFreedom) }
}

/** Fewer events than this for each column, and coefficients are known badly (Peduzzi et al. 1995). */
const EVENTS_PER_COLUMN = 10

function warningsOf({ names, events }: FailureRows, found: NewtonResult, hasErrors: boolean): readonly Warning[] {
  const warnings: Warning[] = []
  if (!found.converged) warnings.push({ code: 'NOT_CONVERGED', message: `The search ended early: ${found.reason}` })
  if (!hasErrors) warnings.push({ code: 'NO_STANDARD_ERRORS', message: 'The search did not end at a proper peak' })
  if (names.length > 0 && events < EVENTS_PER_COLUMN * names.length) {
    const message = `${events} events for ${names.length} columns: coefficients are known badly, and intervals may be too narrow`
    warnings.push({ code: 'FEW_EVENTS_PER_VARIABLE', message })
  }
  return warnings
}
