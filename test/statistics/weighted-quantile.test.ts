import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantiles, weightedQuantiles } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { untyped } from './concentration/samples.js'

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('quantiles with weights', () => {
  it('are those without where weights are equal', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), share, (values, probability) => {
        const [weighted] = weightedQuantiles(
          values,
          values.map(() => 0.7),
          [probability],
        )
        const [plain] = quantiles(values, [probability])
        expect(Math.abs(weighted! - plain!)).toBeLessThanOrEqual(1e-8)
      }),
    )
  })

  it('are an integral over the window, in thin slices', () => {
    const [values, weights, probability] = [[3, 1, 4, 1.5], [0.5, 2, 1, 0.25], 0.3]
    const number = 3.75 ** 2 / (0.25 + 4 + 1 + 0.0625)
    const line = (place: number): number =>
      place * 3.75 < 2 ? 1 : place * 3.75 < 2.25 ? 1.5 : place * 3.75 < 2.75 ? 3 : 4
    const slices = 200_000
    let sum = 0
    for (let i = 0; i < slices; i++) sum += line((probability * (number - 1) + (i + 0.5) / slices) / number)
    expect(weightedQuantiles(values, weights, [probability])[0]).toBeCloseTo(sum / slices, 4)
  })

  it('are a list, whatever holds the probabilities', () => {
    const asked = [Float64Array.of(0.25, 0.5), { length: 2, 0: 0.25, 1: 0.5 }]
    for (const probabilities of asked) {
      expect(weightedQuantiles([1, 2, 3, 4], [1, 1, 1, 1], untyped(probabilities))).toEqual([1.75, 2.5])
    }
  })

  it('leave out what weighs nothing', () => {
    expect(weightedQuantiles([1, 2, 3, 4], [1, 0, 1, 0], [0, 0.5, 1])).toEqual([1, 2, 3])
    expect(weightedQuantiles([7, 1e9], [1e-9, 0], [0.1, 0.9])).toEqual([7, 7])
  })

  it('know neither the order of rows nor the unit of weights, and never fall as the share rises', () => {
    const row = fc.record({ value, weight: fc.double({ min: -6, max: 6, noNaN: true }).map(power => 10 ** power) })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), share, share, (rows, one, other) => {
        const shares = [Math.min(one, other), Math.max(one, other)]
        const of = (given: typeof rows, unit = 1): readonly number[] =>
          weightedQuantiles(
            given.map(cell => cell.value),
            given.map(cell => cell.weight * unit),
            shares,
          )
        const [low, high] = of(rows)
        expect(of(rows.toReversed())).toEqual([low, high])
        expect(of(rows, 2 ** 20)).toEqual([low, high])
        expect(high! - low!).toBeGreaterThanOrEqual(-1e-8)
        for (const found of [low!, high!]) {
          expect(found).toBeGreaterThanOrEqual(Math.min(...rows.map(cell => cell.value)))
          expect(found).toBeLessThanOrEqual(Math.max(...rows.map(cell => cell.value)))
        }
      }),
    )
  })

  it.each([
    [[], [], [0.5], 'EMPTY_INPUT', 'values'],
    [[1], [1, 2], [0.5], 'LENGTH_MISMATCH', 'weights'],
    [[1], [0], [0.5], 'OUT_OF_RANGE', 'weights'],
    [[1], [-1], [0.5], 'OUT_OF_RANGE', 'weights[0]'],
    [[Number.NaN], [1], [0.5], 'OUT_OF_RANGE', 'values[0]'],
    [[1], [1], [1.5], 'OUT_OF_RANGE', 'probabilities[0]'],
  ])('%j with %j at %j: %s at %s', (values, weights, probabilities, code, path) => {
    const error = thrown(() => weightedQuantiles(values, weights, probabilities))
    expect([error.code, error.path]).toEqual([code, path])
  })
})
