import { describe, expect, it } from 'vitest'
import { distinctRows } from '../../../../src/statistics/clustering/features/index.js'

describe('distinct rows', () => {
  it('stand in lexicographic order with how often each comes', () => {
    const rows = Float64Array.of(2, 1, 1, 9, 2, 0, 1, 9, 2, 1)
    expect(distinctRows(rows, 5, 2)).toEqual({
      order: Uint32Array.of(1, 3, 2, 0, 4),
      count: 3,
      values: Float64Array.of(1, 9, 2, 0, 2, 1),
      weights: Float64Array.of(2, 1, 2),
      rowToDistinct: Uint32Array.of(2, 0, 1, 0, 2),
    })
  })

  it('agree with a sort by comparison', () => {
    const [size, dimensions] = [400, 3]
    const values = Float64Array.from({ length: size * dimensions }, (_, i) => ((i * 7919) % 13) - 6 + (i % 2) / 8)
    const rows = Array.from({ length: size }, (_, r) => [...values.subarray(r * dimensions, (r + 1) * dimensions)])
    const sorted = [...rows].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!)
    const distinct = distinctRows(values, size, dimensions)
    expect([...distinct.order].map(row => rows[row])).toEqual(sorted)
    expect(distinct.weights.reduce((sum, weight) => sum + weight, 0)).toBe(size)
    for (const [r, row] of rows.entries()) {
      const at = distinct.rowToDistinct[r]! * dimensions
      expect([...distinct.values.subarray(at, at + dimensions)]).toEqual(row)
    }
    expect(distinct.count).toBe(new Set(rows.map(row => row.join())).size)
  })

  it('of one row are that row', () => {
    expect(distinctRows(Float64Array.of(5), 1, 1).count).toBe(1)
  })
})
