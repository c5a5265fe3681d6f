import { describe, expect, it } from 'vitest'
import { columns, durations, strata, weights } from './borrowers.js'
import { cellOf, problemOf } from './problems.js'

describe('standardised', () => {
  it('gives back each column: centre of the stratum, plus scale times the cell', () => {
    const problem = problemOf({ ...durations, weights }, columns, { strata })
    const { sets, centres, design } = problem
    expect(design.weightUnit).toBeCloseTo(weights.reduce((sum, w) => sum + w, 0) / 24, 12)
    for (const [j, column] of [columns.x, columns.z].entries()) {
      const sums = [0, 0]
      let squares = 0
      for (let i = 0; i < sets.rows; i++) {
        const row = sets.order[i]!
        const g = strata[row] === 'north' ? 0 : 1
        const cell = cellOf(problem, i, j)
        expect(centres[j]![g]! + design.scales[j]! * cell).toBeCloseTo(column[row]!, 12)
        sums[g]! += cell
        squares += cell * cell
      }
      for (const sum of sums) expect(sum).toBeCloseTo(0, 12)
      expect(squares / sets.rows).toBeCloseTo(1, 12)
    }
  })

  it('marks who ends at the last event they saw', () => {
    const { sets, design } = problemOf(durations, columns)
    const ended = Array.from(sets.order, row => durations.event[row]!)
    expect(Array.from(design.outcomes.subarray(0, sets.rows))).toEqual(ended)
  })

  it.each([1e-200, 1e-12, 1e12, 1e200])('reads columns of size %d', size => {
    const { design } = problemOf(durations, { x: columns.x.map(x => x * size) })
    const plain = problemOf(durations, { x: columns.x })
    expect(design.scales[0]! / size / plain.design.scales[0]!).toBeCloseTo(1, 12)
    expect(design.tiles[5]).toBeCloseTo(plain.design.tiles[5]!, 9)
  })

  it('has one scale that an outlier among those who count nothing does not touch', () => {
    const first = { unit: 'day', duration: [1, 2, 3, 4], event: [0, 1, 1, 0] } as const
    const { design } = problemOf(first, { x: [1e15, 1, 2, 3] })
    expect(design.scales[0]).toBeCloseTo(Math.sqrt(2 / 3), 12)
  })
})
