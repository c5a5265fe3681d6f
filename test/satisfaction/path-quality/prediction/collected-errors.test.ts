import { describe, expect, it } from 'vitest'
import {
  collect,
  collectedErrors,
  errorsOf,
  trainedErrors,
} from '../../../../src/satisfaction/path-quality/prediction/collected-errors.js'

describe('collected errors', () => {
  it('are of held rows one by one, of the others of the mean of what was foretold', () => {
    const actual = Float64Array.of(10, 20, 30)
    const errors = collectedErrors(3, 2)
    // Three folds of one row in the first repeat.
    collect(errors, actual, Float64Array.of(11, 22, 33), Uint8Array.of(1, 0, 0), 0)
    collect(errors, actual, Float64Array.of(12, 24, 36), Uint8Array.of(0, 1, 0), 0)
    collect(errors, actual, Float64Array.of(13, 26, 39), Uint8Array.of(0, 0, 1), 0)
    expect([...errors.held]).toEqual([-1, -4, -9, 0, 0, 0])
    expect([...trainedErrors(errors, actual, 2)]).toEqual([10 - 12.5, 20 - 24, 30 - 34.5])
    collect(errors, actual, Float64Array.of(15, 20, 30), Uint8Array.of(1, 1, 1), 1)
    expect([...errors.held.subarray(3)]).toEqual([-5, 0, 0])
  })

  it('have root mean square and mean absolute, in any unit', () => {
    expect(errorsOf(Float64Array.of(3, -4, 0, 5))).toEqual({ rmse: Math.sqrt(50 / 4), mae: 3 })
    for (const unit of [1e-200, 1e200]) {
      const { rmse, mae } = errorsOf(Float64Array.of(3 * unit, -4 * unit, 0, 5 * unit))
      expect(rmse / unit).toBeCloseTo(Math.sqrt(12.5), 12)
      expect(mae / unit).toBeCloseTo(3, 12)
    }
    expect(errorsOf(new Float64Array(3))).toEqual({ rmse: 0, mae: 0 })
  })
})
