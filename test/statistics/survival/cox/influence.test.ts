import { describe, expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { columns, durations } from './borrowers.js'
import { expectClose, FITTED } from './fitted.js'
import { SIMPLE } from './simple.js'

describe.each(FITTED)('$name', ({ model, durations: own, rows, r }) => {
  it('has the dfbeta of residuals.coxph', () => {
    const { x, z } = coxModel.influence(model, own, columns, rows)
    expectClose([...x!, ...z!], r.influence)
  })
})

it('is about what happens when a row is left out', () => {
  const { x } = coxModel.influence(FITTED[0]!.model, durations, columns)
  const left = x!.map((_, out) => {
    const weights = durations.duration.map((_, i) => (i === out ? 0 : 1))
    return (
      FITTED[0]!.model.params.coefficients['x']! -
      coxModel.fit({ ...durations, weights }, columns).params.coefficients['x']!
    )
  })
  const mean = (of: Float64Array): number => of.reduce((sum, value) => sum + value, 0) / of.length
  const product = x!.reduce((sum, value, i) => sum + (value - mean(x!)) * (left[i]! - mean(left)), 0)
  const size = (of: Float64Array): number => Math.hypot(...of.map(value => value - mean(of)))
  expect(product / size(x!) / size(left)).toBeGreaterThan(0.95)
})

it('needs a covariance', () => {
  const own = { unit: 'month', duration: [1, 2, 3], event: [1, 1, 0] } as const
  expect(thrown(() => coxModel.influence(SIMPLE, own, { rate: [1, 0, 1] }))).toMatchObject({
    code: 'NOT_APPLICABLE',
    path: 'model.fit',
  })
})
