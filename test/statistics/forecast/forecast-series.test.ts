import { describe, expect, it } from 'vitest'
import { forecastSeries } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { PASSENGERS, VISITORS } from './series.js'

describe('forecastSeries', () => {
  it('takes the form of least AICc: Holt and Winters with seasons that multiply, for passengers and visitors', () => {
    for (const [series, period] of [
      [PASSENGERS, 12],
      [VISITORS, 4],
    ] as const) {
      const { method, trials, reason } = forecastSeries(series, { horizon: period, period })
      expect(method).toBe('multiplicative-holt-winters')
      expect(trials).toHaveLength(9)
      expect(reason).toContain('of 9 forms')
      expect(Math.min(...trials.map(({ aicc }) => aicc ?? Infinity))).toBe(
        trials.find(trial => trial.method === method)?.aicc,
      )
    }
  })

  it('or the method that would have been off least', () => {
    const { method, reason, trials } = forecastSeries(VISITORS, { horizon: 4, period: 4, by: 'rolling-origin' })
    expect(method).toBe('multiplicative-holt-winters')
    expect(reason).toContain('from 12 origins')
    expect(trials.map(({ method }) => method)).toContain('seasonal-naive')
  })

  it.each([
    [[5], 'naive', 'SMALL_SAMPLE'],
    [[5, 7], 'naive', undefined],
    [[5, 7, 6], 'naive', undefined],
    [[5, 5, 5, 5], 'simple', 'PERFECT_FIT'],
    [[0, 0, 0, 0, 0, 0, 0, 0], 'simple', 'PERFECT_FIT'],
    [[1, null, 3, 4, 5, 6, 7, null], 'holt', 'PERFECT_FIT'],
  ] as const)('is honest about %j', (series, method, code) => {
    const chosen = forecastSeries(series, { horizon: 2 })
    expect(chosen.method).toBe(method)
    expect(chosen.warnings.map(warning => warning.code)).toEqual(code === undefined ? [] : [code])
    expect('intervals' in chosen).toBe(code === undefined)
  })

  it('leaves out what multiplies where values are 0 or below, unless it was asked for', () => {
    const series = VISITORS.map(value => value - 45)
    const { method, trials } = forecastSeries(series, { horizon: 4, period: 4 })
    expect(method).toBe('holt-winters')
    expect(
      trials.filter(({ leftOut }) => leftOut !== undefined).every(trial => trial.method.includes('multiplicative')),
    ).toBe(true)
    const asked = () => forecastSeries(series, { horizon: 4, period: 4, method: 'multiplicative-holt-winters' })
    expect(thrown(asked)).toMatchObject({ code: 'OUT_OF_RANGE', path: 'values[0]' })
  })

  it('names a method that the series or the options do not allow', () => {
    expect(thrown(() => forecastSeries(VISITORS, { horizon: 4, method: 'holt-winters' })).path).toBe('options.period')
    expect(thrown(() => forecastSeries([1, 2], { horizon: 4, method: 'holt' })).code).toBe('NO_DATA')
    expect(thrown(() => forecastSeries([1, 2], { horizon: 20_000 })).path).toBe('options.horizon')
    expect(thrown(() => forecastSeries([1, 1e200], { horizon: 1 })).path).toBe('values[1]')
  })
})
