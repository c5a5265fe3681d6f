/** Waits of clients in groups, whose fit can be worked out by hand. */
import type { CovariateGroup } from '../../../src/lifetime/covariates/design.js'
import type { GroupedProblem } from '../../../src/lifetime/covariates/grouped-problem.js'
import { positive } from '../../../src/model/index.js'

/** Waiting times at a rate 1/scale: events · ln(1/scale) − time/scale, highest where scale is the mean wait. */
export const waits = (events: number, time: number, covariates: Readonly<Record<string, number>>): CovariateGroup => ({
  clients: events,
  covariate: name => covariates[name]!,
  logLikelihood: {
    evaluate([logScale], out) {
      const expected = time * Math.exp(-logScale!)
      out.value = -events * logScale! - expected
      out.gradient[0] = expected - events
      out.hessian[0] = -expected
    },
  },
})

const parameters = { scale: positive('mean wait', { least: 1e-9, most: 1e9 }) }
export const problemOf = (groups: readonly CovariateGroup[]): GroupedProblem<typeof parameters> => ({
  plain: {
    parameters,
    logLikelihood: groups[0]!.logLikelihood,
    typical: { scale: 1 },
    observations: 20,
    dropped: [],
    warnings: [],
  },
  groups,
  coordinates: { size: 1, purchaseScale: 0 },
  path: 'base.covariates',
})

/** Ten waits of 4 on average, ten of 2: the rate doubles. */
export const tenAndTen = problemOf([waits(10, 40, { web: 0 }), waits(10, 20, { web: 1 })])
