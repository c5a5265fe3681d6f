import { expect, it } from 'vitest'
import { betaDiscreteWeibull } from '../../../src/lifetime/index.js'

const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 }, { timeUnit: 'year' })

it('is the shifted-beta-geometric where tenure changes nothing', () => {
  const params = { alpha: 0.7, beta: 1.2 }
  const plain = betaDiscreteWeibull.fromParams({ ...params, c: 1 })
  for (const period of [1, 2, 50, 100_000]) {
    const rate = (1.2 + period - 1) / (1.9 + period - 1)
    expect(betaDiscreteWeibull.retentionRate(plain, { period })).toBeCloseRelative(rate, 1e-15)
  }
})

it('has retention that falls at first and rises later, where c is above 1', () => {
  const rates = [1, 2, 10, 100].map(period => betaDiscreteWeibull.retentionRate(model, { period }))
  expect(rates[1]).toBeLessThan(rates[0]!)
  expect(rates[3]).toBeGreaterThan(rates[2]!)
  expect(() => betaDiscreteWeibull.expectedTenure(model)).toThrow('MEAN_UNDEFINED')
  expect(betaDiscreteWeibull.medianTenure(model)).toBe(7)
})

it('gives curves in the unit of the model, from the client as it is', () => {
  const survival = betaDiscreteWeibull.survivalCurve(model, { periods: 4, tenure: 2 })
  expect(survival).toMatchObject({ unit: 'year', times: [0, 1, 2, 3, 4], between: 'step', quantity: 'survival' })
  const retention = betaDiscreteWeibull.retentionCurve(model, { periods: 4, tenure: 2 })
  expect(retention).toMatchObject({ unit: 'year', times: [1, 2, 3, 4], between: 'step', quantity: 'probability' })
  let left = 1
  for (const [i, rate] of retention.values.entries()) {
    expect(rate).toBe(betaDiscreteWeibull.retentionRate(model, { period: i + 3 }))
    left *= rate
    expect(survival.values[i + 1]).toBeCloseRelative(left, 1e-14)
  }
  const bare = betaDiscreteWeibull.fromParams(model.params)
  expect(() => betaDiscreteWeibull.survivalCurve(bare, { periods: 4 })).toThrow('UNIT_MISMATCH')
})

it('refuses periods that are none', () => {
  expect(betaDiscreteWeibull.survivalProbability(model, { periods: 0 })).toBe(1)
  expect(() => betaDiscreteWeibull.survivalProbability(model, { periods: -1 })).toThrow('options.periods')
  expect(() => betaDiscreteWeibull.survivalCurve(model, { periods: 0 })).toThrow('options.periods')
  expect(() => betaDiscreteWeibull.retentionRate(model, { period: 0 })).toThrow('options.period')
  expect(() => betaDiscreteWeibull.churnProbability(model, { period: 1.5 })).toThrow('options.period')
  expect(() => betaDiscreteWeibull.retentionCurve(model, { periods: 3, tenure: -1 })).toThrow('options.tenure')
})
