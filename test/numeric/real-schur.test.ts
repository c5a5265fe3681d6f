import { describe, expect, it } from 'vitest'
import { realSchur } from '../../src/numeric/real-schur.js'
import { identityMatrix, multiplySquare } from '../../src/numeric/square-matrix.js'
import { distanceOf, someCells } from './close-cells.js'

const transposed = (a: Float64Array, n: number): Float64Array => a.map((_, k) => a[(k % n) * n + Math.floor(k / n)]!)

/** The form of a matrix, after a look at what every form has to be. */
function checkedForm(a: ArrayLike<number>, n: number): Float64Array {
  const schur = realSchur(a, n)
  if (schur === undefined) throw new Error('no eigenvalues were found')
  const { form, turn } = schur
  expect(distanceOf(multiplySquare(turn, transposed(turn, n), n), identityMatrix(n))).toBeLessThan(n * 1e-14)
  const back = multiplySquare(multiplySquare(turn, form, n), transposed(turn, n), n)
  expect(distanceOf(back, a)).toBeLessThan(n * 1e-14)
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < i - 1; j++) expect(form[i * n + j]).toBe(0)
    const below = form[i * n + i - 1]!
    if (below === 0) continue
    if (i + 1 < n) expect(form[(i + 1) * n + i]).toBe(0)
    const [a, b, d] = [form[(i - 1) * n + i - 1]!, form[(i - 1) * n + i]!, form[i * n + i]!]
    expect(Math.sign(b)).toBe(-Math.sign(below))
    expect(Math.sqrt(Math.abs(b)) * Math.sqrt(Math.abs(below))).toBeGreaterThan(Math.abs(a / 2 - d / 2))
  }
  return form
}

const cyclic = (n: number): Float64Array =>
  Float64Array.from({ length: n * n }, (_, k) => (k % n === (Math.floor(k / n) + 1) % n ? 1 : 0))

describe('realSchur', () => {
  it.each([1, 2, 3, 4, 5, 10, 50])('turns a matrix of %d rows into real values and blocks of complex pairs', n => {
    for (let seed = 1; seed <= 5; seed++) checkedForm(someCells(n * n, seed), n)
  })

  it.each([2, 3, 4, 5, 8, 12, 30])(
    'finds the roots of unity of a ring of %d states, where plain shifts go in circles',
    n => {
      checkedForm(cyclic(n), n)
    },
  )

  it('leaves a triangle', () => {
    const triangle = [1, 2, 3, 0, 4, 5, 0, 0, 6]
    expect(Array.from(checkedForm(triangle, 3))).toEqual(triangle)
  })

  it('finds eigenvalues that lie close together', () => {
    checkedForm(
      identityMatrix(8).map((cell, k) => cell + 1e-10 * someCells(64)[k]!),
      8,
    )
  })

  it.each([1e-200, 1e200])('takes cells of %d', scale => {
    checkedForm(
      someCells(36).map(cell => scale * cell),
      6,
    )
  })

  it('takes a matrix of zeros, and one of a single rank', () => {
    checkedForm(new Float64Array(16), 4)
    checkedForm(new Float64Array(16).fill(0.25), 4)
  })

  it('gives up on what is not finite', () => {
    expect(realSchur([Number.NaN, 1, 2, 3, 4, 5, 6, 7, 8], 3)).toBe(undefined)
  })
})
