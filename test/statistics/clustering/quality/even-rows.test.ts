import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { readFeatures } from '../../../../src/statistics/clustering/features/index.js'
import { boxAround, evenRows } from '../../../../src/statistics/clustering/quality/even-rows.js'
import { orderRows } from '../../../../src/statistics/clustering/quality/grouped-rows.js'

describe('rows spread evenly', () => {
  it('fill the range of a single feature', () => {
    const rows = orderRows(readFeatures({ x: [3, 9, 4, 5] }, 'none', 'columns'))
    const drawn = evenRows(boxAround(rows), 4000, randomStream(1))
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(3)
    expect(Math.max(...drawn)).toBeLessThanOrEqual(9)
    expect(drawn.reduce((sum, value) => sum + value, 0) / 4000).toBeCloseTo(6, 1)
  })

  it('keep to the line on which rows lie', () => {
    const rows = orderRows(readFeatures({ x: [1, 2, 5], y: [3, 5, 11] }, 'none', 'columns'))
    const drawn = evenRows(boxAround(rows), 50, randomStream(1))
    for (let i = 0; i < 50; i++) expect(drawn[2 * i + 1]).toBeCloseTo(1 + 2 * drawn[2 * i]!, 12)
  })

  it('are as far out as the rows at any magnitude', () => {
    const rows = orderRows(readFeatures({ x: [-1e100, 1e100], y: [1e100, 1e100] }, 'none', 'columns'))
    const drawn = evenRows(boxAround(rows), 20, randomStream(1))
    expect(drawn.every(value => Math.abs(value) <= 1.000001e100)).toBe(true)
  })
})
