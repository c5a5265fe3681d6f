import { describe, expect, it } from 'vitest'
import { calibrationCurve, proportionInterval } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'

const predicted = Array.from({ length: 40 }, (_, i) => (i + 0.5) / 40)
const outcomes = predicted.map((_, i) => (i % 3 === 0 ? 1 : 0))

describe('calibrationCurve', () => {
  it('has ten groups from the lowest forecast up', () => {
    const rows = calibrationCurve(predicted, outcomes)
    expect(rows.map(({ size }) => size)).toEqual(new Array(10).fill(4))
    expect(rows[0]?.meanPredicted).toBeCloseTo(0.05, 14)
    expect(rows[0]?.observedRate).toBe(0.5)
    expect(rows[0]?.interval).toEqual(proportionInterval(2, 4))
    expect(rows.at(-1)?.meanPredicted).toBeCloseTo(0.95, 14)
  })

  it('passes level and method on', () => {
    const options = { level: 0.8, method: 'jeffreys' } as const
    const [row] = calibrationCurve(predicted, outcomes, { groups: 1, ...options })
    expect(row?.interval).toEqual(proportionInterval(14, 40, options))
  })

  it('refuses wrong options, also of the interval', () => {
    const path = (options: object): string => thrown(() => calibrationCurve(predicted, outcomes, options)).path
    expect(path({ groups: 0 })).toBe('options.groups')
    expect(path({ level: 95 })).toBe('options.level')
    expect(path({ method: 'wald' })).toBe('options.method')
    expect(path({ bins: 5 })).toBe('options.bins')
    expect(thrown(() => calibrationCurve([1.5], [1])).path).toBe('predicted[0]')
  })
})
