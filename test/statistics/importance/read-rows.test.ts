import { expect, it } from 'vitest'
import { readRows } from '../../../src/statistics/importance/read-rows.js'
import { thrown } from '../../errors/thrown.js'

it('centres and scales columns by their weights, and leaves out rows without weight', () => {
  const { columns, weights, kept, rows } = readRows({ a: [1, 3, 99, 5, 7] }, [2, 4, 0, 8, 9], [2, 1, 0, 1, 4])
  expect(Array.from(kept)).toEqual([0, 1, 3, 4])
  expect(rows).toBe(4)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  for (const column of columns) {
    expect(column.reduce((sum, value, i) => sum + weights[i]! * value, 0) / all).toBeCloseTo(0, 14)
    expect(column.reduce((sum, value, i) => sum + weights[i]! * value * value, 0) / all).toBeCloseTo(1, 14)
  }
})

it('refuses what differs by rounding alone', () => {
  const rounding = [1, 1 + Number.EPSILON, 1, 1]
  expect(thrown(() => readRows({ a: rounding }, [1, 2, 3, 5], undefined))).toMatchObject({
    code: 'NO_VARIATION',
    path: 'columns.a',
  })
  expect(thrown(() => readRows({ a: [1, 1, 9] }, [1, 2, 3], [1, 1, 0])).code).toBe('NO_DATA')
})
