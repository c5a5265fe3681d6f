import { expect, it } from 'vitest'
import { populationGrid } from '../../src/statistics/population-grid.js'
import { thrown } from '../errors/thrown.js'

const mean = (cells: readonly { readonly m: number; readonly weight: number }[]) =>
  cells.reduce((sum, { m, weight }) => sum + weight * m, 0)

it('has weights that add up to 1, and the same mean in cells and blocks', () => {
  const { cells, blocks } = populationGrid([2, 40, 5, 0], [2, 50, 10, 0])
  expect(cells.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
  expect(blocks.length).toBeLessThan(cells.length)
  expect(mean(blocks)).toBeCloseTo(mean(cells), 3)
})

it('finds the mean of one client by the rule of succession', () => {
  // m uniform and one trial, of which κ says nothing: Beta(k + 1, n − k + 1), of mean 2/3.
  const { cells } = populationGrid([1], [1])
  expect(mean(cells)).toBeCloseTo(2 / 3, 3)
})

it('closes in on clients who are alike, and on those who are all or nothing', () => {
  const kappa = (successes: readonly number[]) => {
    const { cells } = populationGrid(
      successes,
      successes.map(() => 10),
    )
    return cells.reduce((sum, { kappa: own, weight }) => sum + (weight * own) / (own + 10), 0)
  }
  expect(kappa(new Array(100).fill(5))).toBeGreaterThan(0.9)
  expect(kappa(Array.from({ length: 100 }, (_, i) => 10 * (i % 2)))).toBeLessThan(0.05)
})

it('refuses to be made of nothing', () => {
  expect(thrown(() => populationGrid([0], [0])).code).toBe('NO_DATA')
})
