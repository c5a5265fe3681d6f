import { expect, it } from 'vitest'
import { fineGrayProblem } from '../../../../../src/statistics/survival/competing/fine-gray/problem.js'
import {
  collectSteps,
  suffixSums,
  sumRiskSets,
} from '../../../../../src/statistics/survival/competing/fine-gray/risk-sums.js'
import { expectRows } from '../../../../../src/statistics/survival/competing/fine-gray/rows.js'
import { BOOK, COLUMNS, DESK } from '../book.js'

const problem = fineGrayProblem(
  expectRows(BOOK, COLUMNS, { ending: 'default', censoringGroups: DESK }),
  new Float64Array(2),
)
const { rank, status, group, censoring, times } = problem

/** How far a row belongs to the risk set of a time. */
function share(i: number, k: number): number {
  if (rank[i]! >= k) return 1
  const { before } = censoring[group[i]!]!
  return status[i] === 2 ? before[k]! / before[rank[i]!]! : 0
}

it('sums over risk sets as their definition does', () => {
  const values = Float64Array.from(rank, (_, i) => 1 + Math.sin(i))
  const sums = new Float64Array(times.length)
  sumRiskSets(problem, values, sums)
  sums.forEach((sum, k) => {
    expect(sum).toBeCloseTo(
      values.reduce((total, value, i) => total + share(i, k) * value, 0),
      11,
    )
  })
})

it('collects steps over the risk sets a row is in', () => {
  const steps = Float64Array.from(times, (_, k) => 1 + Math.cos(k))
  const collected = new Float64Array(rank.length)
  collectSteps(problem, steps, collected)
  collected.forEach((sum, i) => {
    expect(sum).toBeCloseTo(
      steps.reduce((total, step, k) => total + share(i, k) * step, 0),
      11,
    )
  })
})

it('sums what is ahead', () => {
  expect(Array.from(suffixSums(Float64Array.of(1, 2, 3), Float64Array.of(1, 1, 0.5)))).toEqual([4.5, 3.5, 1.5, 0])
})
