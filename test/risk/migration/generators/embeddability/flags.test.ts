import { describe, expect, it } from 'vitest'
import { flagsOf } from '../../../../../src/risk/migration/generators/embeddability/flags.js'
import { spectrumOf } from '../../../../../src/risk/migration/generators/embeddability/spectrum.js'
import { matrixAt } from '../../../../../src/risk/migration/generators/index.js'
import type { TransitionMatrix } from '../../../../../src/statistics/index.js'
import { ladder, matrixOf, SKIPPING, THREE } from '../matrices.js'

function flags({ states, rows }: TransitionMatrix) {
  const [cells, n] = [Float64Array.from(rows.flat()), states.length]
  return flagsOf({ states, cells, n, eigenvalues: spectrumOf(cells, n) })
}

const codes = (matrix: TransitionMatrix): readonly string[] => flags(matrix).map(({ code }) => code)

describe('flagsOf', () => {
  it('has nothing to say of an ordinary matrix', () => {
    expect(codes(matrixAt(THREE, 1))).toEqual([])
  })

  it('names absorbing states, and asks for a policy where default is not the only one', () => {
    expect(flags(SKIPPING)).toEqual([{ code: 'ABSORBING_STATES', message: 'Nobody leaves C' }])
    const rated = {
      states: ['A', 'D', 'NR'],
      rows: [
        [0.8, 0.1, 0.1],
        [0, 1, 0],
        [0, 0, 1],
      ],
    }
    const [flag] = flags(rated)
    expect(flag?.message).toContain('D, NR. Withdrawn ratings are no destination')
  })

  it.each([
    ['a defective matrix', matrixAt(ladder(5, 0.4), 1), 'NOT_DIAGONALISABLE'],
    ['repeated eigenvalues', matrixOf([1, 0], [0, 1]), 'REPEATED_EIGENVALUES'],
    ['a negative eigenvalue', matrixOf([0.4, 0.6], [0.6, 0.4]), 'EIGENVALUE_NOT_POSITIVE'],
    ['an eigenvalue of 0', matrixOf([0.5, 0.5], [0.5, 0.5]), 'EIGENVALUE_NOT_POSITIVE'],
  ] as const)('names %s', (_, matrix, code) => {
    expect(codes(matrix)).toContain(code)
  })
})
