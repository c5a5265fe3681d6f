import { expect, it } from 'vitest'
import { pointOf, readRows } from '../../../../src/statistics/clustering/distances/row-distances.js'

const features = { x: { centre: 10, spread: 2 }, y: { centre: 0, spread: 1 } }

it('of numbers are on the scales of the model', () => {
  const columns = { x: [10, 16], y: [0, 4] }
  expect([...readRows({ metric: 'euclidean', features }, columns).from({ x: 10, y: 0 }).values]).toEqual([0, 5])
  expect([...readRows({ metric: 'manhattan', features }, columns).from({ x: 10, y: 0 }).values]).toEqual([0, 7])
  expect([...pointOf({ metric: 'euclidean', features }, { x: 14, y: 3 })]).toEqual([2, 3])
})

it('of mixed attributes are NaN where nothing is compared', () => {
  const attributes = { a: { kind: 'number', range: [0, 10] }, b: { kind: 'nominal' } } as const
  const { size, from } = readRows({ metric: 'gower', attributes }, { a: [1, null], b: ['x', 'y'] })
  const { values, coverage } = from({ a: 6 })
  expect([size, [...values], [...coverage!]]).toEqual([2, [0.5, Number.NaN], [0.5, 0]])
})
