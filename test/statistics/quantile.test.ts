import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantiles } from '../../src/statistics/quantile.js'
import { thrown } from '../errors/thrown.js'

const MPG = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9,
  21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
]

describe('quantiles', () => {
  it('are those of R 4.2.2, quantile(mtcars$mpg, type = 7)', () => {
    const ours = quantiles(MPG, [0, 0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 1])
    const theirs = [10.4, 15.2, 15.425, 17.92, 19.2, 21, 22.8, 24.08, 33.9]
    for (const [i, value] of theirs.entries()) expect(ours[i]).toBeCloseRelative(value, 1e-15)
  })

  it('come in the order they were asked for, and leave the sample as it was', () => {
    const sample = Float64Array.of(3, 1, 2)
    expect(quantiles(sample, [1, 0, 0.5, 1])).toEqual([3, 1, 2, 3])
    expect(sample).toEqual(Float64Array.of(3, 1, 2))
  })

  it('are found in large samples whatever the order of probabilities', () => {
    const sample = Float64Array.from({ length: 1001 }, (_, i) => (i * 389) % 1001)
    expect(quantiles(sample, [0.9, 0.1, 0.999, 0.5])).toEqual([900, 100, 999, 500])
  })

  it('lie between the ends of the range of doubles', () => {
    expect(quantiles([-1.6e308, 1.6e308], [0.25, 0.5, 0.75])).toEqual([
      expect.closeTo(-8e307, -300),
      0,
      expect.closeTo(8e307, -300),
    ])
  })

  it('of a single value are that value', () => {
    expect(quantiles([0.1], [0, 0.3, 1])).toEqual([0.1, 0.1, 0.1])
  })

  it('hit a value exactly where the place is whole, whatever the product rounds to', () => {
    // 0.29 * 100 is 28.999999999999996.
    const sample = Float64Array.from({ length: 101 }, (_, i) => i / 10)
    expect(quantiles(sample, [0.29, 0.57, 0.58])).toEqual([2.9, 5.7, 5.8])
  })

  it('do not fall below equal values by rounding', () => {
    // (1 - 0.34) * 6.7 + 0.34 * 6.7 is 6.699999999999999.
    expect(quantiles([6.7, 6.7], [0.34, 0.5])).toEqual([6.7, 6.7])
    expect(quantiles([59.9, 59.9], [0.03])).toEqual([59.9])
  })

  it('lie between their neighbours and rise with the probability', () => {
    const sample = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 100 })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(sample, share, share, (values, p, q) => {
        const sorted = Float64Array.from(values).sort()
        const [low = Number.NaN, high = Number.NaN] = quantiles(values, [Math.min(p, q), Math.max(p, q)])
        expect(low).toBeLessThanOrEqual(high)
        const place = Math.min(p, q) * (values.length - 1)
        expect(low).toBeGreaterThanOrEqual(sorted[Math.max(0, Math.floor(place - 1e-9))] ?? Number.NaN)
        expect(low).toBeLessThanOrEqual(sorted[Math.min(values.length - 1, Math.ceil(place + 1e-9))] ?? Number.NaN)
      }),
    )
  })

  it('are a list for columns of probabilities too', () => {
    expect(quantiles([40, 10, 20, 30], Float64Array.of(0.25, 1))).toEqual([17.5, 40])
    expect(quantiles({ 0: 7, length: 1 }, { 0: 0.5, length: 1 })).toEqual([7])
  })

  it.each([
    [[], [0.5], 'values: expected at least one number, received an array of 0 [EMPTY_INPUT]'],
    [[1, Number.NaN], [0.5], 'values[1]: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [[1], [1.5], 'probabilities[0]: expected a number from 0 to 1, received 1.5 [OUT_OF_RANGE]'],
  ])('refuse %o at %o', (values, probabilities, message) => {
    expect(thrown(() => quantiles(values, probabilities)).message).toBe(message)
  })
})
