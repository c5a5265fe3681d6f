import { expect, it } from 'vitest'
import type { AttributeColumn } from '../../../src/statistics/attribute-columns/read-columns.js'
import { readColumns } from '../../../src/statistics/attribute-columns/read-columns.js'
import { featureValues } from '../../../src/statistics/event-model/feature-values.js'
import { planFeatures } from '../../../src/statistics/event-model/features.js'
import type { EventFeature } from '../../../src/statistics/event-model/types.js'

const rows = Int32Array.from({ length: 101 }, (_, i) => i)

function columnOf(cells: readonly (number | string | boolean | null | readonly string[])[]): AttributeColumn {
  return readColumns({ a: cells }, cells.length, {})[0]!
}

function valuesOf(feature: EventFeature, column: AttributeColumn, of: Int32Array): Float64Array {
  return featureValues([feature], [column], of)[0]!
}

it('cuts the ends of numbers, and measures them in standard deviations', () => {
  const column = columnOf([...rows].map(i => (i === 100 ? 1e9 : i)))
  const [feature] = planFeatures([column], rows)
  expect(feature?.ends).toEqual([1, 99])
  const values = valuesOf(feature!, column, rows)
  expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9)
  expect(values.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(101, 9)
  expect(values[100]).toBe(values[99])
})

it('takes what is missing for the mean, and says so in a column of its own', () => {
  const column = columnOf([...rows].map(i => (i < 10 ? null : i)))
  const [number, missing] = planFeatures([column], rows)
  expect(valuesOf(number!, column, rows)[0]).toBe(0)
  expect(missing).toMatchObject({ of: 'missing', centre: 10 / 101 })
  expect(valuesOf(missing!, column, Int32Array.of(0, 50))).toEqual(Float64Array.of(91 / 101, -10 / 101))
})

it('measures words from the most common one, and leaves rare ones with it', () => {
  const column = columnOf([...rows].map(i => (i < 4 ? 'rare' : i < 40 ? 'some' : 'most')))
  const features = planFeatures([column], rows)
  expect(features.map(({ word }) => word)).toEqual(['some'])
  const values = valuesOf(features[0]!, column, Int32Array.of(0, 10, 90))
  expect([...values]).toEqual([-36 / 101, 1 - 36 / 101, -36 / 101])
})

it('has a column for each of several words', () => {
  const column = columnOf([...rows].map(i => [...(i % 2 === 0 ? ['a'] : []), ...(i % 3 === 0 ? ['b'] : [])]))
  expect(planFeatures([column], rows).map(({ word }) => word)).toEqual(['a', 'b'])
})

it('has nothing of what does not vary', () => {
  expect(planFeatures([columnOf([...rows].map(() => 0.1)), columnOf([...rows].map(() => 'a'))], rows)).toEqual([])
  expect(planFeatures([columnOf([...rows].map(i => (i < 3 ? i : null)))], Int32Array.of(0, 1, 2))).toEqual([])
})
