import { expect, it } from 'vitest'
import { warningsOf } from '../../../../src/statistics/clustering/k-medoids/warnings.js'

const NONE = { comparison: [], undefinedPairs: 0, starts: 5, startsAtBest: 2, unassigned: 0 }
const codes = (change: object) => warningsOf({ ...NONE, ...change }).map(({ code }) => code)

it('warns of nothing, or of what is to be known', () => {
  expect(codes({})).toEqual([])
  expect(codes({ undefinedPairs: 2 })).toEqual(['PAIRS_NOT_COMPARED'])
  expect(codes({ unassigned: 1 })).toEqual(['ROWS_UNASSIGNED'])
  expect(codes({ startsAtBest: 1 })).toEqual(['BEST_FOUND_ONCE'])
  expect(codes({ startsAtBest: 1, starts: 2 })).toEqual([])
  expect(codes({ medoids: [{ a: 1 }], attributes: ['a', 'b'] })).toEqual(['MEDOID_INCOMPLETE'])
})
