import { expect, it } from 'vitest'
import { geometric } from '../../../src/lifetime/index.js'

const model = geometric.fromParams({ theta: 0.2 }, { timeUnit: 'year' })

it('has the formulas of constant retention', () => {
  const [r, d] = [0.8, 0.1]
  const options = { tenure: 3, annualDiscountRate: d }
  expect(geometric.marginMultiple(model, options)).toBeCloseRelative(r / (1 + d - r), 1e-14)
  expect(geometric.discountedResidualLifetime(model, options)).toBeCloseRelative((r * (1 + d)) / (1 + d - r), 1e-14)
  expect(geometric.retentionElasticity(model, options)).toBeCloseRelative((1 + d) / (1 + d - r), 1e-14)
  expect(geometric.expectedResidualLifetime(model, { tenure: 3 })).toBeCloseRelative(r / (1 - r), 1e-14)
})

it('counts renewals within a horizon one by one', () => {
  const direct = [1, 2, 3].map(periods => geometric.survivalProbability(model, { periods, tenure: 2 }))
  const [one, two, three] = [direct[0]!, direct[1]!, direct[2]!]
  expect(geometric.expectedResidualLifetime(model, { tenure: 2, horizon: 3 })).toBeCloseRelative(
    one + two + three,
    1e-14,
  )
  const options = { tenure: 2, horizon: { value: 36, unit: 'month' }, annualDiscountRate: 0.25 } as const
  const worth = one + two / 1.25 + three / 1.5625
  expect(geometric.discountedResidualLifetime(model, options)).toBeCloseRelative(worth, 1e-14)
  expect(geometric.marginMultiple(model, options)).toBeCloseRelative(worth / 1.25, 1e-14)
  const elasticity = (one + (2 * two) / 1.25 + (3 * three) / 1.5625) / worth
  expect(geometric.retentionElasticity(model, options)).toBeCloseRelative(elasticity, 1e-14)
})
