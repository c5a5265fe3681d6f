/**
 * A logistic or Poisson regression from columns to the report.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import type { Warning } from '../../model/index.js'
import { checkRows, OUTCOME_RULES } from './checked-rows.js'
import { climb } from './climb.js'
import { coefficientsOf } from './coefficients.js'
import type { Design } from './design.js'
import { designOf, interceptOnly, TILE } from './design.js'
import type { Family } from './family.js'
import { maximise, nullIntercept } from './maximise.js'
import type { Problem } from './objective.js'
import { evaluatorOf } from './objective.js'
import type { LikelihoodRegression, RegressionColumns } from './regression.js'
import type { SearchedRegressionOptions } from './regression-options.js'
import { expectFlag, ridgePenalties } from './regression-options.js'
import { fillPredictor } from './tile-sums.js'

const OPTIONS = ['weights', 'intercept', 'ridge', 'firth', 'offset', 'start', 'method', 'maxIterations']

/** The report, and what a family may say beyond it. */
export interface Fitted {
  readonly report: LikelihoodRegression
  readonly design: Design
  /** Linear predictor of each row that was kept. */
  readonly predictors: () => Float64Array
}

/** Fits by (penalised) maximum likelihood. */
export function fitByLikelihood(
  family: Family,
  columns: RegressionColumns,
  outcomes: ArrayLike<number>,
  options: SearchedRegressionOptions & { readonly exposure?: ArrayLike<number> },
): Fitted {
  expectKnownKeys(options, family.name === 'poisson' ? [...OPTIONS, 'exposure'] : OPTIONS, 'options')
  const {
    method = 'newton',
    maxIterations: steps = 100,
    firth: hasFirth = false,
    intercept: hasIntercept = true,
  } = options
  expectOneOf(method, ['newton', 'lbfgs'], 'options.method')
  const maxIterations = expectInteger(steps, 'options.maxIterations', 1)
  const firth = expectFlag(hasFirth, 'options.firth')
  const intercept = expectFlag(hasIntercept, 'options.intercept')
  const checked = checkRows(columns, outcomes, OUTCOME_RULES[family.name], options)
  const ridge = ridgePenalties(options.ridge, checked.names)
  if (firth && ridge.some(penalty => penalty > 0)) {
    reject('CONFLICTING_OPTIONS', 'options.firth', 'firth or a ridge', 'both', 'Each keeps estimates finite on its own')
  }
  if (checked.names.length === 0 && !intercept) reject('EMPTY_INPUT', 'columns', 'a column or an intercept', columns)
  const design = designOf(checked, intercept)
  const problem: Problem = { design, family, firth, penalties: penaltiesOf(design, ridge) }
  const found = maximise(problem, options, maxIterations)
  const { surface, factor, point } = found
  const unit = design.weightUnit
  const constant = totalOf(design, family.constant)
  const saturated = totalOf(design, family.saturated)
  const logLikelihood = unit * (surface.logLikelihood + constant)
  const coefficients = coefficientsOf(design, point, factor, problem.penalties, 1 / unit)
  const { degreesOfFreedom } = coefficients
  const observations = unit * design.rows
  const isPenalised = firth || ridge.some(penalty => penalty > 0)
  const report: LikelihoodRegression = {
    ...coefficients,
    logLikelihood,
    ...(isPenalised && { penalizedLogLikelihood: unit * (surface.value + constant) + (firth ? unitsOf(design) : 0) }),
    deviance: Math.max(0, 2 * unit * (saturated - surface.logLikelihood)),
    nullDeviance: Math.max(0, 2 * unit * (saturated - nullLikelihood(problem))),
    aic: 2 * degreesOfFreedom - 2 * logLikelihood,
    bic: degreesOfFreedom * Math.log(observations) - 2 * logLikelihood,
    observations,
    converged: found.converged,
    iterations: found.iterations,
    warnings: [...(found.converged ? [] : [unfinished(found.iterations)]), ...coefficients.warnings],
  }
  return { report, design, predictors: () => predictorsAt(problem, point) }
}

/** λ in standardised units, in parts of the mean weight. */
export function penaltiesOf({ hasIntercept, scales, weightUnit }: Design, ridge: Float64Array): Float64Array {
  const first = hasIntercept ? 1 : 0
  return scales.map((scale, j) => (j < first ? 0 : ridge[j - first]! / (scale * scale * weightUnit)))
}

/** ½ ln|information| in units of columns and weights, less that in standardised ones. */
function unitsOf({ scales, weightUnit }: Design): number {
  return scales.reduce((sum, scale) => sum + Math.log(scale), (scales.length * Math.log(weightUnit)) / 2)
}

/** The log-likelihood of a model with the intercept alone, or with nothing. */
function nullLikelihood({ design, family }: Problem): number {
  if (design.hasIntercept && !design.hasOffset) {
    return family.ofMean(
      totalOf(design, outcome => outcome),
      design.rows,
    )
  }
  const problem: Problem = { design: interceptOnly(design), family, penalties: new Float64Array(1), firth: false }
  const evaluate = evaluatorOf(problem)
  if (!design.hasIntercept) return evaluate(new Float64Array(1), false).logLikelihood
  const settings = { tolerance: 1e-7, maxIterations: 100, penalties: problem.penalties, certified: true }
  return climb(evaluate, Float64Array.of(nullIntercept(problem)), settings).surface.logLikelihood
}

/** Σ w of a function of outcomes; 0 without one. */
function totalOf({ outcomes, weights, rows }: Design, of: ((outcome: number) => number) | undefined): number {
  if (of === undefined) return 0
  let sum = 0
  for (let i = 0; i < rows; i++) sum += weights[i]! * of(outcomes[i]!)
  return sum
}

function predictorsAt({ design }: Problem, point: Float64Array): Float64Array {
  const all = new Float64Array(design.blocks * TILE)
  const padded = new Float64Array(design.stride)
  padded.set(point)
  for (let block = 0; block < design.blocks; block++) {
    fillPredictor(design, block, padded, all.subarray(block * TILE, (block + 1) * TILE))
  }
  return all.subarray(0, design.rows)
}

function unfinished(iterations: number): Warning {
  const message = `The search ended after ${iterations} steps, before the maximum: do not act on these coefficients. Look for extreme values, or ask for a ridge`
  return { code: 'NOT_CONVERGED', message }
}
