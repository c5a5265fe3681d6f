import { describe, expect, it } from 'vitest'
import { rangeOf, runStarts } from '../../src/records/counting-sort.js'

describe('runStarts', () => {
  it('says where each key begins, and where the last ends', () => {
    expect(Array.from(runStarts(Int32Array.of(2, 0, 2, 3), 4, 4))).toEqual([0, 1, 1, 3, 4])
  })

  it('reads only the cells that count', () => {
    expect(Array.from(runStarts(Int32Array.of(1, 1, 0, 0), 2, 2))).toEqual([0, 0, 2])
  })

  it('takes no keys at all', () => {
    expect(Array.from(runStarts(new Int32Array(0), 0, 0))).toEqual([0])
  })

  it('counts keys from the least on', () => {
    expect(Array.from(runStarts(Int32Array.of(-1, -3), 2, 3, -3))).toEqual([0, 1, 1, 2])
  })
})

describe('rangeOf', () => {
  it('reaches from the least to the greatest of the cells that count', () => {
    expect(rangeOf(Int32Array.of(4, -2, 99), 2)).toEqual({ least: -2, cells: 7 })
    expect(rangeOf(Int32Array.of(-(2 ** 31), 2 ** 31 - 1), 2)).toEqual({ least: -(2 ** 31), cells: 2 ** 32 })
  })

  it('has no cells for no numbers', () => {
    expect(rangeOf(new Int32Array(0), 0).cells).toBe(0)
  })
})
