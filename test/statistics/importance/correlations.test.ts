import { expect, it } from 'vitest'
import { correlate, correlationRoom } from '../../../src/statistics/importance/correlations.js'
import { pearsonCorrelation } from '../../../src/statistics/index.js'

const a = [0.2, -1.1, 0.7, 1.3, -0.4]
const b = [1.2, -0.3, 0.1, 0.9, -1.7]

it('gives correlations of rows that count so often', () => {
  const room = correlationRoom(2)
  const counts = [2, 1, 0, 3, 1]
  correlate([Float64Array.from(a), Float64Array.from(b)], Float64Array.from(counts), room)
  const copied = (values: readonly number[]) => values.flatMap((value, i) => Array<number>(counts[i]!).fill(value))
  expect(room.matrix[1]).toBeCloseTo(pearsonCorrelation(copied(a), copied(b)).correlation, 14)
  expect([room.matrix[0], room.matrix[3], room.matrix[2]]).toEqual([1, 1, room.matrix[1]])
})

it('says which columns do not vary, and fills its place anew', () => {
  const room = correlationRoom(2)
  correlate([Float64Array.from(a), Float64Array.from(b)], Float64Array.of(0, 3, 0, 0, 0), room)
  expect(Array.from(room.varies)).toEqual([0, 0])
  expect(Array.from(room.matrix)).toEqual([1, 0, 0, 1])
  correlate([Float64Array.from(a), Float64Array.from(b)], new Float64Array(5).fill(1), room)
  expect(Array.from(room.varies)).toEqual([1, 1])
  expect(room.matrix[1]).toBeCloseTo(pearsonCorrelation(a, b).correlation, 14)
})
