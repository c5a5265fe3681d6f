import { describe, expect, it } from 'vitest'
import { valueTiers } from '../../../../src/segmentation/index.js'
import { resamples } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK } from '../../../laws/junk.js'

const values = [900, 850, 800, 400, 120, 110, 100, 90, 80, 70]

describe('valueTiers.stability', () => {
  it('is what refitting every sample says', () => {
    const rule = { by: 'share-of-value', upTo: [0.6, 0.9] } as const
    const { kept, cutPoints, resamples: used } = valueTiers.stability(values, { ...rule, resamples: 50, seed: 3 })
    const before = valueTiers.assign(valueTiers.fit(values, rule), values).segment
    const stayed = new Float64Array(values.length)
    const firsts: number[] = []
    const drawn = resamples(values.length, 3)
    for (let sample = 0; sample < 50; sample++) {
      const times = drawn.next().value
      const sampled = values.flatMap((value, i) => new Array<number>(times[i]!).fill(value))
      const model = valueTiers.fit(sampled, rule)
      firsts.push(model.params.cutPoints[0]!)
      for (const [i, tier] of valueTiers.assign(model, values).segment.entries()) if (tier === before[i]) stayed[i]!++
    }
    expect(used).toBe(50)
    expect(Array.from(kept)).toEqual(Array.from(stayed, count => count / 50))
    const { lower, upper } = cutPoints[0]!.interval
    expect(lower).toBeGreaterThanOrEqual(Math.min(...firsts))
    expect(upper).toBeLessThanOrEqual(Math.max(...firsts))
  })

  it('sums up tiers, and counts samples that cannot be cut', () => {
    const found = valueTiers.stability([1, 1, 1, 9], { by: 'optimum', tiers: 2, resamples: 200 })
    expect(found.leftOut).toBeGreaterThan(0)
    expect(found.resamples + found.leftOut).toBe(200)
    expect(found.tiers.map(({ tier, clients, kept }) => [tier, clients, kept])).toEqual([
      ['A', 1, 1],
      ['B', 3, 1],
    ])
    const tied = valueTiers.stability([5, 5], { by: 'quantiles', upTo: [0.5], resamples: 10 })
    expect(tied.tiers[1]).toEqual({ tier: 'B', clients: 0 })
  })

  it('is the same for the same seed, whatever else is asked', () => {
    const options = { by: 'optimum', tiers: 3, resamples: 40, seed: 9 } as const
    expect(valueTiers.stability(values, options)).toEqual(valueTiers.stability(values, { ...options, level: 0.95 }))
    expect(Array.from(valueTiers.stability(values, { ...options, seed: 10 }).kept)).not.toEqual(
      Array.from(valueTiers.stability(values, options).kept),
    )
  })

  it('says the same of a client wherever it stands', () => {
    const order = [3, 9, 0, 6, 1, 8, 2, 7, 5, 4]
    const moved = order.map(i => values[i]!)
    for (const rule of [
      { by: 'optimum', tiers: 3 },
      { by: 'share-of-value', upTo: [0.6, 0.9] },
    ] as const) {
      const before = valueTiers.stability(values, { ...rule, resamples: 100 })
      const after = valueTiers.stability(moved, { ...rule, resamples: 100 })
      expect(Array.from(after.kept)).toEqual(order.map(i => before.kept[i]))
      expect(after.cutPoints).toEqual(before.cutPoints)
    }
  })

  it('refuses cut points that are given, samples of nothing, and junk', () => {
    const refused = [
      [() => valueTiers.stability(values, { by: 'cut-points', cutPoints: [5] }), 'NOT_APPLICABLE', 'options.by'],
      [
        () => valueTiers.stability(values, { by: 'optimum', tiers: 2, resamples: 1 }),
        'OUT_OF_RANGE',
        'options.resamples',
      ],
      [() => valueTiers.stability(values, { by: 'optimum', tiers: 2, level: 95 }), 'OUT_OF_RANGE', 'options.level'],
      [() => valueTiers.stability([3, 4], { by: 'optimum', tiers: 2, seed: -1 }), 'OUT_OF_RANGE', 'seed'],
      [() => valueTiers.stability([3], { by: 'optimum', tiers: 2 }), 'TOO_FEW_POINTS', 'options.tiers'],
      [
        () => valueTiers.stability([1, 2, 3, 4, 5, 6], { by: 'optimum', tiers: 6, resamples: 3 }),
        'TOO_FEW_POINTS',
        'values',
      ],
    ] as const
    for (const [call, code, path] of refused) expect(thrown(call)).toMatchObject({ code, path })
    for (const junk of JUNK) expect(() => valueTiers.stability(values, junk as never)).toThrowError(/options/)
  })
})
