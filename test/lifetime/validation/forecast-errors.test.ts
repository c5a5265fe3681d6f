import { describe, expect, it } from 'vitest'
import { forecastErrors, isVaried, probabilityErrors } from '../../../src/lifetime/validation/forecast-errors.js'

describe('forecastErrors', () => {
  it('measures the distance between forecasts and what came true', () => {
    const errors = forecastErrors(Float64Array.of(1, 2, 6), Float64Array.of(0, 4, 2))
    expect(errors).toEqual({
      total: 9,
      bias: 1.5,
      meanAbsoluteError: 7 / 3,
      rootMeanSquaredError: Math.sqrt(21 / 3),
      gini: errors.gini,
    })
    expect(errors.gini).toBeCloseTo(0.5, 14)
  })

  it('leaves out what does not exist', () => {
    expect(forecastErrors(Float64Array.of(1, 2), Float64Array.of(0, 0))).toEqual({
      total: 3,
      meanAbsoluteError: 1.5,
      rootMeanSquaredError: Math.sqrt(2.5),
    })
    expect(Object.keys(forecastErrors(Float64Array.of(1, 2), Float64Array.of(3, 3)))).toContain('bias')
  })
})

describe('the errors of amounts', () => {
  it('are finite at any size, and none where nothing was off', () => {
    const huge = forecastErrors(Float64Array.of(3e200, 0), Float64Array.of(0, 4e200))
    expect(huge.rootMeanSquaredError / 1e200).toBeCloseTo(Math.sqrt(12.5), 12)
    expect(forecastErrors(Float64Array.of(1, 2), Float64Array.of(1, 2)).rootMeanSquaredError).toBe(0)
  })
})

describe('probabilityErrors', () => {
  it('ranks and measures', () => {
    expect(probabilityErrors(Float64Array.of(0.25, 0.75), Uint8Array.of(0, 1))).toEqual({
      mean: 0.5,
      areaUnderCurve: 1,
      brierScore: 0.0625,
    })
  })

  it('ranks nobody where all did the same', () => {
    expect(probabilityErrors(Float64Array.of(0.25, 0.75), Uint8Array.of(1, 1))).toEqual({
      mean: 0.5,
      brierScore: 0.3125,
    })
  })
})

describe('isVaried', () => {
  it('looks for a cell unlike the first', () => {
    expect(isVaried(Float64Array.of(1, 1, 2))).toBe(true)
    expect(isVaried(Uint8Array.of(1, 1))).toBe(false)
    expect(isVaried(Uint8Array.of(0))).toBe(false)
  })
})
