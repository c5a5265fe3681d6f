import { expect, it } from 'vitest'
import { countMoves, matrixOf } from '../../../src/risk/behaviour/roll-matrix.js'
import { proportionInterval } from '../../../src/statistics/index.js'

const BUCKETS = [
  { name: 'ok', from: 0 },
  { name: 'late', from: 1 },
]

it('counts moves of those who were in a bucket', () => {
  const [before, after] = [Int32Array.of(0, 0, 1, 2, 2), Int32Array.of(0, 1, 2, 2, 0)]
  expect(countMoves(before, after, 2)).toEqual([
    [1, 1, 0],
    [0, 0, 1],
  ])
})

it('has rates and intervals where there is somebody', () => {
  const counts = [
    [3, 1, 0],
    [0, 0, 0],
  ]
  expect(matrixOf(counts, BUCKETS, { from: 1, to: 2 }, 0.9)).toEqual({
    from: 1,
    to: 2,
    buckets: ['ok', 'late'],
    states: ['ok', 'late', 'repaid'],
    counts,
    rates: [
      [0.75, 0.25, 0],
      [0, 0, 0],
    ],
    defined: [1, 0],
    intervals: [[3, 1, 0].map(count => proportionInterval(count, 4, { level: 0.9 })), []],
  })
})
