import { expect, it } from 'vitest'
import {
  expectFew,
  expectLinkage,
  readOptions,
  warningsOf,
} from '../../../../src/statistics/clustering/hierarchical/options.js'
import { thrown } from '../../../errors/thrown.js'

it('allows means of numbers by the straight line only', () => {
  expect(readOptions({ linkage: 'centroid' })).toBe('centroid')
  expect(expectLinkage('average', false)).toBe('average')
  expect(thrown(() => readOptions({ linkage: 'median', metric: 'manhattan' })).code).toBe('NOT_APPLICABLE')
  expect(thrown(() => expectFew(5001, 'columns')).hint).toContain('kMedoids')
})

it('warns of what is to be known', () => {
  const none = { comparison: [], undefinedPairs: 0, linkage: 'ward' as const, straight: true, inversions: 0 }
  expect(warningsOf(none)).toEqual([])
  const all = warningsOf({ ...none, undefinedPairs: 1, straight: false, inversions: 2 }).map(({ code }) => code)
  expect(all).toEqual(['PAIRS_NOT_COMPARED', 'NOT_EUCLIDEAN', 'INVERSIONS'])
})
