import { describe, expect, it } from 'vitest'
import { runStarts } from '../../src/records/counting-sort.js'

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
})
