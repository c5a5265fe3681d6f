import { expect, it } from 'vitest'
import { dynamicHistories } from '../../../src/lifetime/pareto-nbd-dynamic/histories.js'
import type { DatedRows } from '../../../src/lifetime/pareto-nbd-dynamic/rows.js'

const rows: DatedRows = {
  size: 5,
  frequency: Float64Array.of(1, 0, 1, 0, 2),
  recency: Float64Array.of(2, 0, 2, 0, 2),
  age: Float64Array.of(4, 4, 4, 4, 4),
  covariates: { gender: Float64Array.of(1, 0, 1, 1, 0) },
}
const SPAN = { daysPerUnit: 7, beyond: 0 }

it('makes one history of clients alike, sorted by course', () => {
  const { ofClient, ...histories } = dynamicHistories(rows, { purchase: ['gender'], dropout: [] }, SPAN, 'base')
  expect(histories).toMatchObject({
    size: 4,
    course: Int32Array.of(0, 0, 1, 1),
    frequency: Int32Array.of(1, 0, 0, 2),
    recency: Float64Array.of(2, 0, 0, 2),
    age: Float64Array.of(4, 4, 4, 4),
    weight: Float64Array.of(2, 1, 1, 1),
  })
  expect(ofClient).toEqual(Int32Array.of(0, 2, 0, 1, 3))
})

it('adds up the weights of rows', () => {
  const weighted = { ...rows, weight: Float64Array.of(3, 1, 0.5, 1, 2) }
  expect(dynamicHistories(weighted, { purchase: [], dropout: [] }, SPAN, 'base').weight).toEqual(
    Float64Array.of(3.5, 2, 2),
  )
})
