import { describe, expect, it } from 'vitest'
import { hessenberg, reflectColumns, reflector, reflectRows } from '../../src/numeric/hessenberg.js'
import { identityMatrix, multiplySquare } from '../../src/numeric/square-matrix.js'
import { distanceOf, someCells } from './close-cells.js'

const transposed = (a: Float64Array, n: number): Float64Array => a.map((_, k) => a[(k % n) * n + Math.floor(k / n)]!)

describe('hessenberg', () => {
  it.each([1, 2, 3, 6, 20])('turns a matrix of %d rows, and back', n => {
    const a = someCells(n * n)
    const { form, turn } = hessenberg(a, n)
    for (let i = 0; i < n; i++) for (let j = 0; j < i - 1; j++) expect(form[i * n + j]).toBe(0)
    expect(distanceOf(multiplySquare(turn, transposed(turn, n), n), identityMatrix(n))).toBeLessThan(1e-14)
    expect(distanceOf(multiplySquare(multiplySquare(turn, form, n), transposed(turn, n), n), a)).toBeLessThan(1e-14)
  })

  it('leaves a matrix that has the form', () => {
    const a = [1, 2, 3, 4, 5, 6, 0, 7, 8]
    expect(Array.from(hessenberg(a, 3).form)).toEqual(a)
    expect(hessenberg(a, 3).turn).toEqual(identityMatrix(3))
  })
})

describe('reflector', () => {
  it('has nothing to do where all but the first is 0', () => {
    expect(reflector(Float64Array.of(3, 0, 0))).toBe(false)
    expect(reflector(Float64Array.of(3))).toBe(false)
  })

  it.each([
    [3, 4],
    [-3, 4],
    [0, 1],
    [3e-300, 4e-300],
    [3e300, 4e300],
  ])('leaves of (%d, %d) its length only', (x, y) => {
    const vector = Float64Array.of(x, y)
    expect(reflector(vector)).toBe(true)
    const column = Float64Array.of(x, 0, y, 0)
    reflectRows(column, 2, 0, vector, 0, 1)
    expect(Math.abs(column[0]!)).toBeCloseRelative(Math.hypot(x, y), 1e-15)
    expect(Math.abs(column[2]! / column[0]!)).toBeLessThan(1e-15)
    const row = Float64Array.of(x, y, 5, 6)
    reflectColumns(row, 2, 0, vector, 0, 1)
    expect(row[0]).toBeCloseRelative(column[0]!, 1e-15)
    expect(Array.from(row.subarray(2))).toEqual([5, 6])
  })
})
