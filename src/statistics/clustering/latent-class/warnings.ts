/**
 * What the reader of latent classes should know, in plain words.
 *
 * @module
 */
import type { Warning } from '../../../model/index.js'
import { EDGE } from './coordinates.js'
import type { ClassEstimate } from './estimate.js'
import type { LatentClassReport } from './report.js'
import type { Found } from './search.js'

/** What warnings look at. */
export interface Doubts {
  readonly found: Found
  readonly starts: number
  readonly estimate: ClassEstimate
  readonly report: Pick<LatentClassReport, 'degreesOfFreedom' | 'standardErrors'>
}

/** The warnings of a fit, the gravest first. */
export function warningsOf(doubts: Doubts): readonly Warning[] {
  return [...ofSearch(doubts), ...ofIdentity(doubts), ...ofEdges(doubts.estimate)]
}

function ofSearch({ found, starts, estimate }: Doubts): readonly Warning[] {
  if (!found.converged) {
    const remedies =
      estimate.coefficients === undefined
        ? 'raise options.maxIterations, or ask for fewer classes'
        : 'raise options.maxIterations, ask for fewer classes, or leave out a covariate that tells the classes apart without fail'
    const message = `The search did not end in ${found.steps} steps: ${remedies}`
    return [{ code: 'NOT_CONVERGED', message, path: 'fit.converged' }]
  }
  if (starts === 1 || found.startsAtBest > 1 || estimate.classes === 1) return []
  const message = `One start of ${starts} ended at the best likelihood, so a better one may have been missed: raise options.starts`
  return [{ code: 'BEST_FOUND_ONCE', message, path: 'fit.startsAtBest' }]
}

function ofIdentity({ found, estimate, report }: Doubts): readonly Warning[] {
  const { degreesOfFreedom = 0, standardErrors } = report
  const confounded: Warning = {
    code: 'PARAMETERS_CONFOUNDED',
    message:
      'There are more parameters than patterns of answers: other classes explain them as well. Ask for fewer classes',
    path: 'fit.degreesOfFreedom',
  }
  const noPeak =
    estimate.coefficients === undefined
      ? 'The likelihood has no single peak here: some class or probability could be another as well. Ask for fewer classes'
      : 'The likelihood has no single peak here: some class, probability or effect could be another as well, as where a covariate tells the classes apart without fail. Ask for fewer classes or covariates'
  const unknown: Warning = {
    code: 'NO_STANDARD_ERRORS',
    message: found.converged ? noPeak : 'A search that did not end has no standard errors',
  }
  return [...(degreesOfFreedom < 0 ? [confounded] : []), ...(standardErrors === undefined ? [unknown] : [])]
}

function ofEdges({ probabilities }: ClassEstimate): readonly Warning[] {
  const atEdge = probabilities.filter(probability => probability > 1 - EDGE).length
  if (atEdge === 0) return []
  const message = `${atEdge} probabilities of answers are 1: no row of the class answers otherwise. They have no standard error`
  return [{ code: 'AT_BOUNDARY', message, path: 'params.items' }]
}
