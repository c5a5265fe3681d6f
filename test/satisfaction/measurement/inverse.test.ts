import { describe, expect, it } from 'vitest'
import { inverseOf } from '../../../src/satisfaction/measurement/inverse.js'

describe('inverseOf', () => {
  it('is that of two items: 1/(1 − r²) on the diagonal, and the logarithm of 1 − r²', () => {
    const found = inverseOf([
      [1, 0.6],
      [0.6, 1],
    ])!
    expect(found.inverse[0]).toBeCloseTo(1 / 0.64, 14)
    expect(found.inverse[1]).toBeCloseTo(-0.6 / 0.64, 14)
    expect(found.logDeterminant).toBeCloseTo(Math.log(0.64), 14)
  })

  it('is none where an item follows from others, or correlations contradict each other', () => {
    expect(
      inverseOf([
        [1, 1],
        [1, 1],
      ]),
    ).toBeUndefined()
    expect(
      inverseOf([
        [1, 1 - 1e-14],
        [1 - 1e-14, 1],
      ]),
    ).toBeUndefined()
    expect(
      inverseOf([
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ]),
    ).toBeUndefined()
    // 1 / (1 − r²) on the diagonal, ln(1 − r²) of the determinant.
    const nearly = inverseOf([
      [1, 0.9999],
      [0.9999, 1],
    ])
    expect(nearly!.inverse[0]! * (1 - 0.9999 ** 2)).toBeCloseTo(1, 9)
    expect(nearly?.logDeterminant).toBeCloseTo(Math.log(1 - 0.9999 ** 2), 9)
  })
})
