import { expect, it } from 'vitest'
import { describeTree } from '../../../../src/statistics/clustering/hierarchical/describe.js'
import { hierarchical } from '../../../../src/statistics/index.js'

it('has the last merges first', () => {
  expect(describeTree(hierarchical.fit({ x: [1, 2, 8, 8] }, { linkage: 'single', scaling: 'none' }))).toBe(
    'hierarchical, single linkage, euclidean distance\n4 rows (3 distinct)\ncophenetic correlation 0.9898\nclusters  height\n2 into 1       6\n3 into 2       1\n4 into 3       0',
  )
  expect(describeTree(hierarchical.fromDistances({ size: 2, values: [3] }, { linkage: 'single' }))).toMatch(
    /distances as given\n2 rows/,
  )
})
