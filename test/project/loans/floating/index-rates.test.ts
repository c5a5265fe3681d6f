import { describe, expect, it } from 'vitest'
import type { Curve } from '../../../../src/model/index.js'
import { dayNumber } from '../../../../src/money/index.js'
import { indexRates } from '../../../../src/project/loans/floating/index-rates.js'
import type { RateIndex } from '../../../../src/project/loans/floating/types.js'

const fixings = [
  { on: '2024-01-02', rate: 0.05 },
  { on: '2024-02-01', rate: 0.04 },
]
const curve: Curve = { unit: 'year', times: [0, 1], values: [0.03, 0.02], between: 'linear', quantity: 'rate' }
const on = (index: Partial<RateIndex>, date: string) => indexRates({ name: 'SOFR', ...index }, 'index')(dayNumber(date))

describe('indexRates', () => {
  it('holds each fixing until the next, and the last for good', () => {
    expect(on({ fixings }, '2024-01-02')).toBe(0.05)
    expect(on({ fixings }, '2024-01-31')).toBe(0.05)
    expect(on({ fixings }, '2024-02-01')).toBe(0.04)
    expect(on({ fixings }, '2054-02-01')).toBe(0.04)
  })

  it('takes the forward curve from its day on, in place of fixings', () => {
    const forward = { from: '2024-03-01', curve }
    expect(on({ fixings, forward }, '2024-02-29')).toBe(0.04)
    expect(on({ fixings, forward }, '2024-03-01')).toBe(0.03)
    expect(on({ fixings, forward }, '2024-05-31')).toBeCloseTo(0.03 - (0.01 * 91) / 365.25, 15)
    expect(on({ forward }, '2030-01-01')).toBe(0.02)
  })

  it('refuses days before all that is known', () => {
    const missing = expect.objectContaining({ code: 'MISSING_VALUE', path: 'index.fixings' })
    expect(() => on({ fixings }, '2024-01-01')).toThrow(missing)
    expect(() => on({ forward: { from: '2024-03-01', curve } }, '2024-02-01')).toThrow(
      'The first rate known is of 2024-03-01',
    )
    expect(() => on({}, '2024-02-01')).toThrow(missing)
    expect(() => on({ fixings: [] }, '2024-02-01')).toThrow(missing)
  })

  it('refuses two fixings of one day, holes, wrong rates and dates', () => {
    const code = (wanted: string, path: string) => expect.objectContaining({ code: wanted, path })
    const twice = [...fixings, { on: '2024-01-02', rate: 0.051 }]
    expect(() => on({ fixings: twice }, '2024-02-01')).toThrow(code('CONFLICTING_OPTIONS', 'index.fixings'))
    const holed: typeof fixings = []
    holed[1] = fixings[0]!
    expect(() => on({ fixings: holed }, '2024-02-01')).toThrow(code('INVALID_TYPE', 'index.fixings[0]'))
    const soon = [{ on: 'soon', rate: 0.05 }]
    expect(() => on({ fixings: soon }, '2024-02-01')).toThrow(code('INVALID_DATE', 'index.fixings[0].on'))
    const none = [{ on: '2024-01-02', rate: Number.NaN }]
    expect(() => on({ fixings: none }, '2024-02-01')).toThrow(code('OUT_OF_RANGE', 'index.fixings[0].rate'))
  })

  it('wants annual rates of the curve', () => {
    const of = (more: Partial<Curve>) => () =>
      on({ forward: { from: '2024-03-01', curve: { ...curve, ...more } } }, '2024-03-01')
    expect(of({ quantity: 'hazard' })).toThrow(expect.objectContaining({ path: 'index.forward.curve.quantity' }))
    expect(of({ unit: 'month' })).toThrow(expect.objectContaining({ code: 'UNIT_MISMATCH' }))
  })
})
