import { expectInteger, expectKnownKeys, expectObject } from '../../../../errors/index.js'
import { climb } from '../../../regression/climb.js'
import { factorOf, firstDependent, refuseCollinear } from '../../../regression/collinearity.js'
import type { Surface } from '../../../regression/objective.js'
import type { RegressionColumns } from '../../../regression/regression.js'
import { ridgePenalties } from '../../../regression/regression-options.js'
import { expectOverlap } from '../../cox/separation.js'
import type { ByColumn } from '../../cox/types.js'
import type { CompetingDurations } from '../../types.js'
import { seal } from './model.js'
import type { Pass } from './objective.js'
import { endedAt, fineGrayObjective, passAt, predictorAt } from './objective.js'
import type { FineGrayProblem } from './problem.js'
import { fineGrayProblem } from './problem.js'
import type { FineGrayRows } from './rows.js'
import { expectRows } from './rows.js'
import { sandwich } from './sandwich.js'
import type { FineGrayBaseline, FineGrayModel, FineGrayOptions, FineGrayReport } from './types.js'

/**
 * Fits the model to one ending, by the weighted partial likelihood (ties as Breslow's).
 *
 * @param durations how long each client was watched and how it ended; those who ended otherwise stay in the risk sets.
 * @param columns what is known of each client at the start, in numbers.
 * @throws ClienteleError `NO_EVENTS` where nobody ended so; `NO_VARIATION` for a column of one value, `COLLINEAR_COVARIATES` for one that
 * others tell, `SEPARATED_OUTCOMES` for columns that would have infinite estimates, all by name; `NOT_APPLICABLE` with delayed entry;
 * others naming the cells or options at fault. Failing to converge is a warning.
 * @example
 * import { fineGray } from 'clientele/statistics'
 * const ending = ['default', 'prepaid', 'default', null, 'prepaid', 'default', null, 'prepaid', 'default', null]
 * const book = { unit: 'month', duration: [9, 4, 7, 12, 3, 5, 12, 8, 10, 12], ending }
 * const model = fineGray.fit(book, { leverage: [3, 2, 4, 1, 2, 3, 2, 1, 1, 3] }, { ending: 'default' })
 * model.params.coefficients.leverage.toFixed(4) // => '1.0270'
 * model.fit.standardErrors.leverage.toFixed(4) // => '0.5116'
 */
export function fit(
  durations: CompetingDurations,
  columns: RegressionColumns,
  options: FineGrayOptions,
): FineGrayModel {
  expectKnownKeys(expectObject(options, 'options'), ['ending', 'censoringGroups', 'ridge', 'maxIterations'], 'options')
  const maxIterations = expectInteger(options.maxIterations ?? 100, 'options.maxIterations', 1)
  const rows = expectRows(durations, columns, options)
  const ridge = ridgePenalties(options.ridge, rows.names)
  const problem = fineGrayProblem(rows, ridge)
  const { start, found } = search(problem, maxIterations)
  const { design, centres } = problem
  const pass = passAt(problem, predictorAt(problem, found.point), endedAt(problem))
  const coefficients = found.point.map((value, j) => value / design.scales[j]!)
  const means = meansOf(rows)
  const toMeans = coefficients.reduce((sum, value, j) => sum + value * (means[j]! - centres[j]!), 0)
  const isMaximum = found.converged && found.factor !== undefined
  const covariance = isMaximum ? sandwich(problem, pass, found.factor) : undefined
  const byName = (values: ArrayLike<number>): ByColumn =>
    Object.fromEntries(rows.names.map((name, j) => [name, values[j]!]))
  const report: FineGrayReport = {
    source: 'weighted-partial-likelihood',
    ...countsOf(rows),
    logLikelihood: likelihoodOf(problem, found.surface),
    nullLogLikelihood: likelihoodOf(problem, start),
    ...(ridge.some(penalty => penalty > 0) && { ridge: byName(ridge) }),
    ...(covariance !== undefined && {
      standardErrors: byName(covariance.map((row, j) => Math.sqrt(row[j]!))),
      covariance,
    }),
    converged: found.converged,
    iterations: found.iterations,
    warnings: found.converged ? [] : [{ code: 'NOT_CONVERGED', message: NOT_CONVERGED }],
  }
  const params = {
    ending: options.ending,
    coefficients: byName(coefficients),
    means: byName(means),
    baseline: baselineOf(problem, pass, toMeans),
  }
  return seal(rows.times.unit, params, report)
}

const NOT_CONVERGED = 'The search ended before it found the maximum: raise maxIterations, or ask for a ridge'

/** Climbs from coefficients of 0; refuses columns that are told by others, or whose estimates would be infinite. */
function search(problem: FineGrayProblem, maxIterations: number) {
  const { design, penalties, rank, cox } = problem
  const evaluate = fineGrayObjective(problem)
  const origin = new Float64Array(design.width)
  const start = evaluate(origin, true)
  const dependent = firstDependent(factorOf(start.information!, penalties), OWN_PART)
  if (dependent !== undefined) refuseCollinear(design, dependent)
  const tolerance = Math.min(1e-4, 1e-9 * Math.max(10, rank.length))
  const settings = { tolerance, maxIterations, penalties, certified: penalties.every(penalty => penalty > 0) }
  const found = climb(evaluate, origin, settings)
  if (found.certified || found.converged) return { start, found }
  expectOverlap(cox)
  const more = climb(evaluate, found.point, { ...settings, certified: true })
  return { start, found: { ...more, iterations: found.iterations + more.iterations } }
}

/** What of a column's variance in risk sets the others do not tell may be no less than this part of it. */
const OWN_PART = 1e-12

/** In the weights as they came: a unit of weight shifts the logarithm of every risk set. */
function likelihoodOf(problem: FineGrayProblem, { logLikelihood }: Surface): number {
  const { weightUnit, status, weights } = problem
  let ended = 0
  for (let i = 0; i < status.length; i++) if (status[i] === 1) ended += weights[i]!
  return weightUnit * (logLikelihood - ended * Math.log(weightUnit))
}

function countsOf({ status, times }: FineGrayRows): Pick<FineGrayReport, 'observations' | 'events' | 'otherEndings'> {
  const count = (of: number): number => status.reduce((sum, own) => sum + (own === of ? 1 : 0), 0)
  return { observations: times.size, events: count(1), otherEndings: count(2) }
}

/** Weighted means of the columns. */
function meansOf({ times: { weights, size }, columns }: FineGrayRows): Float64Array {
  const total = weights === undefined ? size : weights.reduce((sum, weight) => sum + weight, 0)
  return Float64Array.from(columns, column => {
    const one = column[0]!
    let sum = 0
    for (let i = 0; i < size; i++) sum += ((weights === undefined ? 1 : weights[i]!) / total) * (column[i]! - one)
    return one + sum
  })
}

/** At the means: steps are those of one whose standardised columns are 0, times e^`toMeans`. */
function baselineOf({ times }: FineGrayProblem, { steps, shift }: Pass, toMeans: number): FineGrayBaseline {
  const at: number[] = []
  const sums: number[] = []
  let sum = 0
  steps.forEach((step, k) => {
    if (step === 0) return
    sum += step * Math.exp(toMeans - shift)
    at.push(times[k]!)
    sums.push(sum)
  })
  return { times: at, cumulativeHazard: sums, until: times.at(-1)! }
}
