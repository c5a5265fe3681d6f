import { describe, expect, it } from 'vitest'
import { walletAllocation, walletAllocationRule } from '../../../src/loyalty/wallet/index.js'
import { meanInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

describe('walletAllocationRule', () => {
  it('is the published table', () => {
    // Shares by rank of two, three and four lenders, to whole per cent.
    const table = [2, 3, 4].map(brands =>
      Array.from({ length: brands }, (_, i) => Math.round(100 * walletAllocationRule({ rank: i + 1, brands }))),
    )
    expect(table).toEqual([
      [67, 33],
      [50, 33, 17],
      [40, 30, 20, 10],
    ])
    expect(walletAllocationRule({ rank: 1, brands: 1 })).toBe(1)
  })

  it.each([
    [{ rank: 0.5, brands: 2 }, 'OUT_OF_RANGE', 'place.rank'],
    [{ rank: 3, brands: 2 }, 'OUT_OF_RANGE', 'place.rank'],
    [{ rank: 1.25, brands: 2 }, 'OUT_OF_RANGE', 'place.rank'],
    [{ rank: 1, brands: 0 }, 'OUT_OF_RANGE', 'place.brands'],
    [{ rank: 1, brands: 2, of: 3 }, 'UNKNOWN_OPTION', 'place.of'],
  ])('refuses %j', (place, code, path) => {
    expect(thrown(() => walletAllocationRule(place))).toMatchObject({ code, path })
  })
})

describe('walletAllocation', () => {
  const ratings = { ours: [9, 7, 8, null], other: [8, 7, null, null], third: [6, null, null, null] }

  it('ranks the lenders a client uses, equal ones together', () => {
    const { shares, brands } = walletAllocation(ratings)
    expect(Array.from(shares['ours']!)).toEqual([0.5, 0.5, 1, 0])
    expect(Array.from(shares['third']!)).toEqual([expect.closeTo(1 / 6, 15), 0, 0, 0])
    expect(Array.from(brands)).toEqual([3, 2, 1, 0])
  })

  it('takes means over clients that use one', () => {
    const { value, interval } = meanInterval([1 / 3, 0.5, 0])
    // Student's interval reaches below 0, where no share is.
    expect(interval?.lower).toBeLessThan(0)
    expect(walletAllocation(ratings).means?.['other']).toEqual({ value, interval: { ...interval, lower: 0 } })
    const [ours, theirs] = [
      [9, 1, 2],
      [1, 9, 9],
    ]
    expect(walletAllocation({ ours, theirs }).means?.['theirs']?.interval).toMatchObject({
      lower: expect.closeTo(0.07749, 4),
      upper: 1,
    })
    expect(walletAllocation({ ours: [null] }).means).toBeUndefined()
  })

  it.each([
    [{}, 'EMPTY_INPUT', 'ratings'],
    [{ ours: [] }, 'EMPTY_INPUT', 'ratings.ours'],
    [{ ours: [1], other: [1, 2] }, 'LENGTH_MISMATCH', 'ratings.other'],
    [{ ours: [1], other: ['2'] }, 'OUT_OF_RANGE', 'ratings.other[0]'],
    [{ ours: 5 }, 'INVALID_TYPE', 'ratings.ours'],
  ])('refuses %j', (columns, code, path) => {
    expect(thrown(() => Reflect.apply(walletAllocation, undefined, [columns]))).toMatchObject({ code, path })
  })
})
