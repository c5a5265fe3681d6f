import { expect, it } from 'vitest'
import { flowBands, flowNodes } from '../../src/charts/segment-flow-bands.js'
import { segmentMigration } from '../../src/segmentation/index.js'

const segmentNames = ['A', 'B']
const migration = segmentMigration([
  { date: '2023-12-31', clients: [1, 2, 3, 4], segment: [0, 0, 1, 1], segmentNames },
  { date: '2024-12-31', clients: [1, 2, 3, 5], segment: [0, 1, 0, 1], segmentNames },
])

it('stacks clients of a date from the top, with a gap between segments', () => {
  const { nodes, depth } = flowNodes(migration)
  expect(nodes[0]).toEqual([
    { at: 0, segment: 'A', clients: 2, top: 0, bottom: 2 },
    { at: 0, segment: 'B', clients: 2, top: 2.08, bottom: 4.08 },
  ])
  expect(depth).toBe(4.08)
})

it('begins and ends bands within their stacks, one below the other', () => {
  const { nodes } = flowNodes(migration)
  expect(
    flowBands(migration, nodes).map(({ from, to, clients, begin, end }) => [from, to, clients, begin, end]),
  ).toEqual([
    ['A', 'A', 1, 0, 0],
    ['A', 'B', 1, 1, 2.08],
    ['B', 'A', 1, 2.08, 1],
  ])
})
