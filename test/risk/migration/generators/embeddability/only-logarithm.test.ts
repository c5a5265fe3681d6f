import { describe, expect, it } from 'vitest'
import { onlyLogarithm } from '../../../../../src/risk/migration/generators/embeddability/only-logarithm.js'
import { spectrumOf } from '../../../../../src/risk/migration/generators/embeddability/spectrum.js'
import { matrixAt } from '../../../../../src/risk/migration/generators/index.js'
import type { TransitionMatrix } from '../../../../../src/statistics/index.js'
import { ladder, matrixOf, RING, SKIPPING, SYMMETRIC } from '../matrices.js'

function sourceOf({ states, rows }: TransitionMatrix): string | undefined {
  const [cells, n] = [Float64Array.from(rows.flat()), states.length]
  return onlyLogarithm({ states, cells, n, eigenvalues: spectrumOf(cells, n) })?.source.slice(0, 10)
}

describe('onlyLogarithm', () => {
  it('is so for real, distinct eigenvalues', () => {
    expect(sourceOf(SKIPPING)).toBe('Culver (19')
  })

  it('is so where pairs have no room to turn', () => {
    expect(sourceOf(matrixAt(RING, 1))).toBe('Casanellas')
  })

  it('is so next to the identity, whatever is repeated', () => {
    const twice = matrixOf([0.9, 0.05, 0.05, 0], [0.05, 0.9, 0, 0.05], [0.05, 0, 0.9, 0.05], [0, 0.05, 0.05, 0.9])
    expect(sourceOf(twice)).toBe('Israel, Ro')
  })

  it('is so for a ladder, whose repeated eigenvalue has one vector', () => {
    expect(sourceOf(matrixAt(ladder(4, 1), 1))).toBe('Culver (19')
    expect(sourceOf(matrixOf([0.5, 0.499, 0.001], [0, 0.5, 0.5], [0, 0, 1]))).toBe('Culver (19')
  })

  it('is not known for a repeated eigenvalue with several vectors, and for pairs that may have turned', () => {
    expect(sourceOf(SYMMETRIC)).toBe(undefined)
    expect(sourceOf(matrixAt(RING, 5))).toBe(undefined)
  })
})
