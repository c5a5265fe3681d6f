import { expect, it } from 'vitest'
import { withoutPeak } from '../../../src/lifetime/contractual/one-sided.js'
import { renewalsOf } from '../../../src/lifetime/contractual/renewals.js'
import { betaDiscreteWeibull, geometric, shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { tenuresFromCohorts } from '../../../src/records/index.js'
import { HIGH_END, reportOf } from './suites.js'

it.each([[[5, 5]], [[100, 100, 100]], [[100_000, 100_000, 100_000]], [[100, 0]]])(
  '%j has no errors in any model, and says so',
  remaining => {
    const tenures = tenuresFromCohorts({ remaining })
    for (const { fit } of [
      geometric.fit(tenures),
      shiftedBetaGeometric.fit(tenures),
      betaDiscreteWeibull.fit(tenures),
    ]) {
      expect(fit).not.toHaveProperty('standardErrors')
      expect(fit).not.toHaveProperty('covariance')
      expect(fit).not.toHaveProperty('conditionNumber')
      if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
      expect(fit.warnings.filter(({ code }) => code === 'NO_STANDARD_ERRORS').length).toBe(1)
    }
  },
)

it('leaves a fit to both as it is', () => {
  const { params, ...model } = shiftedBetaGeometric.fit(HIGH_END)
  const found = { params, fit: reportOf({ ...model, params }) }
  expect(withoutPeak(found, renewalsOf(HIGH_END))).toBe(found)
})
