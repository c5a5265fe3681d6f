import { expect, it } from 'vitest'
import { dendrogramChart } from '../../src/charts/index.js'
import { hierarchical } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

const SITES = { x: [0.3, 1.1, 2.7, 9.4, 10.2, 12.9, 5.1, 5.8], y: [4.2, 3.1, 5.5, 1, 2.6, 0.2, 9.7, 8.1] }
const LABELS = ['pier', 'quay', 'mill', 'dock', 'yard', 'shed', 'kiln', 'barn']
const TREE = hierarchical.fit(SITES, { linkage: 'ward', scaling: 'none' })
const MANY = hierarchical.fit(
  { x: Array.from({ length: 120 }, (_, i) => (i % 4) * 100 + ((i * 7919) % 97)) },
  { linkage: 'average', scaling: 'none' },
)

it('can be read, with few rows and with many', async () => {
  await expectReadable(size => dendrogramChart(TREE, size))
  await expectReadable(size => dendrogramChart(TREE, { ...size, clusters: 3, labels: LABELS }))
  await expectReadable(size => dendrogramChart(MANY, { ...size, clusters: 4 }))
})

it('has every row by name, in the order of the leaves', async () => {
  const words = wordsOf(await draw(dendrogramChart(TREE, { labels: LABELS })))
  const order = hierarchical.leafOrder(TREE).map(row => LABELS[row]!)
  expect(words.filter(word => LABELS.includes(word))).toEqual(order)
})

it('draws two arms and a joint for every merge, up to its height', () => {
  const { layer, data } = dendrogramChart(TREE)
  expect(data.values).toHaveLength(14)
  const joints = layer[1]!.data!.values.map(({ height }) => Number(height))
  expect(joints.toSorted((a, b) => a - b)).toEqual(TREE.params.heights)
})

it('colours branches by their clusters, and those that join clusters by none', () => {
  const { segment } = hierarchical.cut(TREE, { clusters: 3 })
  const spec = dendrogramChart(TREE, { clusters: 3, names: ['A', 'B', 'C'] })
  const joints = spec.layer[1]!.data!.values
  expect(joints.filter(({ series }) => series === 'above the cut').map(({ rows }) => rows)).toEqual([5, 8])
  const arms = spec.data.values.filter(({ height }) => height === 0)
  const order = hierarchical.leafOrder(TREE)
  const places = new Map(arms.map(({ place, series }) => [place, series]))
  expect(order.map((_, place) => places.get(place))).toEqual(order.map(row => ['A', 'B', 'C'][segment[row]!]))
})

it('draws a cut between the heights that it parts, and none where they are equal', () => {
  const guides = (spec: ReturnType<typeof dendrogramChart>): readonly unknown[] =>
    spec.layer.slice(2).flatMap(({ data }) => data!.values.map(({ value }) => value))
  const { from, to } = hierarchical.cut(TREE, { clusters: 3 }).heights
  expect(guides(dendrogramChart(TREE, { clusters: 3 }))).toEqual([(from + to!) / 2, (from + to!) / 2])
  const even = hierarchical.fit({ x: [0, 1, 2, 3] }, { linkage: 'single', scaling: 'none' })
  expect(guides(dendrogramChart(even, { clusters: 2 }))).toEqual([])
})

it('draws what lies further down as one', async () => {
  const spec = dendrogramChart(MANY, { leaves: 5 })
  expect(spec.layer[1]!.data!.values).toHaveLength(4)
  const words = wordsOf(await draw(spec))
  const counts = words.flatMap(word => {
    const [, count] = /^(\d+) rows$/.exec(word) ?? []
    return count === undefined ? [] : [Number(count)]
  })
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(120)
  expect(words.join(' ')).toMatch(/the last\s+4 merges/)
})

it.each([
  [{ clusters: 9 }, 'OUT_OF_RANGE', 'options.clusters'],
  [{ clusters: 1 }, 'OUT_OF_RANGE', 'options.clusters'],
  [{ labels: ['a'] }, 'LENGTH_MISMATCH', 'options.labels'],
  [{ names: ['a'] }, 'CONFLICTING_OPTIONS', 'options.names'],
  [{ clusters: 2, names: ['a'] }, 'LENGTH_MISMATCH', 'options.names'],
  [{ leaves: 1 }, 'OUT_OF_RANGE', 'options.leaves'],
  [{ colour: 1 }, 'UNKNOWN_OPTION', 'options.colour'],
])('%j is refused: %s at %s', (options, code, path) => {
  const error = thrown(() => dendrogramChart(TREE, JSON.parse(JSON.stringify(options))))
  expect([error.code, error.path]).toEqual([code, path])
})

it('needs a tree', () => {
  expect(thrown(() => dendrogramChart(JSON.parse('null'))).path).toBe('tree')
  const { fit, ...without } = JSON.parse(JSON.stringify(TREE))
  expect(thrown(() => dendrogramChart(without)).path).toBe('tree.fit')
  const wrong = { ...without, fit: { ...fit, copheneticCorrelation: 'high' } }
  expect(thrown(() => dendrogramChart(wrong)).path).toBe('tree.fit.copheneticCorrelation')
  const alone = hierarchical.fit({ x: [1] }, { linkage: 'single', scaling: 'none' })
  expect(thrown(() => dendrogramChart(alone)).code).toBe('TOO_FEW_POINTS')
})
