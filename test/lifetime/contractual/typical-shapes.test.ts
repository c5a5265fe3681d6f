import { expect, it } from 'vitest'
import { renewalsOf } from '../../../src/lifetime/contractual/renewals.js'
import { typicalShapes } from '../../../src/lifetime/contractual/typical-shapes.js'
import { tenuresFromCohorts } from '../../../src/records/index.js'

it('has the mean that was lost, and stays inside where all or none were', () => {
  const { alpha, beta } = typicalShapes(renewalsOf(tenuresFromCohorts({ remaining: [100, 60, 36] })))
  expect(alpha / (alpha + beta)).toBeCloseRelative(0.4, 1e-15)
  for (const remaining of [
    [5, 5],
    [5, 0],
  ]) {
    const shapes = typicalShapes(renewalsOf(tenuresFromCohorts({ remaining })))
    expect(Math.min(shapes.alpha, shapes.beta)).toBeGreaterThan(0)
  }
})
