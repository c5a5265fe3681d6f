import { expect, it } from 'vitest'
import { LINKAGE_NAMES } from '../../../../src/statistics/clustering/hierarchical/options.js'
import { hierarchical } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const rows = { x: [0, 1, 3, 20, 22], y: [0, 1, 0, 5, 4] }
const asked = { x: [2, 19, 8], y: [0.5, 6, 9] }

it.each(LINKAGE_NAMES)('by %s is the height at which the row would be merged', linkage => {
  const tree = hierarchical.fit(rows, { linkage, scaling: 'none' })
  const { segment, distance } = hierarchical.assign(tree, asked, { rows, clusters: 2 })
  expect([...segment]).toEqual([0, 1, 0])
  const { segment: own } = hierarchical.cut(tree, { clusters: 2 })
  // The tree of the cluster and the last row, which stands so far off that it is joined last: at that height.
  const members = [...own.keys()].filter(row => own[row] === 0)
  const joined = { x: [...members.map(row => rows.x[row]!), 8], y: [...members.map(row => rows.y[row]!), 9] }
  const { merges, heights } = hierarchical.fit(joined, { linkage, scaling: 'none' }).params
  expect(merges.at(-1)).toContain(members.length)
  expect(distance[2]).toBeCloseTo(heights.at(-1)!, 10)
})

it('takes rows of mixed attributes', () => {
  const mixed = { a: [1, 2, 9, null], b: ['x', 'x', 'y', 'y'] }
  const attributes = { a: { kind: 'number' }, b: { kind: 'nominal' } } as const
  const tree = hierarchical.fit(mixed, { linkage: 'average', attributes })
  const { segment, distance } = hierarchical.assign(tree, { a: [null], b: ['y'] }, { rows: mixed, clusters: 2 })
  const { segment: own } = hierarchical.cut(tree, { clusters: 2 })
  expect([segment[0], distance[0]]).toEqual([own[2], 0])
})

it('needs the rows of the tree, and a tree of rows', () => {
  const tree = hierarchical.fit(rows, { linkage: 'ward' })
  const few = { x: [1], y: [1] }
  expect(thrown(() => hierarchical.assign(tree, asked, { rows: few, clusters: 2 })).path).toBe('options.rows')
  const given = hierarchical.fromDistances({ size: 2, values: [1] }, { linkage: 'single' })
  expect(thrown(() => hierarchical.assign(given, asked, { rows, clusters: 2 })).code).toBe('NOT_APPLICABLE')
})
