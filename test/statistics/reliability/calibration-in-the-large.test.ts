import { describe, expect, it } from 'vitest'
import { calibrationInTheLarge, proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { forecasts, outcomes } from './twenty-forecasts.js'

describe('calibrationInTheLarge', () => {
  // statsmodels 0.15.0, GLM of a constant with the logits as offset.
  it('is the shift of all logits', () => {
    const { shift, meanForecast, observedRate, interval } = calibrationInTheLarge(forecasts, outcomes)
    expect(shift.value).toBeCloseRelative(0.8570177436077264, 1e-9)
    expect(shift.standardError).toBeCloseRelative(0.5280946792360577, 1e-8)
    expect(meanForecast).toBeCloseRelative(0.212, 1e-14)
    expect(observedRate).toBe(0.35)
    expect(interval).toMatchObject({ method: 'wilson', level: 0.95 })
  })

  it('takes the level it is told, for both intervals', () => {
    const { shift, interval } = calibrationInTheLarge(forecasts, outcomes, { level: 0.8 })
    expect(shift.interval.level).toBe(0.8)
    expect(interval).toEqual(proportionInterval(7, 20, { level: 0.8 }))
  })

  it('makes expected events as many as happened', () => {
    const { shift } = calibrationInTheLarge(forecasts, outcomes)
    const shifted = forecasts.map(p => 1 / (1 + ((1 - p) / p) * Math.exp(-shift.value)))
    expect(shifted.reduce((sum, p) => sum + p, 0)).toBeCloseRelative(7, 1e-9)
  })

  it('needs no forecasts that differ: the logit of the rate less that of the forecast', () => {
    const { shift } = calibrationInTheLarge([0.1, 0.1, 0.1, 0.1], [0, 0, 1, 0])
    expect(shift.value).toBeCloseRelative(Math.log(3), 1e-9)
    expect(shift.standardError).toBeCloseRelative(Math.sqrt(1 / (4 * 0.25 * 0.75)), 1e-8)
  })

  it('is 0 where as many happened as were expected', () => {
    expect(calibrationInTheLarge([0.25, 0.25, 0.25, 0.25], [0, 1, 0, 0]).shift.value).toBeCloseTo(0, 12)
  })

  it('refuses one class, certainty and a level that is none', () => {
    expect(thrown(() => calibrationInTheLarge([0.1, 0.2], [0, 0])).code).toBe('NO_VARIATION')
    expect(thrown(() => calibrationInTheLarge([0, 0.2], [0, 1])).path).toBe('forecasts[0]')
    expect(thrown(() => calibrationInTheLarge([0.1, 0.2], [1, 1])).code).toBe('NO_VARIATION')
    expect(thrown(() => calibrationInTheLarge([0.1], [1], JSON.parse('{ "lvl": 1 }'))).path).toBe('options.lvl')
    expect(thrown(() => calibrationInTheLarge([0.1, 0.2], [0, 1], { level: 2 })).path).toBe('options.level')
  })
})
