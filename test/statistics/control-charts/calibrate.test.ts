import { expect, it } from 'vitest'
import {
  centreOfCounted,
  centreOfEstimates,
  centreOfMeasured,
  movingSpread,
  scaleOf,
  spreadOfMeasured,
} from '../../../src/statistics/control-charts/calibrate.js'
import { readCounted, readMeasured } from '../../../src/statistics/control-charts/read-readings.js'
import { thrown } from '../../errors/thrown.js'

const groups = readMeasured(
  'mean',
  {
    subgroups: [
      [1, 3],
      [4, 8, 6],
      [5, 5],
    ],
  },
  2,
)

it('weighs subgroups by their sizes', () => {
  expect(centreOfMeasured(groups)).toBeCloseTo(32 / 7, 14)
})

it('tells a spread from subgroups of several sizes', () => {
  const [two, three] = [2 / Math.sqrt(Math.PI), 3 / Math.sqrt(Math.PI)]
  expect(spreadOfMeasured(groups, 'range')).toBeCloseTo((2 / two + 4 / three) / 3, 12)
  const [c2, c3] = [Math.sqrt(2 / Math.PI), Math.sqrt(Math.PI) / 2]
  expect(spreadOfMeasured(groups, 'deviation')).toBeCloseTo((Math.SQRT2 / c2 + 2 / c3) / 3, 12)
  // Squares 2, 8 and 0 on four degrees of freedom; c4 of five values is .9399856.
  expect(spreadOfMeasured(groups, 'pooled')).toBeCloseTo(Math.sqrt(10 / 4) / 0.9399856029866254, 12)
})

it('takes the moving range of values one at a time', () => {
  expect(movingSpread(Float64Array.of(1, 4, 2))).toBeCloseTo(2.5 / (2 / Math.sqrt(Math.PI)), 14)
})

it('pools counts, and weighs figures by what is known of them', () => {
  expect(centreOfCounted('p', readCounted('p', { counts: [1, 5], sizes: [10, 20] }))).toBe(0.2)
  expect(centreOfCounted('c', readCounted('c', { counts: [1, 5] }))).toBe(3)
  const estimates = { size: 2, values: Float64Array.of(1, 4), standardErrors: Float64Array.of(1, 2) }
  expect(centreOfEstimates(estimates)).toBeCloseTo(1.6, 14)
})

it('refuses what has no spread', () => {
  expect(thrown(() => scaleOf(Float64Array.of(2, 2))).code).toBe('NO_VARIATION')
  expect(thrown(() => scaleOf(Float64Array.of(2))).code).toBe('TOO_FEW_POINTS')
})
