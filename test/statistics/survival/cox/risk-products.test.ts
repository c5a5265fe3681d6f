import { expect, it } from 'vitest'
import { addProducts, noProducts } from '../../../../src/statistics/survival/cox/risk-products.js'
import { cellOf, problemOf } from './problems.js'

it.each([1, 2, 3, 4, 5, 7])('adds up r z zᵀ, z = (1, x), over rows of several tiles: %s columns', width => {
  const rows = 600
  const numbers = Array.from({ length: rows }, (_, i) => i)
  const columns = Object.fromEntries(
    Array.from({ length: width }, (_, j) => [`x${j}`, numbers.map(i => ((i * (j + 3)) % 17) - (i % (j + 2)))]),
  )
  const problem = problemOf(
    { unit: 'day', duration: numbers.map(i => 1 + (i % 9)), event: numbers.map(() => 1) },
    columns,
  )
  const risk = Float64Array.from(numbers, i => 1 + (i % 7))
  const products = noProducts(width)
  const [from, to] = [130, 590]
  addProducts(problem, risk, from, 300, products)
  addProducts(problem, risk, 300, to, products)
  const z = (i: number, k: number): number => (k === 0 ? 1 : cellOf(problem, i, k - 1))
  for (let k = 0; k <= width; k++) {
    for (let l = 0; l <= k; l++) {
      let sum = 0
      for (let i = from; i < to; i++) sum += risk[i]! * z(i, k) * z(i, l)
      expect(products.cells[l * products.room + k]).toBeCloseTo(sum, 9)
    }
  }
})
