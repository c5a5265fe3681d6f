import { expect, it } from 'vitest'
import {
  addRow,
  areaAboveLine,
  emptyPoints,
  emptySums,
  heightsAt,
  pointsOf,
} from '../../../src/loyalty/uplift/qini-sums.js'
import type { Trial } from '../../../src/loyalty/uplift/trial.js'
import { distinctValues } from '../../../src/statistics/distinct-values.js'

const trial: Trial = {
  rows: 5,
  treated: [1, 0, 1, 0, 1],
  outcome: [1, 0, 1, 1, 0],
  outcomeKind: 'event',
  weights: [1, 1, 2, 1, 1],
}
const distinct = distinctValues([9, 5, 5, 1, 1])

it('sums weights and outcomes by arm, the highest score first', () => {
  const sums = emptySums(3)
  for (let row = 0; row < 5; row++) addRow(sums, distinct, trial, row, row === 4 ? 3 : 1)
  expect(sums.treated).toEqual(Float64Array.of(1, 2, 3))
  expect(sums.control).toEqual(Float64Array.of(0, 1, 1))
  expect(sums.treatedOutcome).toEqual(Float64Array.of(1, 2, 0))
  expect(sums.controlOutcome).toEqual(Float64Array.of(0, 0, 1))
  const points = pointsOf(sums, 'radcliffe', emptyPoints(3))
  // At the first score nobody is untreated: no point.
  expect(points.size).toBe(3)
  expect(points.share.subarray(0, 3)).toEqual(Float64Array.of(0, 0.5, 1))
  expect(points.gain.subarray(0, 3)).toEqual(Float64Array.of(0, 0.5, 0))
  expect(areaAboveLine(points)).toBe(0.25)
  expect(pointsOf(sums, 'cumulative-gain', emptyPoints(3)).gain[1]).toBe(0.5)
})

it('has the height between points, and at the end of a curve that rises at once', () => {
  const points = { share: Float64Array.of(0, 0.5, 1), gain: Float64Array.of(0, 2, 1), size: 3 }
  expect(heightsAt(points, Float64Array.of(0, 0.25, 0.5, 0.75, 1), new Float64Array(5))).toEqual(
    Float64Array.of(0, 1, 2, 1.5, 1),
  )
  const one = { share: Float64Array.of(0, 1), gain: Float64Array.of(0, 3), size: 2 }
  expect(heightsAt(one, Float64Array.of(0, 0.5, 1), new Float64Array(3))).toEqual(Float64Array.of(0, 1.5, 3))
})
