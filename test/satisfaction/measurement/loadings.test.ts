import { describe, expect, it } from 'vitest'
import {
  averageVarianceExtracted,
  compositeReliability,
  standardisedAlpha,
} from '../../../src/satisfaction/measurement/index.js'
import { thrown } from '../../errors/thrown.js'

describe('composite reliability and average variance extracted', () => {
  it('are, by hand, 5.76 / (5.76 + 1.06) and 1.94 / 3', () => {
    expect(compositeReliability([0.8, 0.7, 0.9])).toBeCloseTo(5.76 / (5.76 + 0.36 + 0.51 + 0.19), 14)
    expect(averageVarianceExtracted([0.8, 0.7, 0.9])).toBeCloseTo(1.94 / 3, 14)
  })

  it('is alpha where all loadings are equal', () => {
    const r = 0.7 ** 2
    expect(compositeReliability([0.7, 0.7, 0.7, 0.7])).toBeCloseTo(
      standardisedAlpha(Array.from({ length: 4 }, (_, i) => Array.from({ length: 4 }, (__, j) => (i === j ? 1 : r)))),
      14,
    )
  })

  it('does not depend on which way the construct points', () => {
    expect(compositeReliability([-0.8, -0.7])).toBe(compositeReliability([0.8, 0.7]))
  })

  it('is 1 of one item with loading 1, and lets rounding beyond 1 pass', () => {
    expect([compositeReliability([1]), averageVarianceExtracted([1 + 1e-12])]).toEqual([1, 1])
  })

  it.each([
    ['a loading above 1', [0.5, 1.2], 'OUT_OF_RANGE', 'loadings[1]'],
    ['none', [], 'EMPTY_INPUT', 'loadings'],
    ['a text', ['0.5'], 'INVALID_TYPE', 'loadings[0]'],
  ])('refuse %s', (_, loadings, code, path) => {
    for (const figure of [compositeReliability, averageVarianceExtracted]) {
      expect(thrown(() => figure(loadings as never))).toMatchObject({ code, path })
    }
  })

  it('has no reliability of a sum that does not vary', () => {
    expect(thrown(() => compositeReliability([1, -1])).code).toBe('NO_VARIATION')
  })
})
