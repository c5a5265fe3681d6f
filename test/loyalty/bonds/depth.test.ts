import { describe, expect, it } from 'vitest'
import { relationshipDepth } from '../../../src/loyalty/bonds/index.js'
import { meanInterval, proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const HOLDINGS = {
  loan: [500, 0, 200, 300, 0],
  deposit: [true, true, false, false, false],
  leasing: Float64Array.of(90, 0, 0, 0, 0),
}

describe('relationshipDepth', () => {
  it('counts products, and clients by how many they hold', () => {
    const { products, mean, interval, distribution, several } = relationshipDepth(HOLDINGS)
    expect(Array.from(products)).toEqual([3, 1, 1, 1, 0])
    expect(mean).toBe(1.2)
    expect(interval.upper).toBeCloseTo(meanInterval([3, 1, 1, 1, 0]).interval!.upper, 12)
    expect(interval.lower).toBe(0)
    expect(distribution.map(({ products: held, part }) => [held, part])).toEqual([
      [0, 1],
      [1, 3],
      [2, 0],
      [3, 1],
    ])
    expect(distribution[1]?.interval).toEqual(proportionInterval(3, 5))
    expect([several.part, several.whole]).toEqual([1, 4])
  })

  it('knows groups', () => {
    const { interval, several } = relationshipDepth(HOLDINGS, { group: ['x', 'x', null, null, null] })
    expect(several.clusters).toBe(3)
    expect(interval.upper).not.toBeCloseTo(relationshipDepth(HOLDINGS).interval.upper, 3)
  })

  it('has no interval beyond what there is to be held', () => {
    const { mean, interval } = relationshipDepth({ loan: [1, 0], lease: [1, 0], deposit: [1, 1] })
    expect(mean).toBe(2)
    expect([interval.lower, interval.upper]).toEqual([0, 3])
    expect(relationshipDepth({ loan: [1, 1], lease: [0, 0] }).interval).toMatchObject({ upper: 2, unbounded: 'both' })
  })

  it('stands for one client who holds nothing', () => {
    const { mean, interval, several } = relationshipDepth({ loan: [0] })
    expect(mean).toBe(0)
    expect(interval.unbounded).toBe('both')
    expect(several).toEqual({ part: 0, whole: 0, clusters: 0 })
  })
})

it.each([
  [[{}], 'EMPTY_INPUT', 'holdings'],
  [[{ loan: [] }], 'EMPTY_INPUT', 'holdings.loan'],
  [[{ loan: [1], lease: [1, 2] }], 'LENGTH_MISMATCH', 'holdings.lease'],
  [[{ loan: [-1] }], 'OUT_OF_RANGE', 'holdings.loan[0]'],
  [[{ loan: ['yes'] }], 'OUT_OF_RANGE', 'holdings.loan[0]'],
  [[{ loan: [1] }, { group: ['x', 'y'] }], 'LENGTH_MISMATCH', 'options.group'],
])('refuses %j', (given, code, path) => {
  expect(thrown(() => Reflect.apply(relationshipDepth, undefined, given))).toMatchObject({ code, path })
})
