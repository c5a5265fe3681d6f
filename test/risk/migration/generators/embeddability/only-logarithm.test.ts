import { describe, expect, it } from 'vitest'
import { onlyLogarithm } from '../../../../../src/risk/migration/generators/embeddability/only-logarithm.js'
import { spectrumOf } from '../../../../../src/risk/migration/generators/embeddability/spectrum.js'
import { matrixAt } from '../../../../../src/risk/migration/generators/index.js'
import type { TransitionMatrix } from '../../../../../src/statistics/index.js'
import { ladder, matrixOf, RING, SKIPPING } from '../matrices.js'

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
    expect(sourceOf(matrixOf([0.9, 0.1, 0], [0, 0.9, 0.1], [0, 0, 1]))).toBe('Israel, Ro')
  })

  it('is not known for repeated eigenvalues far from it, and for pairs that may have turned', () => {
    expect(sourceOf(matrixAt(ladder(4, 1), 1))).toBe(undefined)
    expect(sourceOf(matrixAt(RING, 5))).toBe(undefined)
  })
})
