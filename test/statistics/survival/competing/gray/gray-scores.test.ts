import { expect, it } from 'vitest'
import { endingTable } from '../../../../../src/statistics/survival/competing/ending-table.js'
import { addGrayScores } from '../../../../../src/statistics/survival/competing/gray/gray-scores.js'
import { expectEndings } from '../../../../../src/statistics/survival/durations.js'

function scoresOf(
  durations: readonly (readonly number[])[],
  endings: readonly (readonly (string | null)[])[],
  rho = 0,
) {
  const sums = { scores: new Float64Array(2), covariances: new Float64Array(4) }
  const tables = durations.map((duration, k) =>
    endingTable(expectEndings({ unit: 'day', duration, ending: endings[k]!, endings: ['a', 'b'] })),
  )
  addGrayScores(tables, 0, rho, sums)
  return sums
}

it('keeps those who ended otherwise in the risk set', () => {
  // At 2 one of three of the first group ends by a, after one of four ended by b: R = 3 / (3/4) = 4 of the first, 2 of the second.
  const { scores } = scoresOf(
    [
      [1, 2, 9, 9],
      [9, 9],
    ],
    [
      ['b', 'a', null, null],
      [null, null],
    ],
  )
  expect(Array.from(scores)).toEqual([expect.closeTo(1 - 4 / 6, 14), expect.closeTo(-2 / 6, 14)])
})

it('has the variance of the first ending of a draw from the pooled groups', () => {
  const { covariances } = scoresOf(
    [
      [1, 9],
      [9, 9, 9],
    ],
    [
      ['a', null],
      [null, null, null],
    ],
  )
  // 2/5 · 3/5.
  expect(Array.from(covariances)).toEqual([0.24, -0.24, -0.24, 0.24].map(value => expect.closeTo(value, 14)))
})

it('counts later times less with rho', () => {
  const plain = scoresOf(
    [
      [1, 9],
      [2, 9],
    ],
    [
      ['a', null],
      ['a', null],
    ],
  )
  const early = scoresOf(
    [
      [1, 9],
      [2, 9],
    ],
    [
      ['a', null],
      ['a', null],
    ],
    1,
  )
  // (1 − 2/4) + (0 − 1/3) and, with the second at 3/4, (1 − 2/4) − 3/4 · 1/3.
  expect(plain.scores[0]).toBeCloseTo(1 / 2 - 1 / 3, 14)
  expect(early.scores[0]).toBeCloseTo(1 / 2 - 1 / 4, 14)
})
