import { expect, it } from 'vitest'
import { settledAfter } from '../../../src/lifetime/pareto-ggg/renewal-density.js'
import { createRenewalNodes } from '../../../src/lifetime/pareto-ggg/renewal-nodes.js'

it.each([0.05, 0.4, 0.9, 1.6, 2, 4.2, 15, 80])(
  'integrates to what an ordinary renewal process is ahead or behind, k = %d',
  k => {
    // M(y) − y settles at (1/k − 1)/2 (Cox 1962, Renewal Theory, section 4.2).
    const sum = createRenewalNodes(k)(Number.POSITIVE_INFINITY)
      .flatMap(({ weight }) => Array.from(weight))
      .reduce((all, one) => all + one, 0)
    expect(sum).toBeCloseTo((1 / k - 1) / 2, 4)
  },
)

it('ends where asked', () => {
  const nodes = createRenewalNodes(4)(2.5)
  expect(nodes.length).toBe(3)
  expect(Math.max(...nodes.flatMap(({ y }) => Array.from(y)))).toBeLessThan(2.5)
  expect(settledAfter(4)).toBeGreaterThan(2.5)
})

it('has nothing to say at random', () => {
  expect(createRenewalNodes(1)(10)).toEqual([])
})

it('comes to an end for the shortest bursts, however near to nothing', () => {
  for (const k of [0.02, 0.0212, 0.0225, 0.024, 0.03]) {
    for (const until of [1e-3, 0.1, 1]) {
      for (const { weight } of createRenewalNodes(k)(until)) expect(weight.every(Number.isFinite)).toBe(true)
    }
  }
})
