import { expect, it } from 'vitest'
import { gaussLegendre } from '../../../src/numeric/core.js'
import { meanRunLengths, normalDensity, ruleOn } from '../../../src/statistics/control-charts/integral-equation.js'

it('is the mean time to leave a chain of states', () => {
  // A walk that stays with chance 1/2 in the only state leaves after two steps; of two states by hand.
  expect(Array.from(meanRunLengths(1, () => 0.5))).toEqual([2])
  const [first, second] = meanRunLengths(
    2,
    (i, j) =>
      [
        [0.25, 0.5],
        [0, 0.5],
      ][i]![j]!,
  )
  expect(second).toBeCloseTo(2, 14)
  expect(first).toBeCloseTo((1 + 0.5 * 2) / 0.75, 14)
})

it('moves a rule to other ends', () => {
  const { nodes, weights } = ruleOn(gaussLegendre(5), 1, 3)
  expect(nodes.reduce((sum, node, i) => sum + weights[i]! * node ** 3, 0)).toBeCloseTo(20, 12)
  const bell = ruleOn(gaussLegendre(60), -8, 8)
  expect(bell.nodes.reduce((sum, node, i) => sum + bell.weights[i]! * normalDensity(node), 0)).toBeCloseTo(1, 12)
})
