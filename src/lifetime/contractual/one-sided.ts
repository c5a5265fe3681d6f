import type { LikelihoodReport, Warning } from '../../model/index.js'
import type { LikelihoodFit } from '../../statistics/fitting.js'
import type { Renewals } from './renewals.js'

/**
 * A fit to losses alone, or to renewals alone, has no peak: likelihoods rise towards the edge, ever more slowly, and where
 * a search ends its curvature is rounding. Such a report loses the errors that were made of it.
 */
export function withoutPeak<P>(found: LikelihoodFit<P>, { allLost, allRenewed }: Renewals): LikelihoodFit<P> {
  if (allLost > 0 && allRenewed > 0) return found
  const { standardErrors: _errors, covariance: _covariance, conditionNumber: _condition, ...rest } = found.fit
  const isSaid = rest.warnings.some(({ code }) => code === 'NO_STANDARD_ERRORS')
  const fit: LikelihoodReport<P> = isSaid ? rest : { ...rest, warnings: [...rest.warnings, NO_PEAK] }
  return { ...found, fit }
}

const NO_PEAK: Warning = {
  code: 'NO_STANDARD_ERRORS',
  message: 'Losses alone, or renewals alone, leave the likelihood without a peak, so errors do not exist',
}
