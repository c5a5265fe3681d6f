import { describe, expect, it } from 'vitest'
import type { Sums } from '../../../../src/statistics/survival/cox/risk-set-sums.js'
import {
  add,
  addRows,
  clear,
  rebuild,
  scale,
  takeComing,
} from '../../../../src/statistics/survival/cox/risk-set-sums.js'
import { columns, durations } from './borrowers.js'
import { atRisk, cellOf, problemOf } from './problems.js'

const problem = problemOf(durations, columns)
const risk = Float64Array.from({ length: problem.sets.rows }, (_, i) => 1 + (i % 5))
const none = (): Sums => ({ total: 0, columns: new Float64Array(2) })

function sumOf(rows: readonly number[]): readonly number[] {
  const over = (of: (i: number) => number): number => rows.reduce((sum, i) => sum + risk[i]! * of(i), 0)
  return [over(() => 1), over(i => cellOf(problem, i, 0)), over(i => cellOf(problem, i, 1))]
}

function expectSums({ total, columns: found }: Sums, expected: readonly number[]): void {
  for (const [k, value] of [total, ...found].entries()) expect(value).toBeCloseTo(expected[k]!, 10)
}

describe('sums over risk sets', () => {
  it('take in rows that follow each other, by column only where asked', () => {
    const sums = none()
    addRows(problem, risk, 3, 9, sums, true)
    expectSums(sums, sumOf([3, 4, 5, 6, 7, 8]))
    const plain = none()
    addRows(problem, risk, 3, 9, plain, false)
    expect(plain.total).toBe(sums.total)
    expect(Array.from(plain.columns)).toEqual([0, 0])
  })

  it('let go of those who had not come before, and are the same made anew', () => {
    const { sets } = problem
    for (let e = sets.times.length - 2; e >= 0; e--) {
      const sums = none()
      rebuild(problem, risk, e + 1, sets.rows, sums, true)
      expectSums(sums, sumOf(atRisk(problem, e + 1)))
      takeComing(problem, risk, e + 1, sums, true)
      addRows(problem, risk, sets.starts[e]!, sets.starts[e + 1]!, sums, true)
      expectSums(sums, sumOf(atRisk(problem, e)))
    }
  })

  it('add up, scale and clear', () => {
    const sums = { total: 2, columns: Float64Array.of(1, -3) }
    add(sums, { total: 1, columns: Float64Array.of(4, 5) })
    scale(sums, 0.5)
    expectSums(sums, [1.5, 2.5, 1])
    clear(sums)
    expectSums(sums, [0, 0, 0])
  })
})
