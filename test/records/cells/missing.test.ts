import { expect, it } from 'vitest'
import { MISSING_CELLS, missingTest } from '../../../src/records/cells/missing.js'

it('knows its cells in any case, and no others', () => {
  const isMissing = missingTest(MISSING_CELLS)
  expect(MISSING_CELLS.every(cell => isMissing(cell) && isMissing(cell.toUpperCase()))).toBe(true)
  expect(['0', 'no', 'x', ' ', '----', 'nothing'].some(isMissing)).toBe(false)
  expect(missingTest([])('')).toBe(false)
})
