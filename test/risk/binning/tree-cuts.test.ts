import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cumulated } from '../../../src/risk/binning/cumulated.js'
import { numericRows } from '../../../src/risk/binning/rows.js'
import { treeCuts } from '../../../src/risk/binning/tree-cuts.js'

const columnOf = (values: readonly number[], outcomes: readonly number[]) =>
  cumulated(numericRows(values, { outcomes }, [], 'values'))

it('cuts where classes part, as long as leaves stay large enough', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8]
  const outcomes = [0, 0, 1, 1, 1, 1, 0, 0]
  expect(treeCuts(columnOf(values, outcomes), 1)).toEqual([3, 7])
  expect(treeCuts(columnOf(values, outcomes), 3)).toEqual([4])
  expect(treeCuts(columnOf(values, outcomes), 5)).toEqual([])
  expect(treeCuts(columnOf(values, [0, 0, 0, 1, 1, 1, 1, 1]), 4)).toEqual([5])
})

it('does not cut through one value, nor where nothing is told apart', () => {
  expect(treeCuts(columnOf([1, 1, 1, 2], [0, 0, 1, 1]), 1)).toEqual([2])
  expect(treeCuts(columnOf([1, 1, 2, 2], [0, 1, 0, 1]), 1)).toEqual([])
})

it('takes the cut of least impurity first', () => {
  const cell = fc.record({ value: fc.nat({ max: 9 }), outcome: fc.constantFrom(0, 1) })
  fc.assert(
    fc.property(fc.array(cell, { minLength: 4, maxLength: 30 }), cells => {
      fc.pre(new Set(cells.map(({ outcome }) => outcome)).size === 2)
      const impurity = (part: typeof cells): number => {
        const bads = part.filter(({ outcome }) => outcome === 1).length
        return part.length === 0 ? 0 : (2 * bads * (part.length - bads)) / part.length
      }
      const after = (cut: number): number =>
        impurity(cells.filter(({ value }) => value < cut)) + impurity(cells.filter(({ value }) => value >= cut))
      const cuts = treeCuts(
        columnOf(
          cells.map(({ value }) => value),
          cells.map(({ outcome }) => outcome),
        ),
        1,
      )
      const least = Math.min(...Array.from({ length: 10 }, (_, cut) => after(cut)))
      if (least < impurity(cells) - 1e-9) expect(Math.min(...cuts.map(after))).toBeCloseTo(least, 10)
    }),
  )
})
