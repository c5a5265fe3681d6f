import { expect, it } from 'vitest'
import { censoringByGroup } from '../../../../../src/statistics/survival/competing/fine-gray/censoring.js'

it('is Kaplan and Meier of being lost sight of, just before each time, group by group', () => {
  const rows = {
    rank: [0, 0, 1, 2, 1],
    isCensored: [1, 0, 1, 0, 0],
    weights: Float64Array.of(1, 1, 2, 1, 5),
    group: [0, 0, 0, 0, 1],
  }
  const [first, second] = censoringByGroup(rows, 2, 3)
  // One of five by weight is lost at the first time, who ended then still watched; two of three at the second.
  expect(Array.from(first!.before)).toEqual([1, 0.8, expect.closeTo(0.8 / 3, 14)])
  expect(Array.from(first!.atRisk)).toEqual([5, 3, 1])
  expect(Array.from(second!.before)).toEqual([1, 1, 1])
})
