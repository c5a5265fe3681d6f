import type { LikelihoodReport, Warning } from '../../model/index.js'
import type { LikelihoodFit } from '../../statistics/fitting.js'
import type { Renewals } from './renewals.js'

/**
 * A fit to losses alone, or to renewals alone, has no peak: likelihoods rise towards the edge, ever more slowly, and where
 * a search ends its curvature is rounding. Such a report loses the errors that were made of it, and what they seemed to say.
 */
export function withoutPeak<P, F extends LikelihoodFit<P>>(found: F, { allLost, allRenewed }: Renewals): F {
  if (allLost > 0 && allRenewed > 0) return found
  const {
    standardErrors: _errors,
    effectErrors: _ofEffects,
    covariance: _covariance,
    conditionNumber: _condition,
    ...rest
  } = found.fit
  const known = rest.warnings.filter(({ code }) => code !== 'PARAMETERS_CONFOUNDED' && code !== 'SMALL_SAMPLE')
  const isSaid = known.some(({ code }) => code === 'NO_STANDARD_ERRORS')
  const fit: LikelihoodReport<P> = { ...rest, warnings: isSaid ? known : [...known, NO_PEAK] }
  return { ...found, fit }
}

const NO_PEAK: Warning = {
  code: 'NO_STANDARD_ERRORS',
  message:
    'Losses alone, or renewals alone, leave the likelihood without a peak, so errors do not exist. Take profile intervals',
}
