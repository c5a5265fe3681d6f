import { describe, expect, it } from 'vitest'
import { scorePull, worstPairs } from '../../../../src/statistics/survival/cox/event-pairs.js'
import type { CoxProblem } from '../../../../src/statistics/survival/cox/problem.js'
import { columns, durations, strata } from './borrowers.js'
import { atRisk, cellOf, problemOf } from './problems.js'

const CASES: readonly (readonly [string, CoxProblem])[] = [
  ['from the start', problemOf({ ...durations, entry: durations.entry.map(() => 0) }, columns)],
  ['late entries', problemOf(durations, columns)],
  ['strata', problemOf(durations, columns, { strata })],
  ['exact ties', problemOf(durations, columns, { ties: 'exact', strata })],
]

/** Who ends at an event, and against whom. */
function pairsAt(problem: CoxProblem, e: number): readonly (readonly [number, number])[] {
  const { starts, ending } = problem.sets
  const ends = (i: number): boolean => i >= starts[e]! && i < starts[e]! + ending[e]!
  const all = atRisk(problem, e)
  const others = problem.ties === 'exact' ? all.filter(i => !ends(i)) : all
  return all.filter(ends).flatMap(i => others.map(j => [i, j] as const))
}

describe('worstPairs', () => {
  it.each(CASES)('finds who ends with the least against who has the most at risk: %s', (_, problem) => {
    const values = Float64Array.from(
      { length: problem.sets.rows },
      (__, i) => cellOf(problem, i, 0) - cellOf(problem, i, 1),
    )
    const expected = Array.from(problem.sets.times.keys())
      .map(e => Math.min(...pairsAt(problem, e).map(([i, j]) => values[i]! - values[j]!)))
      .filter(Number.isFinite)
    const found = worstPairs(problem, values)
    expect(found.map(({ product }) => product).sort()).toEqual(expected.sort())
    for (const { ending, other, product } of found) expect(values[ending]! - values[other]!).toBe(product)
  })
})

describe('scorePull', () => {
  it.each(CASES)('adds up what who ends has more than the mean of the others: %s', (_, problem) => {
    const pull = scorePull(problem, [1, 0])
    for (const [k, j] of [1, 0].entries()) {
      let sum = 0
      for (const e of problem.sets.times.keys()) {
        const pairs = pairsAt(problem, e)
        const others = pairs.length / problem.sets.ending[e]!
        for (const [i, other] of pairs) sum += (cellOf(problem, i, j) - cellOf(problem, other, j)) / others
      }
      expect(pull[k]).toBeCloseTo(sum, 10)
    }
  })
})
