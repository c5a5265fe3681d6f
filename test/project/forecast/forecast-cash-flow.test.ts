import { describe, expect, it } from 'vitest'
import { forecastCashFlow } from '../../../src/project/index.js'
import { thrown } from '../../errors/thrown.js'
import { VISITORS } from '../../statistics/forecast/series.js'

const MONTH_ENDS = ['2025-01-10', '2025-02-28', '2025-03-01', '2025-03-31', '2025-05-05']

const quarters = VISITORS.map((amount, i) => {
  const month = String(3 * (i % 4) + 2).padStart(2, '0')
  return { date: `${1999 + Math.floor(i / 4)}-${month}-15`, amount }
})

describe('forecastCashFlow', () => {
  it('adds up amounts by period, in any order, and leaves gaps open', () => {
    const rows = MONTH_ENDS.map(date => ({ date, amount: 10 })).reverse()
    const { history, periods } = forecastCashFlow(rows, { every: 'month', horizon: 2, method: 'naive' })
    expect(history).toEqual([
      { until: '2025-01-31', amount: 10 },
      { until: '2025-02-28', amount: 10 },
      { until: '2025-03-31', amount: 20 },
      { until: '2025-04-30' },
      { until: '2025-05-31', amount: 10 },
    ])
    expect(periods.map(({ from, until, expected }) => [from, until, expected])).toEqual([
      ['2025-06-01', '2025-06-30', 10],
      ['2025-07-01', '2025-07-31', 10],
    ])
    expect(forecastCashFlow(rows, { every: 'month', horizon: 1, missing: 'zero' }).history[3]).toEqual({
      until: '2025-04-30',
      amount: 0,
    })
  })

  it('leaves out a period that is not over', () => {
    const rows = MONTH_ENDS.map(date => ({ date, amount: 10 }))
    const { history, periods } = forecastCashFlow(rows, { every: 'month', horizon: 1, observedUntil: '2025-05-20' })
    expect(history).toHaveLength(4)
    expect(periods[0]?.until).toBe('2025-05-31')
    expect(
      thrown(() => forecastCashFlow(rows, { every: 'year', horizon: 1, observedUntil: '2025-05-20' })),
    ).toMatchObject({ code: 'NO_DATA', path: 'options.observedUntil' })
  })

  it('finds the seasons of the year and says how far it would have been off', () => {
    const { method, periods, accuracy, reason } = forecastCashFlow(quarters, {
      every: 'quarter',
      horizon: 4,
      level: 0.9,
      currency: 'AUD',
    })
    expect(method).toBe('multiplicative-holt-winters')
    expect(reason).toContain('AICc')
    expect(periods[0]).toMatchObject({ from: '2016-01-01', until: '2016-03-31' })
    expect(periods[0]?.expected).toBeCloseRelative(78.456, 1e-3)
    expect(accuracy?.scaledError).toBeLessThan(1)
    expect(forecastCashFlow(quarters, { every: 'quarter', horizon: 4, seasons: false }).method).not.toMatch(
      /seasonal|winters/,
    )
  })

  it('says what a history of one year cannot tell', () => {
    const { periods, warnings, accuracy } = forecastCashFlow([{ date: '2024-12-31', amount: -7 }], {
      every: 'year',
      horizon: 1,
    })
    expect(periods).toEqual([{ from: '2025-01-01', until: '2025-12-31', expected: -7 }])
    expect(warnings.map(({ code }) => code)).toEqual(['SMALL_SAMPLE'])
    expect(accuracy).toBeUndefined()
  })

  it('names what is wrong', () => {
    const refusal = (history: unknown, options: object = {}) =>
      thrown(() => Reflect.apply(forecastCashFlow, undefined, [history, { every: 'month', horizon: 1, ...options }]))
    expect(refusal([])).toMatchObject({ code: 'EMPTY_INPUT', path: 'history' })
    expect(refusal(null).code).toBe('INVALID_TYPE')
    expect(refusal(new Array(2)).path).toBe('history[0]')
    expect(refusal([{ date: 'soon', amount: 1 }])).toMatchObject({ code: 'INVALID_DATE', path: 'history[0].date' })
    expect(refusal([{ date: '2025-01-01', amount: null }]).path).toBe('history[0].amount')
    expect(refusal([{ date: '2025-01-01', amount: 1 }], { every: 'week' }).path).toBe('options.every')
    expect(refusal([{ date: '2025-01-01', amount: 1 }], { horizon: 0 }).path).toBe('options.horizon')
    expect(refusal([{ date: '2025-01-01', amount: 1 }], { seasons: 1 }).path).toBe('options.seasons')
    expect(
      refusal([
        { date: '0001-01-01', amount: 1 },
        { date: '9999-01-01', amount: 1 },
      ]).path,
    ).toBe('history')
  })

  it('measures accuracy from a dozen origins, however long the history', () => {
    const months = Array.from({ length: 120 }, (_, i) => ({
      date: `${2010 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-28`,
      amount: 100 + Math.sin(i * i),
    }))
    const { accuracy } = forecastCashFlow(months, { every: 'month', horizon: 1, method: 'mean' })
    expect(accuracy?.count).toBe(12)
  })
})
