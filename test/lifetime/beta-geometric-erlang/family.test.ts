import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SCALES, SHAPES } from '../../../src/lifetime/beta-geometric/family.js'
import { MOST_TRIED, STAGES } from '../../../src/lifetime/beta-geometric-erlang/family.js'
import { bgCnbd, mbgCnbd } from '../../../src/lifetime/index.js'
import { history, horizon, magnitude } from '../../laws/arbitrary.js'

const shape = fc.oneof(fc.constantFrom(SHAPES.least, 1, SHAPES.most), magnitude(SHAPES.least, SHAPES.most))
const scale = fc.oneof(fc.constantFrom(SCALES.least, 1, SCALES.most), magnitude(SCALES.least, SCALES.most))
const stages = fc.integer({ min: STAGES.least, max: STAGES.most })

describe('within the ranges of the parameters', () => {
  it('every k that is tried lies', () => {
    expect(MOST_TRIED).toBeLessThanOrEqual(STAGES.most)
  })

  it.each([
    ['bgCnbd', bgCnbd],
    ['mbgCnbd', mbgCnbd],
  ] as const)('%s answers every verb with a finite number for any client', (_, module) => {
    fc.assert(
      fc.property(stages, shape, scale, shape, shape, history, horizon, (k, r, alpha, a, b, client, t) => {
        const model = module.fromParams({ k, r, alpha, a, b }, { timeUnit: 'week' })
        const at = { horizon: t }
        const probabilities = [
          Reflect.apply(module.probabilityAlive, undefined, [model, client]),
          Reflect.apply(module.probabilityAliveAfter, undefined, [model, client, at]),
          Reflect.apply(module.noPurchaseProbability, undefined, [model, client, at]),
          Reflect.apply(module.conditionalPurchaseProbability, undefined, [model, client, { ...at, purchases: 2 }]),
          Reflect.apply(module.purchaseProbability, undefined, [model, { ...at, purchases: 3 }]),
          Reflect.apply(module.expectedDropoutRate, undefined, [model, client]),
        ]
        for (const probability of probabilities) {
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThanOrEqual(1 + 1e-12)
        }
        const sizes = [
          Reflect.apply(module.expectedPurchases, undefined, [model, client, at]),
          Reflect.apply(module.expectedPurchasesOfNewClient, undefined, [model, at]),
          Reflect.apply(module.expectedPurchaseRate, undefined, [model, client]),
        ]
        for (const size of sizes) expect(size).toBeGreaterThanOrEqual(0)
        for (const size of sizes) expect(Number.isFinite(size)).toBe(true)
        expect(Number.isFinite(Reflect.apply(module.logLikelihood, undefined, [model, client]))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
