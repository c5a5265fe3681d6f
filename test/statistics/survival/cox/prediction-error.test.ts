import { expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { relativeError } from '../../../../src/statistics/survival/cox/prediction-error.js'
import { thrown } from '../../../errors/thrown.js'
import { FITTED } from './fitted.js'
import { SIMPLE } from './simple.js'

it('is √(ΔV + q V q) by the hazard, step by step', () => {
  const [{ model }] = FITTED as readonly [(typeof FITTED)[number]]
  const [base] = model.params.baseline
  const fit = model.fit
  if (fit.source === 'given') throw new Error('no report')
  const [x, z] = [5.5, 2]
  const error = relativeError(model, [Float64Array.of(x), Float64Array.of(z)])(0, base!, 2, 7)
  const step = (sums: readonly number[]): number => sums[6]! - sums[1]!
  const q = [
    (x - model.params.means['x']!) * step(base!.cumulativeHazard) - step(base!.drift!['x']!),
    (z - model.params.means['z']!) * step(base!.cumulativeHazard) - step(base!.drift!['z']!),
  ]
  const spread = q.reduce((sum, a, j) => sum + q.reduce((own, b, k) => own + a * b * fit.covariance![j]![k]!, 0), 0)
  expect(error).toBeCloseTo(Math.sqrt(step(base!.variance) + spread) / step(base!.cumulativeHazard), 12)
})

it('needs a covariance', () => {
  expect(thrown(() => relativeError(SIMPLE, []))).toMatchObject({ code: 'NOT_APPLICABLE', path: 'model.fit' })
  expect(coxModel.fromParams(SIMPLE.params, { timeUnit: 'month' }).fit).toEqual({ source: 'given' })
})
