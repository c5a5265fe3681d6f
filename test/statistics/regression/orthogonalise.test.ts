import { expect, it } from 'vitest'
import { triangleOf } from '../../../src/statistics/regression/orthogonalise.js'
import { cellOf, designed } from './designs.js'
import { simulated } from './simulated.js'

it('has the products of all rows, penalties and outcomes', () => {
  const { columns, amounts } = simulated(700, 1, [1, 2], 1)
  const weights = amounts.map((_, i) => 1 + (i % 4))
  const design = designed(columns, amounts, { weights })
  const penalties = Float64Array.of(0, 3, 0)
  const triangle = triangleOf(design, penalties, design.outcomes)
  const value = (row: number, j: number): number => (j < 3 ? cellOf(design, row, j) : design.outcomes[row]!)
  for (let i = 0; i < 4; i++) {
    for (let j = i; j < 4; j++) {
      let product = i === j && i < 3 ? penalties[i]! : 0
      for (let row = 0; row < 700; row++) product += design.weights[row]! * value(row, i) * value(row, j)
      let squared = 0
      for (let k = 0; k <= i; k++) squared += triangle[k * 4 + i]! * triangle[k * 4 + j]!
      expect(squared).toBeCloseTo(product, 8)
    }
  }
})
