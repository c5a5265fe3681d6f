import { expect, it } from 'vitest'
import { gatherRows, rowsDrawn } from '../../../../src/statistics/clustering/stability/gather-rows.js'

it('gathers rows as often as they were drawn, cells of any kind', () => {
  const rows = rowsDrawn(Int32Array.of(2, 0, 1))
  expect([...rows]).toEqual([0, 0, 2])
  expect(gatherRows<number | string | null>({ a: Float64Array.of(1, 2, 3), b: ['x', 'y', null] }, rows)).toEqual({
    a: [1, 1, 3],
    b: ['x', 'x', null],
  })
})
