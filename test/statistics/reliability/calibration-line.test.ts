import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { calibrationLine } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { forecasts, outcomes } from './twenty-forecasts.js'

describe('calibrationLine', () => {
  // statsmodels 0.15.0, Logit of the outcomes on the logits of the forecasts.
  it('is a logistic regression on the logit', () => {
    const { intercept, slope, chiSquare, pValue, observations, events } = calibrationLine(forecasts, outcomes)
    expect(intercept.value).toBeCloseRelative(0.6271824429531515, 1e-9)
    expect(slope.value).toBeCloseRelative(0.8291087072612275, 1e-9)
    expect(intercept.standardError).toBeCloseRelative(0.8551940602582992, 1e-8)
    expect(slope.standardError).toBeCloseRelative(0.5016037865512968, 1e-8)
    expect(slope.interval).toMatchObject({ level: 0.95, kind: 'confidence', method: 'wald' })
    const reach = 1.959963984540054 * slope.standardError
    expect(slope.interval.upper - slope.value).toBeCloseRelative(reach, 1e-12)
    expect(chiSquare).toBeCloseRelative(2.573982621564742, 1e-9)
    expect(pValue).toBeCloseRelative(0.2761002344817954, 1e-9)
    expect([observations, events]).toEqual([20, 7])
  })

  it('takes the level it is told, and a line through two forecasts', () => {
    const wide = calibrationLine(forecasts, outcomes)
    const narrow = calibrationLine(forecasts, outcomes, { level: 0.8 })
    expect(narrow.intercept.value).toBe(wide.intercept.value)
    expect(narrow.intercept.interval.level).toBe(0.8)
    expect(narrow.intercept.interval.lower).toBeGreaterThan(wide.intercept.interval.lower)
    // Rates of 1/3 and 1/2 at logits of -ln 4 and 0.
    const two = calibrationLine([0.2, 0.2, 0.2, 0.5, 0.5], [0, 1, 0, 1, 0])
    expect(two.intercept.value).toBeCloseTo(0, 9)
    expect(two.slope.value).toBeCloseTo(0.5, 9)
  })

  it('finds forecasts that are too bold: a slope of one half where logits were doubled', () => {
    const uniform = randomStream(3)
    const truth = Array.from({ length: 20_000 }, () => 4 * uniform() - 3)
    const happened = truth.map(logit => (uniform() < 1 / (1 + Math.exp(-logit)) ? 1 : 0))
    const bold = truth.map(logit => 1 / (1 + Math.exp(-2 * logit)))
    const { slope, pValue } = calibrationLine(bold, happened)
    expect(slope.interval.lower).toBeLessThan(0.5)
    expect(slope.interval.upper).toBeGreaterThan(0.5)
    expect(slope.interval.upper - slope.interval.lower).toBeLessThan(0.05)
    expect(pValue).toBeLessThan(1e-10)
  })

  it('covers its level and rejects calibrated forecasts as often as it says: 1,000 samples of 300', () => {
    const uniform = randomStream(11)
    let [covered, rejected] = [0, 0]
    for (let run = 0; run < 1000; run++) {
      const said = Array.from({ length: 300 }, () => 0.02 + 0.4 * uniform())
      const happened = said.map(probability => (uniform() < probability ? 1 : 0))
      const { slope, pValue } = calibrationLine(said, happened)
      if (slope.interval.lower <= 1 && 1 <= slope.interval.upper) covered++
      if (pValue < 0.05) rejected++
    }
    expect(covered / 1000).toBeGreaterThan(0.93)
    expect(covered / 1000).toBeLessThan(0.97)
    expect(rejected / 1000).toBeGreaterThan(0.03)
    expect(rejected / 1000).toBeLessThan(0.07)
  })

  it('keeps its digits from one in a million to nearly certain', () => {
    const said = [1e-6, 1e-6, 1e-3, 1e-3, 0.5, 0.5, 1 - 1e-6, 1 - 1e-6]
    const { slope } = calibrationLine(said, [0, 0, 1, 0, 0, 1, 1, 0])
    expect(slope.value).toBeGreaterThan(0)
    expect(slope.value).toBeLessThan(1)
  })

  it('refuses what has no finite line, and says why', () => {
    expect(thrown(() => calibrationLine([0.1, 0.2, 0.3, 0.4], [0, 0, 1, 1])).code).toBe('SEPARATED_OUTCOMES')
    expect(thrown(() => calibrationLine([0.1, 0.2, 0.2, 0.4], [0, 0, 1, 1])).code).toBe('SEPARATED_OUTCOMES')
    expect(thrown(() => calibrationLine([0.4, 0.3, 0.2, 0.1], [0, 0, 1, 1])).path).toBe('forecasts')
    expect(thrown(() => calibrationLine([0.1, 0.1], [0, 1]))).toMatchObject({
      code: 'NO_VARIATION',
      path: 'forecasts',
      expected: 'at least two different forecasts',
      hint: 'See calibrationInTheLarge',
    })
    expect(thrown(() => calibrationLine([0.1, 0.2], [1, 1])).code).toBe('NO_VARIATION')
    expect(thrown(() => calibrationLine([0.1, 0.2], [0, 0])).path).toBe('outcomes')
    expect(thrown(() => calibrationLine([0.1, 1], [0, 1])).path).toBe('forecasts[1]')
    expect(thrown(() => calibrationLine([0.1, 0.2], [0, 1], { level: 0 })).path).toBe('options.level')
    expect(thrown(() => calibrationLine([0.1, 0.2], [0, 1], JSON.parse('{ "groups": 3 }'))).path).toBe('options.groups')
  })
})
