import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTableFor, type Keys, numberPairs, pairKeys } from '../../src/records/pairs.js'

const keys = (codes: readonly number[], count: number): Keys => ({ codes: Int32Array.from(codes), count })

const columns = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 })), { maxLength: 60 })

describe('numberPairs', () => {
  it('numbers the distinct pairs in their order', () => {
    const { count, codes } = numberPairs(keys([1, 0, 1, 0, 1], 2), keys([0, 2, 0, 1, 2], 3))
    expect(count).toBe(4)
    expect(Array.from(codes)).toEqual([2, 1, 2, 0, 3])
  })

  it('gives equal pairs equal numbers and keeps the order, for any columns', () => {
    fc.assert(
      fc.property(columns, pairs => {
        const { codes, count } = numberPairs(
          keys(
            pairs.map(([a]) => a),
            7,
          ),
          keys(
            pairs.map(([, b]) => b),
            5,
          ),
        )
        const values = pairs.map(([a, b]) => 5 * a + b)
        const distinct = [...new Set(values)].sort((a, b) => a - b)
        expect(count).toBe(distinct.length)
        expect(Array.from(codes)).toEqual(values.map(value => distinct.indexOf(value)))
      }),
    )
  })
})

describe('pairKeys', () => {
  it('orders rows alike by a table of all pairs and by numbering those that occur', () => {
    fc.assert(
      fc.property(columns, pairs => {
        const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
        const tabled = pairKeys(keys(first, 7), keys(second, 5))
        const numbered = pairKeys(keys(first, 70_000), keys(second, 70_000))
        expect(tabled.count).toBe(35)
        expect(numbered.count).toBe(new Set(tabled.codes).size)
        const byTable = numberPairs(tabled, keys(second, 5))
        const byNumber = numberPairs(numbered, keys(second, 5))
        expect(byNumber.codes).toEqual(byTable.codes)
      }),
    )
  })
})

describe('isTableFor', () => {
  it('allows a table that the rows can fill, and a small one in any case', () => {
    expect(isTableFor(65_536, 0)).toBe(true)
    expect(isTableFor(65_541, 1)).toBe(false)
    expect(isTableFor(4_000_000, 1_000_000)).toBe(true)
  })
})
