import { expect, it } from 'vitest'
import { neighboursOf } from '../../../src/risk/connected-clients/neighbours.js'

it('lists edges by where they begin', () => {
  const { starts, edges } = neighboursOf(4, Int32Array.of(2, 0, 2, 3))
  expect(Array.from(starts)).toEqual([0, 1, 1, 3, 4])
  expect(Array.from(edges)).toEqual([1, 0, 2, 3])
})

it('leaves out what is not wanted', () => {
  expect(Array.from(neighboursOf(3, Int32Array.of(2, 0, 2), edge => edge !== 0).edges)).toEqual([1, 2])
})
