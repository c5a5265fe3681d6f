import { expect, it } from 'vitest'
import { calibrationError } from '../../../src/lifetime/choice/calibration-error.js'
import { calibrationCurve } from '../../../src/statistics/index.js'

it('is the mean distance over groups, by their size', () => {
  const probabilities = [0.1, 0.1, 0.1, 0.8]
  const rows = calibrationCurve(probabilities, [0, 0, 1, 1], { groups: 2 })
  expect(rows.map(({ size }) => size)).toEqual([3, 1])
  expect(calibrationError(rows)).toBeCloseTo((3 / 4) * Math.abs(0.1 - 1 / 3) + (1 / 4) * 0.2, 12)
})
