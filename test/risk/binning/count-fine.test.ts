import { expect, it } from 'vitest'
import { countFine } from '../../../src/risk/binning/count-fine.js'

it('adds up fine bins between cuts', () => {
  const fine = {
    size: 4,
    counts: Float64Array.of(1, 2, 3, 4),
    goods: Float64Array.of(1, 0, 3, 2),
    bads: Float64Array.of(0, 2, 0, 2),
  }
  expect(countFine(fine, [1, 3])).toEqual([
    { count: 1, goods: 1, bads: 0 },
    { count: 5, goods: 3, bads: 2 },
    { count: 4, goods: 2, bads: 2 },
  ])
  expect(countFine(fine, [])).toEqual([{ count: 10, goods: 6, bads: 4 }])
})
