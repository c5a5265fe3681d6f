import { expect, it } from 'vitest'
import type { Cells } from '../../../src/appraisal/outlook/event-cells.js'
import { addCase, sortedCells } from '../../../src/appraisal/outlook/event-cells.js'

it('counts events, and days of those without, of cases that looked alike', () => {
  const cells: Cells = new Map()
  addCase(cells, [2, Number.NaN], false, 365)
  addCase(cells, [2, Number.NaN], true, 100)
  addCase(cells, [2, Number.NaN], false, 40)
  addCase(cells, [-1, 0], true, 365)
  expect(sortedCells(cells)).toEqual([
    { steps: [-1, 0], events: 1, days: 0 },
    { steps: [2, Number.NaN], events: 1, days: 405 },
  ])
})
