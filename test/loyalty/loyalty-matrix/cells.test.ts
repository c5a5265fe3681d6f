import { expect, it } from 'vitest'
import { cellPlace, LOYALTY_CELLS } from '../../../src/loyalty/loyalty-matrix/cells.js'

it.each([
  [true, true, 'loyal'],
  [false, true, 'latent'],
  [true, false, 'spurious'],
  [false, false, 'none'],
  [true, undefined, 'behaviour-only-high'],
  [false, undefined, 'behaviour-only-low'],
])('often %s, fond %s: %s', (isOften, isFond, cell) => {
  expect(LOYALTY_CELLS[cellPlace(isOften, isFond)]).toBe(cell)
})
