/**
 * The penalised, weighted partial log-likelihood of Fine and Gray, its gradient and information, in standardised columns. Ties are
 * Breslow's.
 *
 * A row's residual is its ending less what was expected of it: the gradient is Σ residual · x. The information is Σ expected · x xᵀ less
 * the sum over times of d x̄ x̄ᵀ, x̄ the risk set's mean.
 *
 * @see Fine and Gray (1999), A proportional hazards model for the subdistribution of a competing risk, Journal of the American
 * Statistical Association 94.
 * @module
 */
import type { Evaluate } from '../../../regression/objective.js'
import type { FineGrayProblem } from './problem.js'
import { collectSteps, sumRiskSets } from './risk-sums.js'

/** What a pass at a point leaves behind for whoever needs more than the likelihood. */
export interface Pass {
  /** w e^η over e^shift, one a row. */
  readonly shares: Float64Array
  readonly shift: number
  /** dΛ · e^shift: steps of the cumulative hazard, one a time; 0 where nobody ended so. */
  readonly steps: Float64Array
  /** Σ of shares over the risk set at each time. */
  readonly totals: Float64Array
  /** Expected endings, one a row, by weight. */
  readonly expected: Float64Array
}

/** Endings of the kind that is asked about at each time, by weight. */
export function endedAt({ times, rank, status, weights }: FineGrayProblem): Float64Array {
  const ended = new Float64Array(times.length)
  for (let i = 0; i < rank.length; i++) if (status[i] === 1) ended[rank[i]!]! += weights[i]!
  return ended
}

/** One pass at linear predictors. */
export function passAt(problem: FineGrayProblem, predictor: Float64Array, ended: Float64Array): Pass {
  const { times, weights } = problem
  const shift = predictor.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  const shares = predictor.map((value, i) => weights[i]! * Math.exp(value - shift))
  const totals = new Float64Array(times.length)
  sumRiskSets(problem, shares, totals)
  const steps = ended.map((events, k) => (events > 0 ? events / totals[k]! : 0))
  const expected = new Float64Array(shares.length)
  collectSteps(problem, steps, expected)
  for (let i = 0; i < expected.length; i++) expected[i]! *= shares[i]!
  return { shares, shift, steps, totals, expected }
}

/** Σ γ x of each row. */
export function predictorAt({ columns, rank }: FineGrayProblem, point: Float64Array): Float64Array {
  const predictor = new Float64Array(rank.length)
  columns.forEach((column, j) => {
    const coefficient = point[j]!
    for (let i = 0; i < predictor.length; i++) predictor[i]! += coefficient * column[i]!
  })
  return predictor
}

/** Means of each column over the risk sets, at each time. */
export function riskMeans(problem: FineGrayProblem, { shares, totals }: Pass): readonly Float64Array[] {
  const products = new Float64Array(shares.length)
  return problem.columns.map(column => {
    for (let i = 0; i < products.length; i++) products[i] = shares[i]! * column[i]!
    const means = new Float64Array(totals.length)
    sumRiskSets(problem, products, means)
    return means.map((sum, k) => (totals[k]! > 0 ? sum / totals[k]! : 0))
  })
}

/** The likelihood as a search evaluates it. */
export function fineGrayObjective(problem: FineGrayProblem): Evaluate {
  const { columns, status, weights, penalties } = problem
  const width = columns.length
  const ended = endedAt(problem)
  let previous: Float64Array | undefined
  return (point, withInformation) => {
    const predictor = predictorAt(problem, point)
    const pass = passAt(problem, predictor, ended)
    let logLikelihood = 0
    let moved = previous === undefined ? Number.POSITIVE_INFINITY : 0
    const residual = pass.expected.map(value => -value)
    for (let i = 0; i < residual.length; i++) {
      if (previous !== undefined) moved = Math.max(moved, Math.abs(predictor[i]! - previous[i]!))
      if (status[i] !== 1) continue
      logLikelihood += weights[i]! * (predictor[i]! - pass.shift)
      residual[i]! += weights[i]!
    }
    previous = predictor
    ended.forEach((events, k) => {
      if (events > 0) logLikelihood -= events * Math.log(pass.totals[k]!)
    })
    const gradient = Float64Array.from(columns, (column, j) => product(residual, column) - penalties[j]! * point[j]!)
    const penalty = point.reduce((sum, value, j) => sum + (penalties[j]! * value * value) / 2, 0)
    const surface = { point, value: logLikelihood - penalty, logLikelihood, gradient, moved }
    return withInformation ? { ...surface, information: informationOf(problem, pass, ended, width) } : surface
  }
}

function informationOf(problem: FineGrayProblem, pass: Pass, ended: Float64Array, width: number): Float64Array {
  const means = riskMeans(problem, pass)
  const information = new Float64Array(width * width)
  problem.columns.forEach((column, j) => {
    const weighed = column.map((value, i) => value * pass.expected[i]!)
    const mean = means[j]!.map((value, k) => value * ended[k]!)
    for (let l = 0; l <= j; l++) {
      const cell = product(weighed, problem.columns[l]!) - product(mean, means[l]!)
      information[j * width + l] = cell
      information[l * width + j] = cell
    }
  })
  return information
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!
  return sum
}
