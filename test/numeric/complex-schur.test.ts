import { describe, expect, it } from 'vitest'
import { complexSchur } from '../../src/numeric/complex-schur.js'
import { distanceOf, someCells } from './close-cells.js'

describe('complexSchur', () => {
  it.each([1, 2, 3, 7, 20])('is a triangle that turns back into a matrix of %d rows', n => {
    const a = someCells(n * n, 3)
    const schur = complexSchur(a, n)
    if (schur === undefined) throw new Error('no eigenvalues were found')
    const { triangle: t, turn: v } = schur
    const back = new Float64Array(n * n)
    const unit = new Float64Array(n * n)
    let imaginary = 0
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        if (j < i) expect([t.re[i * n + j], t.im[i * n + j]]).toEqual([0, 0])
        for (let k = 0; k < n; k++) {
          const [xr, xi] = [v.re[i * n + k]!, v.im[i * n + k]!]
          unit[i * n + j]! += xr * v.re[j * n + k]! + xi * v.im[j * n + k]!
          for (let l = k; l < n; l++) {
            const [tr, ti] = [t.re[k * n + l]!, t.im[k * n + l]!]
            const [pr, pi] = [xr * tr - xi * ti, xr * ti + xi * tr]
            back[i * n + j]! += pr * v.re[j * n + l]! + pi * v.im[j * n + l]!
            if (j === 0) imaginary = Math.max(imaginary, Math.abs(t.im[l * n + l]!))
          }
        }
      }
    }
    expect(distanceOf(back, a)).toBeLessThan(3e-14)
    for (let i = 0; i < n; i++) expect(unit[i * n + i]).toBeCloseRelative(1, 1e-14)
    expect(imaginary > 0).toBe(n > 2)
  })

  it('gives up on what is not finite', () => {
    expect(complexSchur([Number.NaN, 1, 2, 3, 4, 5, 6, 7, 8], 3)).toBe(undefined)
  })
})
