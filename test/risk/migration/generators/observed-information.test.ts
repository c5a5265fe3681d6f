import { describe, expect, it } from 'vitest'
import { generatorFromCounts } from '../../../../src/risk/migration/generators/index.js'
import { rateErrors } from '../../../../src/risk/migration/generators/observed-information.js'

describe('rateErrors', () => {
  it('is that of a rate of leaving, known in closed form', () => {
    // p = 1 − e^(−q) of N: the error of q is that of p over e^(−q), √(p (1 − p) / N) / (1 − p).
    const [n, left] = [1000, 120]
    const p = left / n
    const rates = Float64Array.of(0, -Math.log1p(-p), 0, 0)
    const errors = rateErrors(Float64Array.of(n - left, left, 0, 0), rates, 2)
    expect(errors?.[1]).toBeCloseRelative(Math.sqrt((p * (1 - p)) / n) / (1 - p), 1e-7)
    expect(errors?.[0]).toBe(0)
    expect(errors?.[2]).toBe(0)
  })

  it('shrinks with the root of the counts', () => {
    const counts = {
      states: ['a', 'b'],
      counts: [
        [80, 20],
        [30, 70],
      ],
    }
    const many = {
      states: ['a', 'b'],
      counts: [
        [8000, 2000],
        [3000, 7000],
      ],
    }
    const [few, more] = [counts, many].map(given => generatorFromCounts(given).standardErrors?.values[0]?.[1])
    expect(few).toBeCloseRelative(10 * (more ?? Number.NaN), 1e-6)
  })

  it('does not exist without rates, where there is no peak, and for too many', () => {
    expect(rateErrors(Float64Array.of(5), Float64Array.of(0), 1)).toBe(undefined)
    // Nobody moved: rates > 0 are on a slope that bends upwards, towards 0.
    expect(rateErrors(Float64Array.of(10, 0, 0, 10), Float64Array.of(0, 0.5, 0.5, 0), 2)).toBe(undefined)
    const size = 22
    expect(rateErrors(new Float64Array(size * size).fill(1), new Float64Array(size * size).fill(0.1), size)).toBe(
      undefined,
    )
  })
})
