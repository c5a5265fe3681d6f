import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomStream } from '../../src/model/index.js'
import type { ComplexColumn } from '../../src/numeric/index.js'
import { fourierTransform, inverseFourierTransform } from '../../src/numeric/index.js'
import { thrown } from '../errors/thrown.js'

/** The definition, term by term, with angles that are reduced exactly. */
function definition({ real, imaginary }: ComplexColumn): ComplexColumn {
  const n = real.length
  const out = { real: new Float64Array(n), imaginary: new Float64Array(n) }
  for (let j = 0; j < n; j++) {
    for (let k = 0; k < n; k++) {
      const angle = (-2 * Math.PI * ((j * k) % n)) / n
      out.real[j]! += real[k]! * Math.cos(angle) - imaginary[k]! * Math.sin(angle)
      out.imaginary[j]! += real[k]! * Math.sin(angle) + imaginary[k]! * Math.cos(angle)
    }
  }
  return out
}

const drawn = (n: number, seed: number): ComplexColumn => {
  const uniform = randomStream(seed)
  return { real: Float64Array.from({ length: n }, uniform), imaginary: Float64Array.from({ length: n }, uniform) }
}
const copy = ({ real, imaginary }: ComplexColumn): ComplexColumn => ({
  real: real.slice(),
  imaginary: imaginary.slice(),
})
const apart = (a: ComplexColumn, b: ComplexColumn): number =>
  a.real.reduce((most, x, i) => Math.max(most, Math.hypot(x - b.real[i]!, a.imaginary[i]! - b.imaginary[i]!)), 0)

describe('the transform', () => {
  it.each([1, 2, 4, 8, 64, 256])('is what it is defined as, of %i numbers', n => {
    const column = drawn(n, n)
    const transformed = copy(column)
    fourierTransform(transformed)
    expect(apart(transformed, definition(column))).toBeLessThan(1e-13 * n)
  })

  it('comes back to the last digits, of a quarter of a million numbers', () => {
    const column = drawn(2 ** 18, 3)
    const there = copy(column)
    fourierTransform(there)
    inverseFourierTransform(there)
    expect(apart(there, column)).toBeLessThan(2e-15)
  })

  it('keeps the sum of squares', () => {
    const column = drawn(1024, 5)
    const squares = ({ real, imaginary }: ComplexColumn): number =>
      real.reduce((sum, x, i) => sum + x * x + imaginary[i]! ** 2, 0)
    const before = squares(column)
    fourierTransform(column)
    expect(squares(column) / 1024).toBeCloseRelative(before, 1e-14)
  })

  it('turns convolutions into products', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 16 }), xs => {
        const a = { real: Float64Array.from({ length: 32 }, (_, i) => xs[i] ?? 0), imaginary: new Float64Array(32) }
        fourierTransform(a)
        const square = {
          real: a.real.map((x, i) => x * x - a.imaginary[i]! ** 2),
          imaginary: a.real.map((x, i) => 2 * x * a.imaginary[i]!),
        }
        inverseFourierTransform(square)
        const direct = new Float64Array(32)
        for (const [i, x] of xs.entries()) for (const [j, y] of xs.entries()) direct[i + j]! += x * y
        for (const [k, value] of direct.entries()) expect(square.real[k]).toBeCloseTo(value, 8)
      }),
    )
  })
})

it('of an impulse is a circle, each point right to the last digit', () => {
  const n = 2 ** 12
  const column = { real: new Float64Array(n), imaginary: new Float64Array(n) }
  column.real[1] = 1
  fourierTransform(column)
  for (const [k, x] of column.real.entries()) expect(Math.hypot(x, column.imaginary[k]!)).toBeCloseTo(1, 15)
  expect(column.real[n / 4]).toBe(0)
  expect(column.real[n / 2]).toBe(-1)
})

it('refuses lengths that are no power of two, and parts that differ', () => {
  for (const length of [0, 3, 6, 1000]) {
    const column = { real: new Float64Array(length), imaginary: new Float64Array(length) }
    expect(thrown(() => fourierTransform(column))).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'column.real' })
  }
  const column = { real: new Float64Array(4), imaginary: new Float64Array(2) }
  expect(thrown(() => inverseFourierTransform(column))).toMatchObject({ path: 'column.imaginary' })
  for (const nothing of ['null', '[]', '{}', '{"real":[1]}']) {
    expect(thrown(() => fourierTransform(JSON.parse(nothing)))).toMatchObject({ code: 'INVALID_TYPE' })
  }
  const half = { real: new Float64Array(2), imaginary: [0, 0] }
  expect(thrown(() => Reflect.apply(fourierTransform, undefined, [half]))).toMatchObject({ path: 'column.imaginary' })
})
