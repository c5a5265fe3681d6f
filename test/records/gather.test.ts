import { describe, expect, it } from 'vitest'
import { checkedRows, gathered, gatheredIds, gatheredLogSpend } from '../../src/records/gather.js'

const rows = Int32Array.of(2, 0, 2)

describe('checkedRows', () => {
  it('takes row numbers from any kind of column', () => {
    expect(checkedRows([2, 0, 2], 3)).toEqual(rows)
    expect(checkedRows(Uint32Array.of(2, 0, 2), 3)).toEqual(rows)
    expect(checkedRows(Float64Array.of(-0), 1)).toEqual(Int32Array.of(0))
  })

  it('names what is no row, the first ten and how many there are', () => {
    for (const wrong of [3, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 32]) {
      expect(() => checkedRows([0, wrong], 3)).toThrow(
        expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'indices[1]', expected: 'a whole number from 0 to 2' }),
      )
    }
    expect(() => checkedRows(new Float64Array(12).fill(7), 3)).toThrow(expect.objectContaining({ issueCount: 12 }))
  })
})

describe('gathered columns', () => {
  it('keep the kind of ids', () => {
    expect(gatheredIds(['a', 7, 'c'], rows)).toEqual(['c', 'a', 'c'])
    expect(gatheredIds(Int32Array.of(4, 5, 6), rows)).toEqual(Int32Array.of(6, 4, 6))
    expect(gatheredIds(Float64Array.of(0.5, 5, 6), rows)).toEqual(Float64Array.of(6, 0.5, 6))
  })

  it('are new columns', () => {
    const column = Float64Array.of(1, 2, 3)
    expect(gathered(column, rows)).toEqual(Float64Array.of(3, 1, 3))
    const logSpend = gatheredLogSpend({ mean: column, squares: Float64Array.of(0, 4, 9) }, rows)
    expect(logSpend).toEqual({ mean: Float64Array.of(3, 1, 3), squares: Float64Array.of(9, 0, 9) })
    expect(Object.isFrozen(logSpend)).toBe(true)
  })
})
