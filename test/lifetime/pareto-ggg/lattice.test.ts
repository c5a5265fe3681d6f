import { expect, it } from 'vitest'
import { lattice } from '../../../src/lifetime/pareto-ggg/lattice.js'
import { logGamma } from '../../../src/numeric/index.js'

function integral(shape: number, step: number): number {
  const { nodes, widths } = lattice({ core: -3, right: 4, left: -3 - 26 / shape, unit: 2 / Math.sqrt(4 + shape) }, step)
  return nodes.reduce((sum, x, i) => sum + widths[i]! * Math.exp(shape * x - Math.exp(x) - logGamma(shape)), 0)
}

it.each([0.05, 0.3, 1, 2.5])('integrates a Gamma density of shape %d over the logarithm', shape => {
  expect(integral(shape, 0.4)).toBeCloseTo(1, 8)
  expect(integral(shape, 0.7)).toBeCloseTo(1, 4)
})

it('takes few nodes for a tail that fades over hundreds of units', () => {
  const { nodes } = lattice({ core: 0, right: 4, left: -500, unit: 1 }, 0.5)
  expect(nodes.length).toBeLessThan(30)
  expect(nodes[0]).toBeLessThan(-500)
  expect(nodes.at(-1)).toBeGreaterThanOrEqual(4)
})
