import { describe, expect, it } from 'vitest'
import { listed, printed, refutations } from '../../../../../src/risk/migration/generators/embeddability/refutations.js'
import { spectrumOf } from '../../../../../src/risk/migration/generators/embeddability/spectrum.js'
import { matrixAt } from '../../../../../src/risk/migration/generators/index.js'
import { ladder, matrixOf, RING, THREE } from '../matrices.js'

function codesOf({
  states,
  rows,
}: {
  states: readonly string[]
  rows: readonly (readonly number[])[]
}): readonly string[] {
  const [cells, n] = [Float64Array.from(rows.flat()), states.length]
  const found = refutations({ states, cells, n, eigenvalues: spectrumOf(cells, n) })
  for (const { message, source } of found) expect(message.length * source.length).toBeGreaterThan(100)
  return [...new Set(found.map(({ code }) => code))]
}

describe('refutations', () => {
  it.each([
    [
      'two states that mostly change',
      matrixOf([0.4, 0.6], [0.6, 0.4]),
      ['DETERMINANT_NOT_POSITIVE', 'EIGENVALUE_OUTSIDE_REGION'],
    ],
    ['two rows that are the same', matrixOf([0.5, 0.5], [0.5, 0.5]), ['DETERMINANT_NOT_POSITIVE']],
    [
      'three rows that are the same',
      matrixOf([0.2, 0.3, 0.5], [0.2, 0.3, 0.5], [0.2, 0.3, 0.5]),
      ['DETERMINANT_NOT_POSITIVE'],
    ],
    [
      'a state that is reached through another only',
      matrixOf([0.9, 0.1, 0], [0, 0.9, 0.1], [0, 0, 1]),
      ['REACHABLE_WITH_ZERO_PROBABILITY'],
    ],
    [
      'a ring of three',
      matrixOf([0, 1, 0], [0, 0, 1], [1, 0, 0]),
      ['DETERMINANT_ABOVE_DIAGONAL', 'NEVER_STAYS', 'REACHABLE_WITH_ZERO_PROBABILITY', 'EIGENVALUE_ON_UNIT_CIRCLE'],
    ],
    [
      'a determinant above the product of the diagonal',
      matrixOf([0.5, 0.25, 0.25], [0.25, 0.5, 0.25], [0.25, 0.25, 0.5]),
      [],
    ],
    [
      'a ring that some stay in',
      matrixOf([0.5, 0.49, 0.01], [0.01, 0.5, 0.49], [0.49, 0.01, 0.5]),
      ['DETERMINANT_ABOVE_DIAGONAL', 'EIGENVALUE_OUTSIDE_REGION'],
    ],
    [
      'a pair of eigenvalues that turns faster than three states can',
      matrixOf([0.02, 0.97, 0.01], [0.01, 0.02, 0.97], [0.97, 0.01, 0.02]),
      ['DETERMINANT_ABOVE_DIAGONAL', 'EIGENVALUE_OUTSIDE_REGION'],
    ],
  ])('%s', (_, matrix, expected) => {
    expect(codesOf(matrix)).toEqual(expected)
  })

  it.each([1e-9, 1e-3, 0.1, 1, 3, 10])('never refute what comes of rates, after %d', time => {
    for (const generator of [THREE, RING, ladder(8, 0.3)]) expect(codesOf(matrixAt(generator, time))).toEqual([])
  })

  it('do not decide a determinant that rounding could have made', () => {
    expect(codesOf(matrixOf([0.2, 0.3, 0.5], [0.4, 0.4, 0.2], [0.3, 0.35, 0.35]))).toEqual([
      'EIGENVALUE_OUTSIDE_REGION',
    ])
  })
})

describe('printed and listed', () => {
  it('are short', () => {
    expect(printed({ real: 0.5, imaginary: 0 })).toBe('0.500000')
    expect(printed({ real: -0.5, imaginary: -0.25 })).toBe('-0.500000 ± 0.250000i')
    expect(listed(['a', 'b'])).toBe('a, b')
    expect(listed(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e and 2 more')
  })
})
