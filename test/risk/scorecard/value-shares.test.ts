import { expect, it } from 'vitest'
import { valueShares } from '../../../src/risk/scorecard/value-shares.js'

it('counts what is missing, and the value that more than half share', () => {
  expect(valueShares([1, null, 1, 1, undefined, 2, 1, 1], undefined)).toEqual({
    missingShare: 0.25,
    identicalShare: 0.625,
  })
  expect(valueShares(['a', 'b', 'a', 'b'], undefined)).toEqual({ missingShare: 0 })
  expect(valueShares([null, null], undefined)).toEqual({ missingShare: 1 })
})

it('counts by weight', () => {
  expect(valueShares([1, 2, null], [6, 3, 1])).toEqual({ missingShare: 0.1, identicalShare: 0.6 })
  expect(valueShares([1, 1, 2], [0, 0, 5])).toEqual({ missingShare: 0, identicalShare: 1 })
})

it('finds the majority wherever it stands', () => {
  for (const column of [
    [3, 3, 3, 1, 2],
    [1, 2, 3, 3, 3],
    [3, 1, 3, 2, 3],
    [1, 3, 2, 3, 3],
  ]) {
    expect(valueShares(column, undefined).identicalShare).toBe(0.6)
  }
})
