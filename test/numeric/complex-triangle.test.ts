import { describe, expect, it } from 'vitest'
import { addResolvent, triangularRoot } from '../../src/numeric/complex-triangle.js'

/** T = [[a, b], [0, d]] of complex numbers, as the functions take it. */
function near(a: readonly [number, number], b: readonly [number, number], d: readonly [number, number]) {
  return {
    lessOne: { re: Float64Array.of(a[0] - 1, b[0], 0, d[0] - 1), im: Float64Array.of(a[1], b[1], 0, d[1]) },
    diagonal: { re: Float64Array.of(a[0], d[0]), im: Float64Array.of(a[1], d[1]) },
  }
}

describe('triangularRoot', () => {
  it('is the principal root, less one', () => {
    const { lessOne, diagonal } = triangularRoot(near([-3, 4], [6, 2], [9, 0]), 2)
    // √(−3 + 4i) = 1 + 2i, √9 = 3, and (6 + 2i) / (4 + 2i) = 1.4 − 0.2i.
    expect(Array.from(diagonal.re)).toEqual([1, 3])
    expect(Array.from(diagonal.im)).toEqual([2, 0])
    expect(lessOne.re[1]).toBeCloseRelative(1.4, 1e-15)
    expect(lessOne.im[1]).toBeCloseRelative(-0.2, 1e-14)
    expect(lessOne.re[0]).toBeCloseRelative(0, 1e-15)
    expect(lessOne.re[3]).toBeCloseRelative(2, 1e-15)
  })

  it('takes the root with the sign of the imaginary part', () => {
    const { diagonal } = triangularRoot(near([-3, -4], [0, 0], [-1, 0]), 2)
    expect(Array.from(diagonal.re)).toEqual([1, 0])
    expect(Array.from(diagonal.im)).toEqual([-2, 1])
  })

  it('keeps a distance from one that doubles next to one do not have', () => {
    const tiny = near([1, 0], [0, 0], [0, 0])
    tiny.lessOne.re[0] = 1e-20
    const { lessOne, diagonal } = triangularRoot(tiny, 2)
    expect(lessOne.re[0]).toBeCloseRelative(5e-21, 1e-15)
    expect(diagonal.re[1]).toBe(0)
  })
})

describe('addResolvent', () => {
  it('adds w (I + t X)⁻¹ X', () => {
    const x = { re: Float64Array.of(1, 4, 0, 3), im: new Float64Array(4) }
    const sum = { re: new Float64Array(4).fill(10), im: new Float64Array(4) }
    addResolvent(sum, x, 2, 1, 2)
    // (I + X)⁻¹ X with X = [[1, 4], [0, 3]] is [[1/2, 1/2], [0, 3/4]].
    expect(Array.from(sum.re)).toEqual([11, 11, 10, 11.5])
    expect(Array.from(sum.im)).toEqual([0, 0, 0, 0])
  })

  it('divides complex numbers', () => {
    const sum = { re: new Float64Array(1), im: new Float64Array(1) }
    addResolvent(sum, { re: Float64Array.of(0), im: Float64Array.of(1) }, 1, 1, 1)
    // i / (1 + i) = (1 + i) / 2.
    expect(sum.re[0]).toBeCloseRelative(0.5, 1e-15)
    expect(sum.im[0]).toBeCloseRelative(0.5, 1e-15)
  })
})
