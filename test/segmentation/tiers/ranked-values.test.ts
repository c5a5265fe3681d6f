import { describe, expect, it } from 'vitest'
import { valueConcentration, valueTiers } from '../../../src/segmentation/index.js'
import { AMOUNT, beyondRounding, rankedValues } from '../../../src/segmentation/tiers/ranked-values.js'
import { thrown } from '../../errors/thrown.js'

describe('rankedValues', () => {
  it('say what comes before each value, the greatest first', () => {
    const ranked = rankedValues({ values: Float64Array.of(-1, 2, 8), counts: Float64Array.of(2, 3, 1) })
    expect(ranked.unit).toBe(8)
    expect(Array.from(ranked.values)).toEqual([1, 0.25, -0.125])
    expect(Array.from(ranked.counts)).toEqual([0, 1, 4, 6])
    expect(Array.from(ranked.sums)).toEqual([0, 1, 1.75, 1.5])
    expect(ranked.total).toBe(1.5)
  })

  it('add up what nearly cancels', () => {
    const { sums } = rankedValues({ values: Float64Array.of(-1e300, 1, 1e300), counts: Float64Array.of(1, 1, 1) })
    expect(sums[3]! > 0).toBe(true)
  })

  it('take amounts of which none overflows', () => {
    expect([1e300, -1e300, 1.1e300, Number.NaN, Number.POSITIVE_INFINITY].map(AMOUNT.isGood)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('a total', () => {
  it('is nothing where it is no more than rounding', () => {
    expect(0.1 + 0.2 - 0.3 > 0).toBe(true)
    expect(beyondRounding(0.1 + 0.2 - 0.3, 0.6)).toBe(0)
    expect([beyondRounding(1e-15, 2), beyondRounding(-3, 3), beyondRounding(0, 0)]).toEqual([1e-15, -3, 0])
    const { total } = rankedValues({ values: Float64Array.of(-0.3, 0.1, 0.2), counts: Float64Array.of(1, 1, 1) })
    expect(total).toBe(0)
  })

  it('of nothing has no shares', () => {
    const values = [0.1, 0.2, -0.3]
    expect(thrown(() => valueConcentration(values))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'values' })
    expect(thrown(() => valueTiers.fit(values, { by: 'share-of-value', upTo: [0.8] }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'values',
    })
    const totals = valueTiers.summarise(valueTiers.fromParams({ cutPoints: [0.15] }), values)
    expect(totals.some(tier => 'valueShare' in tier)).toBe(false)
  })
})
