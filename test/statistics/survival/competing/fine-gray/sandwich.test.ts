import { expect, it } from 'vitest'
import { censoringByGroup } from '../../../../../src/statistics/survival/competing/fine-gray/censoring.js'
import {
  endedAt,
  fineGrayObjective,
  passAt,
  predictorAt,
} from '../../../../../src/statistics/survival/competing/fine-gray/objective.js'
import { fineGrayProblem } from '../../../../../src/statistics/survival/competing/fine-gray/problem.js'
import { expectRows } from '../../../../../src/statistics/survival/competing/fine-gray/rows.js'
import { scoreResiduals } from '../../../../../src/statistics/survival/competing/fine-gray/sandwich.js'
import { BOOK, COLUMNS, DESK, WEIGHTS } from '../book.js'

it('shares the score out among the rows, at any point', () => {
  const rows = expectRows({ ...BOOK, weights: WEIGHTS }, COLUMNS, { ending: 'default', censoringGroups: DESK })
  const problem = fineGrayProblem(rows, new Float64Array(2))
  const point = Float64Array.of(0.7, -0.3)
  const residuals = scoreResiduals(problem, passAt(problem, predictorAt(problem, point), endedAt(problem)))
  const { gradient } = fineGrayObjective(problem)(point, false)
  // What censoring adds sums to nothing, as martingales do.
  residuals.forEach((column, j) => {
    const sum = column.reduce((total, value, i) => total + problem.weights[i]! * value, 0)
    expect(sum).toBeCloseTo(gradient[j]!, 11)
  })
})

it('is what a little more weight of a row does to the score, the censoring of its group among it', () => {
  const point = Float64Array.of(0.7, -0.3)
  const options = { ending: 'default', censoringGroups: DESK }
  const plain = fineGrayProblem(expectRows(BOOK, COLUMNS, options), new Float64Array(2))
  const residuals = scoreResiduals(plain, passAt(plain, predictorAt(plain, point), endedAt(plain)))
  // The same scale and centre whatever the weights, so that scores can be compared.
  const scoreWith = (row: number, more: number): Float64Array => {
    const weights = plain.weights.map((weight, i) => weight + (i === row ? more : 0))
    const isCensored = plain.status.map(of => (of === 0 ? 1 : 0))
    const censoring = censoringByGroup({ ...plain, isCensored, weights }, 2, plain.times.length)
    return fineGrayObjective({ ...plain, weights, censoring })(point, false).gradient
  }
  const step = 1e-5
  for (let row = 0; row < plain.weights.length; row++) {
    const [up, down] = [scoreWith(row, step), scoreWith(row, -step)]
    residuals.forEach((column, j) => {
      // Greenwood's n (n − c) in place of n²: no more than a few hundredths.
      expect(Math.abs((up[j]! - down[j]!) / (2 * step) - column[row]!)).toBeLessThan(0.04)
    })
  }
})
