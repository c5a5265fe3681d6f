import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import type { Linkage } from '../../../../src/statistics/clustering/hierarchical/index.js'
import { LINKAGE_NAMES } from '../../../../src/statistics/clustering/hierarchical/options.js'
import { hierarchical } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { DAISY, FLOWER_ATTRIBUTES, FLOWER_COLUMNS } from '../../gower/samples.js'
import { R_COPHENETIC, R_HEIGHTS, R_MERGES, SITES } from './samples.js'

const near = (values: readonly number[], digits = 12) => values.map(value => expect.closeTo(value, digits))

/** The rows below a node, ascending. */
function rowsOf(merges: readonly (readonly number[])[], node: number): readonly number[] {
  const rows = merges.length + 1
  if (node < rows) return [node]
  return merges[node - rows]!.flatMap(part => rowsOf(merges, part)).sort((a, b) => a - b)
}

describe('trees as R makes them', () => {
  it.each(LINKAGE_NAMES)('%s', linkage => {
    const { params, fit } = hierarchical.fit(SITES, { linkage, scaling: 'none' })
    expect(params.heights).toEqual(near(R_HEIGHTS[linkage]))
    const ofR = R_MERGES.map(pair => pair.map(node => (node < 0 ? -1 - node : 7 + node)))
    expect(params.merges.map((_, i) => rowsOf(params.merges, 8 + i))).toEqual(ofR.map((_, i) => rowsOf(ofR, 8 + i)))
    expect(fit.inversions).toBe(0)
    if (R_COPHENETIC[linkage] !== undefined) expect(fit.copheneticCorrelation).toBeCloseTo(R_COPHENETIC[linkage], 12)
  })

  it("flowers by Gower's distance, of columns and of the distances that daisy prints", () => {
    const heights = [
      0.141789215686, 0.159150326797, 0.190943043884, 0.216339869281, 0.249346405229, 0.25727124183, 0.273733660131,
      0.313118580766, 0.32733426704, 0.366932189542, 0.378989651416, 0.412496109555, 0.426135402077, 0.454906499637,
      0.536997403128, 0.558415866347, 0.601748625376,
    ]
    const tree = hierarchical.fit(FLOWER_COLUMNS, { linkage: 'average', attributes: FLOWER_ATTRIBUTES })
    expect(tree.params.heights).toEqual(near(heights, 11))
    expect(tree.fit.copheneticCorrelation).toBeCloseTo(0.697224465975, 11)
    const given = hierarchical.fromDistances({ size: 18, values: DAISY }, { linkage: 'average' })
    expect(given.params.heights).toEqual(near(heights, 11))
  })
})

/** The distance of two sets of points by the definition of a linkage that has one. */
function byDefinition(linkage: Linkage, one: readonly number[][], other: readonly number[][]): number {
  const pairs = one.flatMap(a => other.map(b => Math.hypot(...a.map((value, d) => value - b[d]!))))
  const mean = (points: readonly number[][]): number[] =>
    points[0]!.map((_, d) => points.reduce((sum, point) => sum + point[d]!, 0) / points.length)
  const centre = (): number => Math.hypot(...mean(one).map((value, d) => value - mean(other)[d]!))
  if (linkage === 'complete') return Math.max(...pairs)
  if (linkage === 'single') return Math.min(...pairs)
  if (linkage === 'average') return pairs.reduce((sum, value) => sum + value, 0) / pairs.length
  const factor = linkage === 'ward' ? (2 * one.length * other.length) / (one.length + other.length) : 1
  return Math.sqrt(factor) * centre()
}

it.each(['ward', 'complete', 'single', 'average', 'centroid'] as const)(
  'every merge by %s is of the two nearest clusters there are',
  linkage => {
    const uniform = randomStream(7)
    const points = Array.from({ length: 40 }, () => [10 * uniform(), 3 * uniform(), uniform()])
    const columns = Object.fromEntries(['a', 'b', 'c'].map((name, d) => [name, points.map(point => point[d]!)]))
    const { merges, heights } = hierarchical.fit(columns, { linkage, scaling: 'none' }).params
    const clusters = new Map(points.map((point, row) => [row, [point]]))
    for (const [i, [left, right]] of merges.entries()) {
      const all = [...clusters]
      const least = Math.min(
        ...all.flatMap(([, one], at) => all.slice(at + 1).map(([, other]) => byDefinition(linkage, one, other))),
      )
      const [one, other] = [clusters.get(left)!, clusters.get(right)!]
      expect(heights[i]).toBeCloseTo(least, 10)
      expect(byDefinition(linkage, one, other)).toBeCloseTo(least, 10)
      clusters.delete(left)
      clusters.delete(right)
      clusters.set(40 + i, [...one, ...other])
    }
  },
)

it('says where merges lie below those before them', () => {
  // A triangle: the middle of two corners is nearer to the third than they are to each other.
  const { params, fit } = hierarchical.fit({ x: [0, 1, 0.5], y: [0, 0, 0.9] }, { linkage: 'centroid', scaling: 'none' })
  expect(params.heights).toEqual(near([1, 0.9]))
  expect(fit.inversions).toBe(1)
  expect(fit.warnings.map(({ code }) => code)).toEqual(['INVERSIONS'])
})

it('merges equal rows first, and as many of them as there are', () => {
  const rows = { x: [5, 1, 5, 9, 5], y: [0, 0, 0, 0, 0] }
  const { params, fit } = hierarchical.fit(rows, { linkage: 'ward', scaling: 'none' })
  expect(params.heights.slice(0, 2)).toEqual([0, 0])
  expect(fit.distinctRows).toBe(3)
  // Three at 5 and one at 1: the root of 2 · 3 · 1 / 4 times 4.
  expect(params.heights[2]).toBeCloseTo(4 * Math.sqrt(1.5), 12)
  // Four about 4 and one at 9: the root of 2 · 4 · 1 / 5 times 5.
  expect(params.heights[3]).toBeCloseTo(5 * Math.sqrt(1.6), 12)
})

it('takes one row, twice the same row, and rows that differ by a trillion', () => {
  expect(hierarchical.fit({ x: [3] }, { linkage: 'single', scaling: 'none' }).params.merges).toEqual([])
  const twice = hierarchical.fit({ x: [3, 3] }, { linkage: 'average', scaling: 'none' })
  expect(twice.params.heights).toEqual([0])
  expect(twice.fit.copheneticCorrelation).toBeUndefined()
  const far = hierarchical.fit({ x: [1e-12, 2e-12, 1e12] }, { linkage: 'average', scaling: 'none' })
  expect(far.params.heights).toEqual([1e-12, 1e12])
})

it('counts pairs without a known attribute in common as the farthest, and says so', () => {
  const columns = { a: [1, 2, 4, null], b: [null, 'x', 'y', 'x'] }
  const attributes = { a: { kind: 'number' }, b: { kind: 'nominal' } } as const
  const { params, fit } = hierarchical.fit(columns, { linkage: 'complete', attributes })
  expect(fit.warnings.map(({ code }) => code)).toEqual(['PAIRS_NOT_COMPARED'])
  expect(params.heights.at(-1)).toBe(1)
})

describe('is refused', () => {
  const columns = { x: [1, 2, 3] }
  it.each([
    [{ linkage: 'centroid', metric: 'manhattan' }, 'NOT_APPLICABLE', 'options.linkage'],
    [{ linkage: 'median', attributes: { x: { kind: 'number' } } }, 'NOT_APPLICABLE', 'options.linkage'],
    [{ linkage: 'mcquitty' }, 'OUT_OF_RANGE', 'options.linkage'],
    [{}, 'OUT_OF_RANGE', 'options.linkage'],
    [{ linkage: 'single', links: 1 }, 'UNKNOWN_OPTION', 'options.links'],
    [null, 'INVALID_TYPE', 'options'],
  ])('%j: %s at %s', (options, code, path) => {
    const error = thrown(() => hierarchical.fit(columns, JSON.parse(JSON.stringify(options))))
    expect([error.code, error.path]).toEqual([code, path])
  })

  it('more rows than anybody reads', () => {
    const x = Float64Array.from({ length: 5001 }, (_, row) => row)
    expect(thrown(() => hierarchical.fit({ x }, { linkage: 'single' })).path).toBe('columns')
  })

  it('a constant column that is to be scaled', () => {
    expect(thrown(() => hierarchical.fit({ x: [1, 1] }, { linkage: 'single' })).code).toBe('NO_VARIATION')
  })
})

it("warns of Ward's rule where distances are no straight lines", () => {
  const codes = (metric: 'euclidean' | 'manhattan') =>
    hierarchical.fit(SITES, { linkage: 'ward', metric }).fit.warnings.map(({ code }) => code)
  expect(codes('manhattan')).toEqual(['NOT_EUCLIDEAN'])
  expect(codes('euclidean')).toEqual([])
})
