import { expect, it } from 'vitest'
import { longRunShares } from '../../../src/segmentation/migration/long-run.js'
import { transitionMatrix } from '../../../src/statistics/index.js'

it('is where absorbing segments lead, in the shares that hitting times give', () => {
  const matrix = transitionMatrix(
    ['new', 'kept', 'lost'],
    [
      [0.5, 0.2, 0.3],
      [0, 1, 0],
      [0, 0, 1],
    ],
  )
  const shares = longRunShares(matrix, [10, 0, 0])!
  expect(shares[1]).toBeCloseTo(0.4, 9)
  expect(shares[2]).toBeCloseTo(0.6, 9)
})

it('depends on the start where segments do not meet', () => {
  const matrix = transitionMatrix(
    ['A', 'B'],
    [
      [1, 0],
      [0, 1],
    ],
  )
  expect(longRunShares(matrix, [3, 1])).toEqual([0.75, 0.25])
})

it('is none where shares go round for ever', () => {
  expect(
    longRunShares(
      transitionMatrix(
        ['A', 'B'],
        [
          [0, 1],
          [1, 0],
        ],
      ),
      [1, 0],
    ),
  ).toBeUndefined()
})
