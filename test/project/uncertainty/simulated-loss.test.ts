import { describe, expect, it } from 'vitest'
import { simulatedExpectedLoss, simulateProject } from '../../../src/project/index.js'
import { plainPlan } from './plans.js'

const options = { paths: 4, seed: 1, annualLossDiscountRate: 0.1 }

describe('simulatedExpectedLoss', () => {
  it('is what one can work out where nothing is ever earned', () => {
    const nothing = { name: 'sales', target: { on: 'volume' }, distribution: { kind: 'point', value: 0 } } as const
    const found = simulatedExpectedLoss(simulateProject(plainPlan(), { ...options, drivers: [nothing] }))
    expect(found.expectedLoss).toBeCloseTo(636 / 1.1, 9)
    expect(found.lossRate).toBeCloseTo(1.06 / 1.1, 9)
    expect(found.probabilityOfDefault.probability).toBe(1)
    expect(found.exposureAtDefault).toBeCloseTo(636, 9)
    expect(found.lossGivenDefault).toBeCloseTo(1, 12)
    expect(found.standardError).toBeCloseTo(0, 9)
  })

  it('is probability of default x exposure x loss given default x mean discount', () => {
    const demand = {
      name: 'sales',
      target: { on: 'volume' },
      distribution: { kind: 'normal', mean: 0.6, deviation: 0.2 },
    } as const
    const drivers = [{ ...demand, path: 'yearly' as const, persistence: 0.5 }]
    const found = simulatedExpectedLoss(simulateProject(plainPlan(), { drivers, paths: 500, seed: 1 }))
    const { probabilityOfDefault, exposureAtDefault, lossGivenDefault, undiscountedLoss, meanDiscount } = found
    const product = probabilityOfDefault.probability * (exposureAtDefault ?? 0) * (lossGivenDefault ?? 0)
    expect(undiscountedLoss / product).toBeCloseTo(1, 14)
    expect(found.expectedLoss / (product * (meanDiscount ?? 0))).toBeCloseTo(1, 14)
    // Defaults are spread over the ten years.
    expect(meanDiscount).toBeLessThan(1 / 1.06)
    expect(meanDiscount).toBeGreaterThan(1.06 ** -10)
  })

  it('has no loss given default without any', () => {
    const found = simulatedExpectedLoss(simulateProject(plainPlan(), { ...options, drivers: [] }))
    expect(found.expectedLoss).toBe(0)
    expect('lossGivenDefault' in found).toBe(false)
    expect('exposureAtDefault' in found).toBe(false)
    expect(found.undiscountedLoss).toBe(0)
    expect('meanDiscount' in found).toBe(false)
    expect(found.annualDiscountRate).toBeCloseTo(0.1, 14)
  })
})
