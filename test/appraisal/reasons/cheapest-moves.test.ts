import { expect, it } from 'vitest'
import { cheapestMoves } from '../../../src/appraisal/reasons/cheapest-moves.js'
import type { LeverCurve } from '../../../src/appraisal/reasons/lever-curve.js'

const line = (reach: number, gain: number, costPerUnit: number): LeverCurve => ({
  moved: [0, reach],
  gained: [0, gain],
  costPerUnit,
  isWhole: false,
})

it('fills the cheapest points first', () => {
  // 5 points at 1 each, then 4 of the 10 points at 2 each.
  expect(cheapestMoves([line(10, 10, 2), line(5, 5, 1)], 9)).toEqual({ moved: [4, 5], cost: 13 })
})

it('gives up where all together are too little, and does nothing where nothing is needed', () => {
  expect(cheapestMoves([line(10, 10, 2), line(5, 5, 1)], 15.1)).toBeUndefined()
  expect(cheapestMoves([], 1)).toBeUndefined()
  expect(cheapestMoves([line(10, 10, 2)], 0)).toEqual({ moved: [0], cost: 0 })
  expect(cheapestMoves([], 0)).toEqual({ moved: [], cost: 0 })
})

it('does not take a curve for its hull: the first steps may bring nothing', () => {
  // Nothing before 8, then 2 points a unit: on its hull 0.4 points a unit, which would look cheap.
  const late = { moved: [0, 8, 10], gained: [0, 0, 4], costPerUnit: 1, isWhole: false }
  expect(cheapestMoves([late, line(10, 3, 1)], 2)).toEqual({ moved: [0, 20 / 3], cost: 20 / 3 })
  expect(cheapestMoves([late, line(10, 3, 1)], 4)).toEqual({ moved: [10, 0], cost: 10 })
})

it('moves whole steps whole', () => {
  const steps = { moved: [0, 1, 2], gained: [0, 3, 6], costPerUnit: 4, isWhole: true }
  // One step of 3 points and 1 point of the other: 4 + 5; two steps would cost 8.
  expect(cheapestMoves([steps, line(10, 10, 5)], 4)).toEqual({ moved: [2, 0], cost: 8 })
  expect(cheapestMoves([steps, line(10, 10, 3)], 4)).toEqual({ moved: [1, 1], cost: 7 })
})

it('takes what costs nothing', () => {
  expect(cheapestMoves([line(10, 10, 2), line(5, 5, 0)], 9)).toEqual({ moved: [4, 5], cost: 8 })
})
