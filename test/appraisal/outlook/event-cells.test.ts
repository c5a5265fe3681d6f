import { expect, it } from 'vitest'
import type { Cells } from '../../../src/appraisal/outlook/event-cells.js'
import { addCase, coefficientsOf, sortedCells } from '../../../src/appraisal/outlook/event-cells.js'

const cells: Cells = new Map()
for (let i = 0; i < 400; i++) addCase(cells, [i % 2], i % 2 === 1 ? i % 10 === 1 : i % 20 === 0)

it('finds the log-odds that a distance adds', () => {
  const placed = sortedCells(cells).map(cell => ({ ...cell, distances: cell.steps }))
  // 40 of 200 where it is 1, 20 of 200 where it is 0; the ridge draws it a little to 0.
  const exact = Math.log(40 / 160) - Math.log(20 / 180)
  const { value, standardError } = coefficientsOf(['score'], placed, 30)!.score!
  expect(Math.abs(value - exact)).toBeLessThan(0.1)
  expect(value).toBeLessThan(exact)
  expect(standardError).toBeCloseTo(Math.sqrt(1 / 40 + 1 / 160 + 1 / 20 + 1 / 180), 1)
  const worse = placed.map(cell => ({ ...cell, distances: [-cell.steps[0]!] }))
  expect(coefficientsOf(['score'], worse, 30)!.score!.value).toBe(0)
})

it('says nothing of few events, or of distances that are all the same', () => {
  const placed = sortedCells(cells).map(cell => ({ ...cell, distances: cell.steps }))
  expect(coefficientsOf(['score'], placed, 61)).toBeUndefined()
  expect(
    coefficientsOf(
      ['score'],
      placed.map(cell => ({ ...cell, distances: [1] })),
      30,
    ),
  ).toBeUndefined()
})
