import { describe, expect, it } from 'vitest'
import { hierarchical } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { R_CUT, SITES } from './samples.js'

const TREE = hierarchical.fit(SITES, { linkage: 'average', scaling: 'none' })

describe('a tree is cut', () => {
  it('into the clusters that R cuts, the largest first', () => {
    const { segment, sizes, segmentNames } = hierarchical.cut(TREE, { clusters: 3 })
    expect([...segment]).toEqual(R_CUT)
    expect(sizes).toEqual([3, 3, 2])
    expect(segmentNames).toEqual(['cluster 1', 'cluster 2', 'cluster 3'])
  })

  it('at any height between the merges it parts, with the same clusters', () => {
    const { segment, heights } = hierarchical.cut(TREE, { clusters: 3 })
    for (const height of [heights.from, (heights.from + heights.to!) / 2, heights.to! * (1 - 1e-12)]) {
      expect(hierarchical.cut(TREE, { height }).segment).toEqual(segment)
    }
    expect(hierarchical.cut(TREE, { height: heights.to! }).sizes).toHaveLength(2)
  })

  it('into one, and into as many as there are rows', () => {
    expect(hierarchical.cut(TREE, { clusters: 1 }).heights).toEqual({ from: TREE.params.heights.at(-1) })
    const all = hierarchical.cut(TREE, { clusters: 8 })
    expect(all.sizes).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
    expect(all.heights.from).toBe(0)
    // Equally large ones from left to right.
    expect(hierarchical.leafOrder(TREE).map(row => all.segment[row])).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(hierarchical.cut(TREE, { height: 0 }).sizes).toHaveLength(8)
    expect(hierarchical.cut(TREE, { height: 1e9 }).sizes).toEqual([8])
  })

  it('with names of its own', () => {
    const { segmentNames } = hierarchical.cut(TREE, { clusters: 2, names: ['near', 'far'] })
    expect(segmentNames).toEqual(['near', 'far'])
  })

  it('never between equal rows', () => {
    const tree = hierarchical.fit({ x: [1, 1, 5, 5, 5] }, { linkage: 'average', scaling: 'none' })
    const error = thrown(() => hierarchical.cut(tree, { clusters: 3 }))
    expect([error.code, error.path]).toEqual(['TOO_FEW_POINTS', 'options.clusters'])
    expect([...hierarchical.cut(tree, { clusters: 2 }).segment]).toEqual([1, 1, 0, 0, 0])
    expect(hierarchical.cut(tree, { height: 0 }).sizes).toEqual([3, 2])
  })

  it('nor between rows that differ in nothing that is known of both', () => {
    const attributes = { x: { kind: 'number', range: [0, 9] }, y: { kind: 'nominal' } } as const
    const tree = hierarchical.fit({ x: [1, 1, 5], y: [null, 'a', 'a'] }, { linkage: 'average', attributes })
    expect([tree.fit.distinctRows, tree.params.heights[0]]).toEqual([3, 0])
    const error = thrown(() => hierarchical.cut(tree, { clusters: 3 }))
    expect([error.code, error.issues[0]?.expected]).toEqual([
      'TOO_FEW_POINTS',
      'at most 2, as many as rows that are apart',
    ])
  })

  it('between merges of one height, and says that no height does so', () => {
    const tree = hierarchical.fit({ x: [0, 1, 2, 3] }, { linkage: 'single', scaling: 'none' })
    expect(hierarchical.cut(tree, { clusters: 3 }).heights).toEqual({ from: 1, to: 1 })
  })

  it('by height where a merge lies below one before it: with the higher one', () => {
    const tree = hierarchical.fit({ x: [0, 1, 0.5], y: [0, 0, 0.9] }, { linkage: 'centroid', scaling: 'none' })
    expect(tree.params.heights.map(height => height.toFixed(1))).toEqual(['1.0', '0.9'])
    expect(hierarchical.cut(tree, { height: 0.95 }).sizes).toEqual([1, 1, 1])
    expect(hierarchical.cut(tree, { height: 1 }).sizes).toEqual([3])
    expect(hierarchical.cut(tree, { clusters: 2 }).sizes).toEqual([2, 1])
  })
})

it.each([
  [{}, 'MISSING_VALUE', 'options.clusters'],
  [{ clusters: 2, height: 1 }, 'CONFLICTING_OPTIONS', 'options.height'],
  [{ clusters: 0 }, 'OUT_OF_RANGE', 'options.clusters'],
  [{ clusters: 9 }, 'TOO_FEW_POINTS', 'options.clusters'],
  [{ height: -1 }, 'OUT_OF_RANGE', 'options.height'],
  [{ clusters: 2, names: ['a'] }, 'LENGTH_MISMATCH', 'options.names'],
  [{ groups: 2 }, 'UNKNOWN_OPTION', 'options.groups'],
])('%j is refused: %s at %s', (options, code, path) => {
  const error = thrown(() => hierarchical.cut(TREE, JSON.parse(JSON.stringify(options))))
  expect([error.code, error.path]).toEqual([code, path])
})
