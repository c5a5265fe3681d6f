import { expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { spreadOf } from '../../../../src/statistics/clustering/gaussian-mixture/problem.js'
import { drawStart, seedbeds } from '../../../../src/statistics/clustering/gaussian-mixture/starts.js'
import { rowsOf, TWENTY } from './rows.js'

it('beds have unit variance, and no correlation', () => {
  const { standard, sphered } = seedbeds(TWENTY, spreadOf(TWENTY))
  const variances = (spread: Float64Array): number[] => [0, 4, 8].map(cell => spread[cell]!)
  expect(variances(spreadOf(standard))).toEqual([1, 1, 1].map(one => expect.closeTo(one, 12)))
  expect([...spreadOf(sphered)]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1].map(cell => expect.closeTo(cell, 12)))
})

it('what is determined by others has one bed', () => {
  const rows = rowsOf([
    [1, 2],
    [2, 4],
    [5, 10],
  ])
  const { standard, sphered } = seedbeds(rows, spreadOf(rows))
  expect(sphered).toBe(standard)
})

it('every row has one component, and every component a row', () => {
  const beds = seedbeds(TWENTY, spreadOf(TWENTY))
  for (let start = 0; start < 8; start++) {
    const columns = drawStart(beds, 6, start, randomStream(1, start))
    for (let row = 0; row < 20; row++) expect(columns.reduce((sum, column) => sum + column[row]!, 0)).toBe(1)
    for (const column of columns) expect(column.includes(1)).toBe(true)
  }
})

it('clusters that lie slantwise are found where correlation is taken off', () => {
  // Two long thin lines beside each other.
  const rows = rowsOf(Array.from({ length: 40 }, (_, i) => [i, i + (i % 2) * 8 + Math.sin(9 * i) / 2]))
  const [first] = drawStart(seedbeds(rows, spreadOf(rows)), 2, 1, randomStream(42, 1))
  const sides = new Set(Array.from({ length: 40 }, (_, i) => first![i] === i % 2))
  expect(sides.size).toBe(1)
})
