import { describe, expect, it } from 'vitest'
import {
  modulus,
  repeatedIn,
  spectrumOf,
  spreadOf,
  vectorsOf,
} from '../../../../../src/risk/migration/generators/embeddability/spectrum.js'
import { matrixAt } from '../../../../../src/risk/migration/generators/index.js'
import { ladder } from '../matrices.js'

const real = (...values: readonly number[]) => values.map(value => ({ real: value, imaginary: 0 }))

describe('spectrumOf', () => {
  it('puts 1 first, and finds pairs', () => {
    const values = spectrumOf(Float64Array.of(0.8, 0.2, 0, 0, 0.8, 0.2, 0.2, 0, 0.8), 3)
    expect(values[0]?.real).toBeCloseRelative(1, 1e-15)
    // 0.8 + 0.2 ω with ω a cube root of one.
    expect(values[1]?.real).toBeCloseRelative(0.7, 1e-14)
    expect(Math.abs(values[1]?.imaginary ?? 0)).toBeCloseRelative(0.2 * Math.sqrt(0.75), 1e-14)
  })
})

describe('modulus and spreadOf', () => {
  it('measure from 0 and from 1', () => {
    expect(modulus({ real: 3, imaginary: -4 })).toBe(5)
    expect(spreadOf(real(1, 0.75))).toBe(0.25)
    expect(spreadOf(real(1, -1))).toBe(1)
    expect(spreadOf(real(1, 1))).toBe(1)
  })
})

describe('repeatedIn', () => {
  it('groups what cannot be told apart', () => {
    expect(repeatedIn(real(1, 0.5, 0.25))).toEqual([])
    expect(repeatedIn(real(1, 0.5, 0.500001, 0.25))).toHaveLength(1)
    expect(
      repeatedIn(real(1, 1, 0.5, 0.5, 0.5))
        .map(group => group.length)
        .sort(),
    ).toEqual([2, 3])
  })

  it('measures by how far eigenvalues lie from 1', () => {
    expect(repeatedIn(real(1, 1 - 1e-8, 1 - 2e-8))).toEqual([])
  })
})

describe('vectorsOf', () => {
  it('tells a ladder from repeated eigenvalues with vectors of their own', () => {
    const cells = Float64Array.from(matrixAt(ladder(4, 0.3), 1).rows.flat())
    const [group = []] = repeatedIn(spectrumOf(cells, 4))
    expect(group).toHaveLength(3)
    expect(vectorsOf(cells, 4, group, 1)).toBe(1)
    const apart = Float64Array.of(0.5, 0, 0.5, 0, 0.5, 0.5, 0, 0, 1)
    const [pair = []] = repeatedIn(spectrumOf(apart, 3))
    expect(pair).toHaveLength(2)
    expect(vectorsOf(apart, 3, pair, 1)).toBe(2)
  })

  it('knows complex ones', () => {
    // Two rings side by side, one leading into the other: the pair of each ring, twice.
    const ring = [0.8, 0.2, 0, 0, 0.8, 0.2, 0.2, 0, 0.8]
    const cells = new Float64Array(36)
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) {
        cells[i * 6 + j] = ring[i * 3 + j]!
        cells[(i + 3) * 6 + j + 3] = ring[i * 3 + j]!
      }
    }
    const group = [
      { real: 0.7, imaginary: 0.2 * Math.sqrt(0.75) },
      { real: 0.7, imaginary: 0.2 * Math.sqrt(0.75) },
    ]
    expect(vectorsOf(cells, 6, group, 1)).toBe(2)
    cells[0] = 0.7
    cells[3] = 0.1
    expect(vectorsOf(cells, 6, group, 1)).toBe(1)
  })
})
