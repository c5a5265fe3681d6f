import { describe, expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { columns, durations } from './borrowers.js'
import { expectClose, FITTED } from './fitted.js'
import { SIMPLE } from './simple.js'

const ASKED = { x: [5, 3], z: [1, 3] }

describe.each(FITTED)('$name', ({ model, asked, r }) => {
  const all = (interval: 'log' | 'log-log' | 'plain') => {
    const found = [6, 12, 24, 30].map(horizon =>
      coxModel.survivalIntervals(model, ASKED, { horizon, interval, ...asked }),
    )
    return (of: 'value' | 'lower' | 'upper' | 'standardError') =>
      [0, 1].flatMap(row => found.map(columns => columns[of][row]!))
  }

  it('has the errors and intervals of survfit', () => {
    expectClose(all('log')('value'), r.survival)
    expectClose(all('log')('standardError'), r.standardError)
    expectClose(all('log')('lower'), r.logLower)
    expectClose(all('log')('upper'), r.logUpper)
    expectClose(all('log-log')('lower'), r.logLogLower)
    expectClose(all('log-log')('upper'), r.logLogUpper)
    expectClose(all('plain')('lower'), r.plainLower)
    expectClose(all('plain')('upper'), r.plainUpper)
  })

  it('is log-log at 95 % where nothing is said', () => {
    const found = coxModel.survivalIntervals(model, ASKED, { horizon: 12, ...asked })
    expect(found).toMatchObject({ level: 0.95, method: 'log-log', kind: 'confidence' })
    expectClose(found.lower, [r.logLogLower[1]!, r.logLogLower[5]!])
  })
})

const [{ model }] = FITTED as readonly [(typeof FITTED)[number]]

it('is the error of the hazard between tenure and horizon, of the baseline alone where columns are at their drift', () => {
  // Of one column and no uncertainty of its coefficient: two sums of 1/atRisk², here of 24 alike.
  const alike = { unit: 'month', duration: [1, 2, 3, 4], event: [1, 1, 1, 0] } as const
  const flat = coxModel.fit(alike, { x: [1, -1, 1, -1] }, { ridge: 1e12 })
  const { standardError, value } = coxModel.survivalIntervals(flat, { x: [0] }, { horizon: 2, tenure: 1 })
  expect(value[0]).toBeCloseTo(Math.exp(-(1 / 3 + 1 / 2)), 9)
  expect(standardError[0]! / value[0]!).toBeCloseTo(Math.sqrt(1 / 9 + 1 / 4), 9)
})

it('is narrower for less, and wider further off the data', () => {
  const width = (x: number, level: number): number => {
    const { lower, upper } = coxModel.survivalIntervals(model, { x: [x], z: [2] }, { horizon: 12, level })
    return Math.log(-Math.log(lower[0]!)) - Math.log(-Math.log(upper[0]!))
  }
  expect(width(4, 0.8)).toBeLessThan(width(4, 0.95))
  expect(width(12, 0.95)).toBeGreaterThan(2 * width(4, 0.95))
})

it('is sure where nothing happens, and stays within [0, 1] for columns of any size', () => {
  const asked = { horizon: 2, tenure: 12.5 }
  expect(coxModel.survivalIntervals(model, { x: [4], z: [2] }, asked)).toMatchObject({
    value: Float64Array.of(1),
    standardError: Float64Array.of(0),
    lower: Float64Array.of(1),
    upper: Float64Array.of(1),
  })
  for (const interval of ['log', 'log-log', 'plain'] as const) {
    const x = [1e3, -1e3, 1e6, -1e6, 1e200, -1e200]
    const far = coxModel.survivalIntervals(model, { x, z: x.map(() => 2) }, { horizon: 12, interval })
    for (const column of [far.value, far.lower, far.upper]) {
      for (const cell of column) expect(cell).toSatisfy((p: number) => p >= 0 && p <= 1)
    }
    expect(far.standardError.every(Number.isFinite)).toBe(true)
  }
})

it('takes robust errors where the fit has them', () => {
  const robust = coxModel.fit(durations, columns, { robust: true })
  const error = (of: typeof robust) => coxModel.survivalIntervals(of, ASKED, { horizon: 12 }).standardError[0]!
  expect(error(robust)).not.toBe(error(model))
})

it('names what has no errors, and options that are wrong', () => {
  expect(thrown(() => coxModel.survivalIntervals(SIMPLE, { rate: [4] }, { horizon: 6 })).code).toBe('NOT_APPLICABLE')
  const [base] = model.params.baseline
  const { drift: _, ...bare } = base!
  const without = { ...model, params: { ...model.params, baseline: [bare] } }
  expect(thrown(() => coxModel.survivalIntervals(without, ASKED, { horizon: 6 }))).toMatchObject({
    code: 'NOT_APPLICABLE',
    path: 'model.params.baseline',
  })
  const ask = (options: object) => thrown(() => coxModel.survivalIntervals(model, ASKED, { horizon: 6, ...options }))
  expect(ask({ level: 1 }).path).toBe('options.level')
  expect(ask({ interval: 'logit' }).path).toBe('options.interval')
  expect(ask({ transform: 'log' }).code).toBe('UNKNOWN_OPTION')
})
