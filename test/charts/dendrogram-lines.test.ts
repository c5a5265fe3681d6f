import { expect, it } from 'vitest'
import { dendrogramLines } from '../../src/charts/dendrogram-lines.js'

const MERGES = [
  [0, 1],
  [2, 3],
  [5, 6],
  [7, 4],
] as const
const TREE = { merges: MERGES, heights: [1, 2, 5, 9] }

it('gives every row a place, and a merge the middle of its parts', () => {
  const { leaves, merges } = dendrogramLines(TREE, 10)
  expect(leaves).toEqual([0, 1, 2, 3, 4].map(row => ({ row, rows: 1, height: 0 })))
  expect(merges.map(({ height, rows, upper, lower }) => [height, rows, upper.place, lower.place])).toEqual([
    [1, 2, 0, 1],
    [2, 2, 2, 3],
    [5, 4, 0.5, 2.5],
    [9, 5, 1.5, 4],
  ])
})

it('ends at clusters that are not taken apart, which keep their height', () => {
  const { leaves, merges } = dendrogramLines(TREE, 3)
  expect(leaves).toEqual([
    { row: 0, rows: 2, height: 1 },
    { row: 2, rows: 2, height: 2 },
    { row: 4, rows: 1, height: 0 },
  ])
  expect(merges.map(({ height, upper, lower }) => [height, upper.height, lower.height])).toEqual([
    [5, 1, 2],
    [9, 5, 0],
  ])
})
