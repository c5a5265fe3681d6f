import { expect, it } from 'vitest'
import { shiftedBetaGeometric } from '../../../src/lifetime/index.js'

const model = shiftedBetaGeometric.fromParams({ alpha: 0.668, beta: 3.806 }, { timeUnit: 'year' })

it('has the closed forms of the paper', () => {
  const { alpha, beta } = model.params
  for (const t of [1, 2, 12, 100_000]) {
    const rate = (beta + t - 1) / (alpha + beta + t - 1)
    expect(shiftedBetaGeometric.retentionRate(model, { period: t })).toBeCloseRelative(rate, 1e-15)
  }
  expect(shiftedBetaGeometric.churnProbability(model, { period: 1 })).toBeCloseRelative(alpha / (alpha + beta), 1e-14)
  const thin = shiftedBetaGeometric.fromParams({ alpha: 3.8, beta: 15.2 })
  expect(shiftedBetaGeometric.expectedTenure(thin)).toBeCloseRelative(18 / 2.8, 1e-14)
  expect(() => shiftedBetaGeometric.expectedTenure(model)).toThrow('MEAN_UNDEFINED')
  expect(shiftedBetaGeometric.medianTenure(model)).toBe(7)
})

it('shows the survivors of the paper with its parameters (Fader and Hardie 2007, table 1), to two points', () => {
  const regular = shiftedBetaGeometric.fromParams({ alpha: 0.704, beta: 1.182 }, { timeUnit: 'year' })
  const table = [100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1, 22.3, 20.7, 19.4, 18.3, 17.3]
  const { values } = shiftedBetaGeometric.survivalCurve(regular, { periods: 12 })
  for (const [t, share] of table.entries()) expect(Math.abs(100 * values[t]! - share)).toBeLessThan(1.1)
})

it('gives curves in the unit of the model, from the client as it is', () => {
  const survival = shiftedBetaGeometric.survivalCurve(model, { periods: 4, tenure: 2 })
  expect(survival).toMatchObject({ unit: 'year', times: [0, 1, 2, 3, 4], between: 'step', quantity: 'survival' })
  const retention = shiftedBetaGeometric.retentionCurve(model, { periods: 4, tenure: 2 })
  expect(retention).toMatchObject({ unit: 'year', times: [1, 2, 3, 4], between: 'step', quantity: 'probability' })
  let left = 1
  for (const [i, rate] of retention.values.entries()) {
    expect(rate).toBe(shiftedBetaGeometric.retentionRate(model, { period: i + 3 }))
    left *= rate
    expect(survival.values[i + 1]).toBeCloseRelative(left, 1e-14)
  }
  const bare = shiftedBetaGeometric.fromParams(model.params)
  expect(() => shiftedBetaGeometric.survivalCurve(bare, { periods: 4 })).toThrow('UNIT_MISMATCH')
})

it('refuses periods that are none', () => {
  expect(shiftedBetaGeometric.survivalProbability(model, { periods: 0 })).toBe(1)
  expect(() => shiftedBetaGeometric.survivalProbability(model, { periods: -1 })).toThrow('options.periods')
  expect(() => shiftedBetaGeometric.survivalCurve(model, { periods: 0 })).toThrow('options.periods')
  expect(() => shiftedBetaGeometric.retentionRate(model, { period: 0 })).toThrow('options.period')
  expect(() => shiftedBetaGeometric.churnProbability(model, { period: 1.5 })).toThrow('options.period')
  expect(() => shiftedBetaGeometric.retentionCurve(model, { periods: 3, tenure: -1 })).toThrow('options.tenure')
})
