/**
 * What a Cox regression says of its coefficients, in the units of their columns.
 *
 * @module
 */
import type { Warning } from '../../../model/index.js'
import { significant } from '../../../model/index.js'
import { choleskyFactor, choleskyInverse, choleskySolve } from '../../../numeric/core.js'
import { chiSquareSurvival } from '../../../numeric/index.js'
import type { Surface } from '../../regression/objective.js'
import type { CoxProblem } from './problem.js'
import type { Found } from './search.js'
import type { ByColumn, CoxReport, CoxTest } from './types.js'

/** What the search tells; `observations` are all rows that were given. */
export function reportOf(problem: CoxProblem, found: Found, observations: number, firth: boolean): CoxReport {
  const { design, sets, penalties, ties } = problem
  const { names, width, weightUnit } = design
  const { start, surface, point, factor, converged, iterations } = found
  const inverse = factor && choleskyInverse(factor, width)
  const covariance = inverse && covarianceOf(problem, inverse)
  const events = sets.ending.reduce((sum, count) => sum + count, 0)
  const logLikelihood = weightUnit * surface.logLikelihood
  const nullLogLikelihood = weightUnit * start.logLikelihood
  const gained = firth ? weightUnit * (surface.value - start.value) : logLikelihood - nullLogLikelihood
  const held = inverse === undefined ? 0 : penalties.reduce((sum, p, j) => sum + p * inverse[j * width + j]!, 0)
  const isRidge = penalties.some(penalty => penalty > 0)
  return {
    source: 'partial-likelihood',
    ties,
    observations,
    events,
    logLikelihood,
    nullLogLikelihood,
    ...((isRidge || firth) && { penalizedLogLikelihood: weightUnit * surface.value + (firth ? unitsOf(problem) : 0) }),
    ...(isRidge && { ridge: ridgeOf(problem) }),
    degreesOfFreedom: width - held,
    aic: 2 * (width - held) - 2 * logLikelihood,
    bic: (width - held) * Math.log(eventWeight(problem)) - 2 * logLikelihood,
    likelihoodRatioTest: chiSquareTest(2 * gained, width - held),
    ...(factor !== undefined && { waldTest: chiSquareTest(weightUnit * lengthOf(factor, point), width - held) }),
    ...scoreTestOf(problem, start),
    ...(covariance !== undefined && { standardErrors: errorsOf(names, covariance), covariance }),
    converged,
    iterations,
    warnings: warningsOf(converged, covariance !== undefined, iterations, eventWeight(problem), width),
  }
}

/** Standard errors by column. */
export function errorsOf(names: readonly string[], covariance: readonly (readonly number[])[]): ByColumn {
  return Object.fromEntries(names.map((name, j) => [name, Math.sqrt(covariance[j]![j]!)]))
}

/** Rounding may leave less than nothing. */
export function chiSquareTest(statistic: number, degreesOfFreedom: number): CoxTest {
  const positive = Math.max(0, statistic)
  return { statistic: positive, degreesOfFreedom, pValue: chiSquareSurvival(positive, degreesOfFreedom) }
}

/** In units of columns and whole weights; undefined where figures leave the range of a double. */
export function covarianceOf(
  { design: { width, scales, weightUnit } }: CoxProblem,
  inverse: Float64Array,
): readonly (readonly number[])[] | undefined {
  const rows = Array.from(scales, (own, i) =>
    Array.from(scales, (other, j) => inverse[i * width + j]! / own / other / weightUnit),
  )
  return rows.every((row, i) => row.every(Number.isFinite) && row[i]! >= 0) ? rows : undefined
}

/** xᵀLLᵀx. */
function lengthOf(factor: Float64Array, point: Float64Array): number {
  const n = point.length
  let sum = 0
  for (let j = 0; j < n; j++) {
    let along = 0
    for (let i = j; i < n; i++) along += factor[i * n + j]! * point[i]!
    sum += along * along
  }
  return sum
}

function scoreTestOf(
  { design: { width, weightUnit } }: CoxProblem,
  { gradient, information }: Surface,
): Pick<CoxReport, 'scoreTest'> {
  const factor = new Float64Array(width * width)
  if (!choleskyFactor(information!, width, factor)) return {}
  const step = choleskySolve(factor, width, gradient)
  const statistic = weightUnit * step.reduce((sum, change, j) => sum + change * gradient[j]!, 0)
  return Number.isFinite(statistic) ? { scoreTest: chiSquareTest(statistic, width) } : {}
}

/** ½ ln|information| in units of columns and weights, less that in standardised ones. */
function unitsOf({ design: { scales, weightUnit } }: CoxProblem): number {
  return scales.reduce((sum, scale) => sum + Math.log(scale), (scales.length * Math.log(weightUnit)) / 2)
}

function ridgeOf({ design: { names, scales, weightUnit }, penalties }: CoxProblem): ByColumn {
  return Object.fromEntries(names.map((name, j) => [name, penalties[j]! * scales[j]! * scales[j]! * weightUnit]))
}

/** How many events there are by weight. */
export function eventWeight({ shares }: CoxProblem): number {
  let sum = 0
  for (const { counts } of shares) for (let k = 0; k < counts.length; k++) sum += counts[k]!
  return sum
}

/** Fewer events than this for each column, and coefficients are known badly (Peduzzi et al. 1995). */
const EVENTS_PER_COLUMN = 10

function warningsOf(
  converged: boolean,
  hasErrors: boolean,
  steps: number,
  events: number,
  columns: number,
): readonly Warning[] {
  const warnings: Warning[] = []
  if (!converged) {
    const message = `The search ended after ${steps} steps, before the maximum: do not act on these coefficients. Look for extreme values, or ask for a ridge`
    warnings.push({ code: 'NOT_CONVERGED', message })
  }
  if (!hasErrors)
    warnings.push({
      code: 'NO_STANDARD_ERRORS',
      message: 'The search did not end at a proper peak, so errors do not exist',
    })
  if (events < EVENTS_PER_COLUMN * columns) {
    const message = `${significant(events)} events for ${columns} columns: coefficients are known badly, and intervals may be too narrow`
    warnings.push({ code: 'FEW_EVENTS_PER_VARIABLE', message })
  }
  return warnings
}
