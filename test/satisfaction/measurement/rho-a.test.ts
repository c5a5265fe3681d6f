import { describe, expect, it } from 'vitest'
import { rhoA, standardisedAlpha } from '../../../src/satisfaction/measurement/index.js'
import { thrown } from '../../errors/thrown.js'

const ALIKE = [
  [1, 0.5, 0.5],
  [0.5, 1, 0.5],
  [0.5, 0.5, 1],
]

describe('rhoA', () => {
  it('is alpha where all correlations and all weights are equal', () => {
    expect(rhoA([1, 1, 1], ALIKE)).toBeCloseTo(standardisedAlpha(ALIKE), 14)
  })

  it('is the reliability of scores of one factor, weighted by its loadings', () => {
    const loadings = [0.9, 0.6, 0.75, 0.4]
    const matrix = loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b)))
    // Weights w ∝ λ: reliability (w'λ)² / w'Rw.
    const squares = loadings.reduce((sum, loading) => sum + loading ** 2, 0)
    const variance = matrix.reduce(
      (sum, row, i) => sum + row.reduce((part, r, j) => part + loadings[i]! * r * loadings[j]!, 0),
      0,
    )
    expect(rhoA(loadings, matrix)).toBeCloseTo(squares ** 2 / variance, 13)
  })

  it('does not depend on the unit or the sign of the weights', () => {
    const weights = [0.5, 0.3, 0.4]
    for (const factor of [1e-12, -1, 1e12]) {
      expect(
        rhoA(
          weights.map(weight => factor * weight),
          ALIKE,
        ),
      ).toBeCloseTo(rhoA(weights, ALIKE), 13)
    }
  })

  it('keeps its digits where one weight is far smaller', () => {
    // Of two items: (1 + e²)² r / (e (1 + e² + 2 e r)).
    for (const e of [1e-3, 1e-6, 1e-9, 1e-12]) {
      const pair = [
        [1, 0.5],
        [0.5, 1],
      ]
      const expected = ((1 + e * e) ** 2 * 0.5) / (e * (1 + e * e + e))
      expect(rhoA([1, e], pair) / expected).toBeCloseTo(1, 12)
    }
  })

  it('is 1 of a single item', () => {
    expect(rhoA([0.2], [[1]])).toBe(1)
  })

  it.each([
    ['another number of weights', [1, 1], ALIKE, 'LENGTH_MISMATCH', 'weights'],
    ['weights of 0', [0, 0, 0], ALIKE, 'NO_VARIATION', 'weights'],
    ['a weight of one item only', [1, 0, 0], ALIKE, 'NO_VARIATION', 'weights'],
    [
      'items that cancel',
      [1, 1],
      [
        [1, -1],
        [-1, 1],
      ],
      'NO_VARIATION',
      'weights',
    ],
    ['a single weight of 0', [0], [[1]], 'NO_VARIATION', 'weights'],
  ])('refuses %s', (_, weights, matrix, code, path) => {
    expect(thrown(() => rhoA(weights, matrix))).toMatchObject({ code, path })
  })
})
