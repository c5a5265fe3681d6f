/**
 * The penalised partial log-likelihood of Cox, its gradient and information, in standardised columns.
 *
 * @see Cox (1972), Journal of the Royal Statistical Society B 34(2); Efron (1977), Journal of the American Statistical Association
 * 72(359), for ties; Breslow (1974), Biometrics 30.
 * @module
 */
import type { Evaluate } from '../../regression/objective.js'
import { likelihoodByEvents } from './objective-by-events.js'
import { likelihoodByRows } from './objective-by-rows.js'
import { movingPredictors } from './predictors.js'
import type { CoxProblem } from './problem.js'

/** The partial likelihood with Efron's or Breslow's ties. */
export function coxObjective(problem: CoxProblem): Evaluate {
  const { penalties } = problem
  const predictors = movingPredictors(problem)
  const likelihood = isByEvents(problem) ? likelihoodByEvents(problem) : likelihoodByRows(problem)

  return (point, withInformation) => {
    predictors.moveTo(point)
    const surface = likelihood(point, predictors, withInformation)
    let value = surface.logLikelihood
    for (const [j, penalty] of penalties.entries()) {
      value -= (penalty * point[j]! * point[j]!) / 2
      surface.gradient[j]! -= penalty * point[j]!
    }
    return { ...surface, point, value, moved: predictors.moved() }
  }
}

/** So many rows an event on average, and sums over them pay. */
const SHARED = 4

function isByEvents({ sets: { rows, times, entries } }: CoxProblem): boolean {
  return entries === undefined && rows >= SHARED * times.length
}
