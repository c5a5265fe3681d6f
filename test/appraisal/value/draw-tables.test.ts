import { expect, it } from 'vitest'
import { drawTables } from '../../../src/appraisal/value/draw-tables.js'

it('holds the middle of every part of a distribution once, in an order of its own', () => {
  const { normals, waits } = drawTables(3, 100, 2, 1)
  expect(normals[0]).not.toEqual(normals[1])
  expect(normals[0]!.slice().sort()).toEqual(normals[1]!.slice().sort())
  expect(normals[0]!.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9)
  // A hundred futures hold five with a wait below that of 5 %.
  expect(waits[0]!.filter(value => value < -Math.log(0.95))).toHaveLength(5)
})

it('is the same for the same seed, another for another', () => {
  expect(drawTables(3, 50, 1, 1)).toEqual(drawTables(3, 50, 1, 1))
  expect(drawTables(4, 50, 1, 1)).not.toEqual(drawTables(3, 50, 1, 1))
})
