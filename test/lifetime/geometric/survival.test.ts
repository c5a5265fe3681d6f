import { expect, it } from 'vitest'
import { geometric } from '../../../src/lifetime/index.js'

const model = geometric.fromParams({ theta: 0.2 }, { timeUnit: 'year' })

it('keeps its rate, whatever the period', () => {
  expect(geometric.retentionRate(model, { period: 1 })).toBeCloseRelative(0.8, 1e-15)
  expect(geometric.retentionRate(model, { period: 1000 })).toBe(geometric.retentionRate(model, { period: 1 }))
  expect(geometric.survivalProbability(model, { periods: 3 })).toBeCloseRelative(0.512, 1e-15)
  expect(geometric.churnProbability(model, { period: 3 })).toBeCloseRelative(0.128, 1e-15)
  expect(geometric.expectedTenure(model)).toBeCloseRelative(5, 1e-14)
  expect(geometric.medianTenure(model)).toBe(4)
})

it('gives curves in the unit of the model, from the client as it is', () => {
  const survival = geometric.survivalCurve(model, { periods: 4, tenure: 2 })
  expect(survival).toMatchObject({ unit: 'year', times: [0, 1, 2, 3, 4], between: 'step', quantity: 'survival' })
  const retention = geometric.retentionCurve(model, { periods: 4, tenure: 2 })
  expect(retention).toMatchObject({ unit: 'year', times: [1, 2, 3, 4], between: 'step', quantity: 'probability' })
  let left = 1
  for (const [i, rate] of retention.values.entries()) {
    expect(rate).toBe(geometric.retentionRate(model, { period: i + 3 }))
    left *= rate
    expect(survival.values[i + 1]).toBeCloseRelative(left, 1e-14)
  }
  const bare = geometric.fromParams(model.params)
  expect(() => geometric.survivalCurve(bare, { periods: 4 })).toThrow('UNIT_MISMATCH')
})

it('refuses periods that are none', () => {
  expect(geometric.survivalProbability(model, { periods: 0 })).toBe(1)
  expect(() => geometric.survivalProbability(model, { periods: -1 })).toThrow('options.periods')
  expect(() => geometric.survivalCurve(model, { periods: 0 })).toThrow('options.periods')
  expect(() => geometric.retentionRate(model, { period: 0 })).toThrow('options.period')
  expect(() => geometric.churnProbability(model, { period: 1.5 })).toThrow('options.period')
  expect(() => geometric.retentionCurve(model, { periods: 3, tenure: -1 })).toThrow('options.tenure')
})
