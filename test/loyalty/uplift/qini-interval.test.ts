import { describe, expect, it } from 'vitest'
import { qiniCurve } from '../../../src/loyalty/uplift/qini-curve.js'
import { readIntervalOptions } from '../../../src/loyalty/uplift/qini-interval.js'
import { CALLED, MARGIN, SCORES, STAYED } from './trial-data.js'

describe('the interval of a Qini curve', () => {
  const curve = qiniCurve(SCORES, CALLED, STAYED)

  it('holds the coefficient, and is the same at every run of a seed', () => {
    const { interval, coefficient } = curve
    expect(interval).toMatchObject({ level: 0.95, kind: 'confidence', method: 'bootstrap' })
    expect(interval!.lower).toBeLessThan(coefficient)
    expect(interval!.upper).toBeGreaterThan(coefficient)
    expect(qiniCurve(SCORES, CALLED, STAYED)).toEqual(curve)
    expect(qiniCurve(SCORES, CALLED, STAYED, { seed: 2 }).interval).not.toEqual(interval)
  })

  it('has a band from (0, 0) to the average effect and its own interval', () => {
    const { share, lower, upper } = curve.band!
    expect([share[0], share[25], share[50]]).toEqual([0, 0.5, 1])
    expect([lower[0], upper[0]]).toEqual([0, 0])
    for (const [k, low] of lower.entries()) expect(low).toBeLessThanOrEqual(upper[k]!)
    expect(lower[50]).toBeLessThan(curve.averageEffect)
    expect(upper[50]).toBeGreaterThan(curve.averageEffect)
    // As wide at the end as the average effect is uncertain: within a tenth of the normal interval.
    const [p, q] = [110 / 154, 164 / 246]
    const wide = 2 * 1.96 * Math.sqrt((p * (1 - p)) / 154 + (q * (1 - q)) / 246)
    expect(upper[50]! - lower[50]!).toBeCloseRelative(wide, 0.1)
  })

  it('narrows with the level, and draws nobody who weighs nothing', () => {
    const narrow = qiniCurve(SCORES, CALLED, STAYED, { level: 0.5 }).interval!
    expect(narrow.upper - narrow.lower).toBeLessThan(curve.interval!.upper - curve.interval!.lower)
    const weights = CALLED.map((called, i) => (called === 1 && i > 5 ? 0 : 1))
    const few = qiniCurve(SCORES, CALLED, MARGIN, { outcomeKind: 'amount', weights, replicates: 100 })
    expect(Number.isFinite(few.interval!.lower)).toBe(true)
  })
})

it('has a thousand replicates unless others are asked for', () => {
  expect(readIntervalOptions({})).toEqual({ level: 0.95, replicates: 1000, seed: 1 })
  expect(readIntervalOptions({ replicates: 0, seed: 7, level: 0.8 })).toEqual({ level: 0.8, replicates: 0, seed: 7 })
})
