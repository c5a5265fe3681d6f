/** A model by hand: hazards of 0.1 at month 6 and 0.2 at month 12, watched until month 24, e times as much for two points of rate. */
import type { CoxModel, CoxParams } from '../../../../src/statistics/index.js'
import { coxModel } from '../../../../src/statistics/index.js'

export const PARAMS: CoxParams = {
  coefficients: { rate: 0.5 },
  means: { rate: 4 },
  baseline: [{ times: [6, 12], cumulativeHazard: [0.1, 0.3], variance: [0.01, 0.04], from: 0, until: 24 }],
}

export const SIMPLE: CoxModel = coxModel.fromParams(PARAMS, { timeUnit: 'month' })

/** The same in two branches, the second watched from month 3 to month 9 alone. */
export const BRANCHES: CoxModel = coxModel.fromParams(
  {
    ...PARAMS,
    baseline: [
      { ...PARAMS.baseline[0]!, stratum: 'north' },
      { stratum: 'south', times: [5], cumulativeHazard: [0.4], variance: [0.1], from: 3, until: 9 },
    ],
  },
  { timeUnit: 'month' },
)
