import { describe, expect, it } from 'vitest'
import { bgNbd, shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { bootstrap } from '../../../src/lifetime/inference/bootstrap.js'
import { drawInterval, drawIntervals } from '../../../src/lifetime/inference/draw-intervals.js'
import { quantityIntervals } from '../../../src/lifetime/inference/quantity-intervals.js'
import { runSync } from '../../../src/model/index.js'
import { base, bg, sbg, tenures } from './sample-data.js'

const sample = runSync(bootstrap(bg, base, { seed: 3, replicates: 120 }))

describe('intervals from draws', () => {
  it('of a parameter are quantiles of its draws', () => {
    const { value, interval } = drawInterval(bg, base, sample, ({ params }) => params.r, { level: 0.9 })
    const sorted = Array.from(sample.draws['r']!).sort((a, b) => a - b)
    expect(sorted.filter(r => r < interval.lower)).toHaveLength(6)
    expect(sorted.filter(r => r > interval.upper)).toHaveLength(6)
    expect(value).toBeCloseRelative(sorted.reduce((sum, r) => sum + r, 0) / 120, 1e-10)
    expect(interval).toMatchObject({ kind: 'confidence', method: 'bootstrap', level: 0.9 })
    const credible = drawInterval(bg, base, { ...sample, kind: 'posterior' }, ({ params }) => params.r)
    expect(credible.interval.kind).toBe('credible')
  })

  it('of a column are near those of the delta method, client by client', () => {
    const inHalfAYear = (m: (typeof bg)[1]): Float64Array => bgNbd.expectedPurchases(m, base, { horizon: 26 })
    const drawn = drawIntervals(bg, base, sample, inHalfAYear)
    const delta = quantityIntervals(bg, base, inHalfAYear, { range: 'positive' })
    expect(drawn.value).toHaveLength(base.size)
    for (let i = 0; i < base.size; i++) {
      expect(drawn.standardError[i]! / delta.standardError[i]!).toBeGreaterThan(0.5)
      expect(drawn.standardError[i]! / delta.standardError[i]!).toBeLessThan(2)
      expect(drawn.lower[i]).toBeLessThan(drawn.upper[i]!)
    }
  })

  it('take fewer draws on request, and tenures', () => {
    const few = drawInterval(bg, base, sample, ({ params }) => params.a, { draws: 60 })
    expect(few.value).not.toBe(drawInterval(bg, base, sample, ({ params }) => params.a).value)
    const refits = runSync(bootstrap(sbg, tenures, { seed: 1, replicates: 40 }))
    const median = drawInterval(sbg, tenures, refits, m => shiftedBetaGeometric.medianTenure(m))
    expect(median.interval.lower).toBeLessThanOrEqual(median.interval.upper)
  })

  it('need as many draws as the level leaves outside', () => {
    const r = ({ params }: (typeof bg)[1]): number => params.r
    expect(drawInterval(bg, base, sample, r, { draws: 39 }).interval.level).toBe(0.95)
    expect(() => drawInterval(bg, base, sample, r, { draws: 38 })).toThrow('options.draws')
    expect(() => drawInterval(bg, base, sample, r, { level: 0.99 })).toThrow('at least 199 draws')
    expect(() => drawInterval(bg, base, sample, r, { level: 95 })).toThrow('options.level')
  })

  it('refuse draws of another model, columns that change their length, and figures that are none', () => {
    const foreign = runSync(bootstrap(sbg, tenures, { seed: 1, replicates: 2 }))
    expect(() => drawInterval(bg, base, foreign, ({ params }) => params.r)).toThrow('sample.draws.r')
    let calls = 0
    expect(() => drawIntervals(bg, base, sample, () => new Float64Array(++calls))).toThrow('quantity(model)')
    expect(() => drawIntervals(bg, base, sample, () => new Float64Array(0))).toThrow('EMPTY_INPUT')
    expect(() => drawInterval(bg, base, sample, () => Number.POSITIVE_INFINITY)).toThrow('quantity(model)')
    expect(() => Reflect.apply(drawIntervals, undefined, [bg, base, sample, () => [1, 2]])).toThrow('a Float64Array')
    expect(() => drawInterval(bg, base, sample, ({ params }) => params.r, { draws: 121 })).toThrow('options.draws')
    for (const verb of [drawInterval, drawIntervals]) {
      expect(() => Reflect.apply(verb, undefined, [bg, base, sample])).toThrow('quantity: expected a function')
    }
  })
})
