import { describe, expect, it } from 'vitest'
import { levelFlows, scaledSize, scaledValue, signChanges } from '../../../src/money/time-value/level-flows.js'

describe('levelFlows', () => {
  it('puts payments at ends or at begins', () => {
    const terms = { present: -100, payment: 30, future: 5 }
    expect(levelFlows(terms, 4, false)).toEqual({ first: -100, level: 30, last: 35, periods: 4, sum: 25 })
    expect(levelFlows(terms, 4, true)).toEqual({ first: -70, level: 30, last: 5, periods: 4, sum: 25 })
    expect(levelFlows(terms, 1, false)).toEqual({ first: -100, level: 0, last: 35, periods: 1, sum: -65 })
  })

  it('drops empty ends', () => {
    expect(levelFlows({ present: 0, payment: -1, future: 5 }, 4, false)).toEqual({
      first: -1,
      level: -1,
      last: 4,
      periods: 3,
      sum: 1,
    })
    expect(levelFlows({ present: 0, payment: -1, future: 1 }, 3, false)).toMatchObject({
      first: -1,
      last: -1,
      periods: 1,
    })
    expect(levelFlows({ present: 0, payment: 0, future: 0 }, 3, false)).toMatchObject({ first: 0, level: 0, last: 0 })
  })

  it('adds up without rounding and without overflow', () => {
    expect(levelFlows({ present: 1, payment: -0.1, future: 0 }, 10, false).sum).toBe(-5.551115123125783e-17)
    const large = levelFlows({ present: 1e308, payment: -1e308, future: 1e308 }, 1e6, false)
    expect(Number.isFinite(large.sum) && Number.isFinite(large.last)).toBe(true)
    expect(large.sum / large.first).toBeCloseRelative(-999_998, 1e-15)
  })
})

it('signChanges counts no zeros', () => {
  const changes = (present: number, payment: number, future: number) =>
    signChanges(levelFlows({ present, payment, future }, 5, false))
  expect([changes(1, 1, 1), changes(-1, 1, 0), changes(-1, 0, 1), changes(-1, 2, -3), changes(5, 0, 0)]).toEqual([
    0, 1, 1, 2, 0,
  ])
})

describe('scaledValue', () => {
  it('is the present value at forces >= 0, and the future value below', () => {
    const flows = levelFlows({ present: -100, payment: 30, future: 5 }, 4, false)
    for (const rate of [1e-9, 0.01, 0.4, 5]) {
      const v = 1 / (1 + rate)
      const worth = -100 + 30 * (v + v ** 2 + v ** 3) + 35 * v ** 4
      expect(scaledValue(flows, Math.log1p(rate))).toBeCloseRelative(worth, 1e-12)
      const grown = -100 * v ** 4 + 30 * (v ** 3 + v ** 2 + v) + 35
      expect(scaledValue(flows, -Math.log1p(rate))).toBeCloseRelative(grown, 1e-12)
    }
    expect(scaledValue(flows, 0)).toBe(25)
    expect(scaledSize(flows, 0)).toBe(225)
  })

  it('is continuous where the form changes', () => {
    const flows = levelFlows({ present: -100, payment: 30, future: 5 }, 4, false)
    expect(scaledValue(flows, 0.25 - 1e-12)).toBeCloseRelative(scaledValue(flows, 0.25 + 1e-12), 1e-10)
    expect(scaledSize(flows, 3)).toBeGreaterThan(Math.abs(scaledValue(flows, 3)))
  })

  it('keeps signs where a factor alone would vanish', () => {
    const flows = levelFlows({ present: -1e-200, payment: 0, future: 1e200 }, 1, false)
    expect(scaledValue(flows, 900)).toBeGreaterThan(0)
    expect(scaledValue(flows, 930)).toBeLessThan(0)
  })
})
