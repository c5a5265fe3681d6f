import { describe, expect, it } from 'vitest'
import { alphaOf, expectAlpha } from '../../../src/satisfaction/measurement/matrix-alpha.js'
import { thrown } from '../../errors/thrown.js'

describe('alphaOf', () => {
  it('is raw of covariances: 2 (1 − 5/9) of variances 1 and 4 that share 2', () => {
    expect(
      alphaOf([
        [1, 2],
        [2, 4],
      ]),
    ).toBeCloseTo(2 * (1 - 5 / 9), 14)
  })

  it('is none where the sum does not vary, and that is an error at a door', () => {
    expect(
      alphaOf([
        [1, -1],
        [-1, 1],
      ]),
    ).toBeUndefined()
    expect(
      thrown(() =>
        expectAlpha(
          [
            [1, -1],
            [-1, 1],
          ],
          'answers',
        ),
      ),
    ).toMatchObject({ code: 'NO_VARIATION', path: 'answers' })
  })
})
