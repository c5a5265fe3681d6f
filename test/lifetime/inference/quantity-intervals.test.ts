import { describe, expect, it } from 'vitest'
import { bgNbd, shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { quantityInterval, quantityIntervals } from '../../../src/lifetime/inference/quantity-intervals.js'
import { base, bg, sbg, tenures } from './sample-data.js'

describe('the delta method', () => {
  it('gives a parameter its own standard error', () => {
    const [, model] = bg
    if (model.fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    const { standardError, interval } = quantityInterval(bg, base, ({ params }) => params.r, { range: 'positive' })
    expect(standardError).toBeCloseRelative(model.fit.standardErrors?.r ?? 0, 1e-5)
    expect(interval).toMatchObject({ kind: 'confidence', method: 'delta', level: 0.95 })
  })

  it('gives every client an interval that stays within what the figure can be', () => {
    const alive = quantityIntervals(bg, base, m => bgNbd.probabilityAlive(m, base), {
      range: 'probability',
      level: 0.99,
    })
    const bought = quantityIntervals(bg, base, m => bgNbd.expectedPurchases(m, base, { horizon: 26 }), {
      range: 'positive',
    })
    for (let i = 0; i < base.size; i++) {
      expect(alive.lower[i]).toBeGreaterThanOrEqual(0)
      expect(alive.upper[i]).toBeLessThanOrEqual(1)
      expect(alive.lower[i]).toBeLessThanOrEqual(alive.value[i]!)
      expect(bought.lower[i]).toBeGreaterThan(0)
      expect(bought.lower[i]).toBeLessThan(bought.upper[i]!)
    }
    expect(bought.derivativeError).toBeLessThan(1e-3)
  })

  it('asks figures of tenures too, and refuses figures that are none', () => {
    const survival = quantityInterval(sbg, tenures, m => shiftedBetaGeometric.survivalProbability(m, { periods: 4 }), {
      range: 'probability',
    })
    expect(survival.interval.lower).toBeLessThan(survival.value)
    expect(() => quantityInterval(bg, base, () => Number.NaN)).toThrow('OUT_OF_RANGE')
    for (const verb of [quantityInterval, quantityIntervals]) {
      expect(() => Reflect.apply(verb, undefined, [bg, base])).toThrow('quantity: expected a function')
    }
  })
})
