import { expect, it } from 'vitest'
import { shiftedBetaGeometric } from '../../../src/lifetime/index.js'

const model = shiftedBetaGeometric.fromParams({ alpha: 0.668, beta: 3.806 }, { timeUnit: 'year' })

it.each([
  [3.8, 15.2, [3.31, 3.45, 3.59, 3.72, 3.84]],
  [0.067, 0.267, [7.68, 9.46, 9.86, 10.06, 10.19]],
] as const)('has the table of the paper (Fader and Hardie 2010, table 3): α %d, β %d', (alpha, beta, expected) => {
  const of = shiftedBetaGeometric.fromParams({ alpha, beta }, { timeUnit: 'year' })
  const column = shiftedBetaGeometric.discountedResidualLifetime(of, {
    tenure: [0, 1, 2, 3, 4],
    annualDiscountRate: 0.1,
  })
  // The paper's parameters have more digits than it prints.
  for (const [i, value] of expected.entries()) expect(Math.abs(column[i]! - value)).toBeLessThan(0.012)
})

it('has its closed form without discount', () => {
  const thin = shiftedBetaGeometric.fromParams({ alpha: 1.001, beta: 2 })
  expect(shiftedBetaGeometric.expectedResidualLifetime(thin, { tenure: 5 })).toBeCloseRelative(
    7 / (thin.params.alpha - 1),
    1e-13,
  )
})

it('counts renewals within a horizon one by one', () => {
  const direct = [1, 2, 3].map(periods => shiftedBetaGeometric.survivalProbability(model, { periods, tenure: 2 }))
  const [one, two, three] = [direct[0]!, direct[1]!, direct[2]!]
  expect(shiftedBetaGeometric.expectedResidualLifetime(model, { tenure: 2, horizon: 3 })).toBeCloseRelative(
    one + two + three,
    1e-14,
  )
  const options = { tenure: 2, horizon: { value: 36, unit: 'month' }, annualDiscountRate: 0.25 } as const
  const worth = one + two / 1.25 + three / 1.5625
  expect(shiftedBetaGeometric.discountedResidualLifetime(model, options)).toBeCloseRelative(worth, 1e-14)
  expect(shiftedBetaGeometric.marginMultiple(model, options)).toBeCloseRelative(worth / 1.25, 1e-14)
  const elasticity = (one + (2 * two) / 1.25 + (3 * three) / 1.5625) / worth
  expect(shiftedBetaGeometric.retentionElasticity(model, options)).toBeCloseRelative(elasticity, 1e-14)
})
