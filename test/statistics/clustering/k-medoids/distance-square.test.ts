import { expect, it } from 'vitest'
import { givenSource } from '../../../../src/statistics/clustering/distances/pair-source.js'
import { comparableRows, distanceSquare } from '../../../../src/statistics/clustering/k-medoids/distance-square.js'

it('has every distance both ways, in units that single precision holds', () => {
  const { size, unit, distances } = distanceSquare(givenSource({ size: 3, values: [1e100, 2e100, 3e100] }))
  expect(size).toBe(3)
  expect([...distances].map(distance => (distance * unit) / 1e100)).toEqual(
    [0, 1, 2, 1, 0, 3, 2, 3, 0].map(d => expect.closeTo(d, 6)),
  )
})

it('knows the rows that compare with others', () => {
  const given = { size: 3, values: [1, 0, 0], defined: [1, 0, 0] }
  expect([...comparableRows(distanceSquare(givenSource(given)))]).toEqual([0, 1])
  expect([...comparableRows(distanceSquare(givenSource({ size: 1, values: [] })))]).toEqual([0])
})
