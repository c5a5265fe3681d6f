import { expect, it } from 'vitest'
import { armLine } from '../../../src/loyalty/uplift/arm-line.js'
import { rowsOfArm } from '../../../src/loyalty/uplift/trial.js'
import { CALLED, SCORES, STAYED } from './trial-data.js'

const trial = { rows: 400, treated: CALLED, outcome: STAYED, outcomeKind: 'event' } as const

it.each([0, 1] as const)('of arm %d is that of OLS(...).fit(cov_type="HC3") of statsmodels 0.14', arm => {
  const { height, slope, covariance } = armLine(SCORES, trial, rowsOfArm(CALLED, arm), 2)!
  const [[one, other], rows] = STATSMODELS[arm]
  expect(height).toBeCloseRelative(one, 1e-10)
  expect(slope).toBeCloseRelative(other, 1e-10)
  for (const [i, row] of rows.entries()) {
    for (const [j, value] of row.entries()) expect(covariance[i]![j]).toBeCloseRelative(value, 1e-8)
  }
})

it('takes weights for rows that are there so often', () => {
  const rows = rowsOfArm(CALLED, 1)
  const twice = Int32Array.from([...rows, ...rows])
  const [one, other] = [
    armLine(SCORES, { ...trial, weights: CALLED.map(() => 2) }, rows, 0),
    armLine(SCORES, trial, twice, 0),
  ]
  expect(one!.slope).toBeCloseRelative(other!.slope, 1e-12)
  expect(one!.height).toBeCloseRelative(other!.height, 1e-12)
})

it('is none of two rows, of one score, or where one row alone holds the line', () => {
  expect(armLine(SCORES, trial, Int32Array.of(0, 1), 0)).toBeUndefined()
  expect(
    armLine(
      SCORES.map(() => 0.1),
      trial,
      rowsOfArm(CALLED, 1),
      0,
    ),
  ).toBeUndefined()
  expect(armLine([1, 1, 2], trial, Int32Array.of(0, 1, 2), 0)).toBeUndefined()
  expect(
    armLine(SCORES, { ...trial, weights: CALLED.map((_, i) => (i < 3 ? 1 : 0)) }, rowsOfArm(CALLED, 1), 0),
  ).toBeUndefined()
})

const STATSMODELS = [
  [
    [0.6535672514619882, -0.15345029239766078],
    [
      [0.0007679326554725584, 0.00022596776637562305],
      [0.00022596776637562305, 0.00032626177609309495],
    ],
  ],
  [
    [0.7129316630211441, -0.016040299595678403],
    [
      [0.0013707850130160063, 0.00010477265893921216],
      [0.00010477265893921215, 0.0007776448683135672],
    ],
  ],
] as const
