import { expect, it } from 'vitest'
import { betaDiscreteWeibull } from '../../../src/lifetime/index.js'

const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 }, { timeUnit: 'year' })

it('is the shifted-beta-geometric where c is 1, and what terms add up to elsewhere', () => {
  const plain = betaDiscreteWeibull.fromParams({ alpha: 3.8, beta: 15.2, c: 1 }, { timeUnit: 'year' })
  const options = { tenure: [0, 1, 2, 3, 4], annualDiscountRate: 0.1 }
  const column = betaDiscreteWeibull.discountedResidualLifetime(plain, options)
  expect(Array.from(column, value => Number(value.toFixed(2)))).toEqual([3.31, 3.45, 3.59, 3.72, 3.84])
  let sum = 0
  for (let j = 1; j <= 1000; j++)
    sum += betaDiscreteWeibull.survivalProbability(model, { periods: j, tenure: 4 }) / 1.1 ** (j - 1)
  const ours = betaDiscreteWeibull.discountedResidualLifetime(model, { tenure: 4, annualDiscountRate: 0.1 })
  expect(ours).toBeCloseRelative(sum, 1e-13)
})

it('counts renewals within a horizon one by one', () => {
  const direct = [1, 2, 3].map(periods => betaDiscreteWeibull.survivalProbability(model, { periods, tenure: 2 }))
  const [one, two, three] = [direct[0]!, direct[1]!, direct[2]!]
  expect(betaDiscreteWeibull.expectedResidualLifetime(model, { tenure: 2, horizon: 3 })).toBeCloseRelative(
    one + two + three,
    1e-14,
  )
  const options = { tenure: 2, horizon: { value: 36, unit: 'month' }, annualDiscountRate: 0.25 } as const
  const worth = one + two / 1.25 + three / 1.5625
  expect(betaDiscreteWeibull.discountedResidualLifetime(model, options)).toBeCloseRelative(worth, 1e-14)
  expect(betaDiscreteWeibull.marginMultiple(model, options)).toBeCloseRelative(worth / 1.25, 1e-14)
  const elasticity = (one + (2 * two) / 1.25 + (3 * three) / 1.5625) / worth
  expect(betaDiscreteWeibull.retentionElasticity(model, options)).toBeCloseRelative(elasticity, 1e-14)
})
