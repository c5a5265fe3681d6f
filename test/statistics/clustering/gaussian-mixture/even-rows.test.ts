import { expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { evenRows } from '../../../../src/statistics/clustering/gaussian-mixture/even-rows.js'
import { rowsOf } from './rows.js'

const FIVE = rowsOf([
  [0, 5],
  [1, 6],
  [2, 7],
  [3, 8],
  [4, 9],
])

it('draws whole rows, none twice', () => {
  for (let seed = 0; seed < 20; seed++) {
    const drawn = evenRows(FIVE, 5, randomStream(seed))
    const first = [0, 2, 4, 6, 8].map(at => drawn[at]!)
    expect(first.toSorted()).toEqual([0, 1, 2, 3, 4])
    expect([1, 3, 5, 7, 9].map(at => drawn[at]!)).toEqual(first.map(value => value + 5))
  }
})

it('a row that stands for nine of ten is drawn first nine times of ten', () => {
  const rows = { ...FIVE, weights: Float64Array.of(36, 1, 1, 1, 1) }
  let first = 0
  for (let seed = 0; seed < 2000; seed++) if (evenRows(rows, 1, randomStream(seed))[0] === 0) first++
  expect(first / 2000).toBeCloseTo(0.9, 1)
})
