import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPanelNodes } from '../../../src/lifetime/pareto-nbd-dynamic/panel-nodes.js'

const nodes = createPanelNodes()

function integral(purchase: readonly [number, number], dropout: readonly [number, number], force: number, end: number) {
  const [purchaseRate, purchaseExponent] = purchase
  const [dropoutRate, dropoutExponent] = dropout
  nodes.place({ purchaseRate, purchaseExponent, dropoutRate, dropoutExponent, force }, end)
  let sum = 0
  for (let j = 0; j < nodes.count; j++) {
    const y = nodes.later[j]!
    const [a, b] = [purchaseExponent * Math.log1p(purchaseRate * y), dropoutExponent * Math.log1p(dropoutRate * y)]
    sum += nodes.weight[j]! * Math.exp(-a - b - force * y)
  }
  return sum
}

/** ∫ (1+ay)^{−p} dy. */
function ofOnePower(a: number, p: number, end: number): number {
  const log = Math.log1p(a * end)
  return p === 1 ? log / a : -Math.expm1((1 - p) * log) / (a * (p - 1))
}

describe('panel nodes', () => {
  const magnitude = fc.double({ min: -6, max: 6, noNaN: true }).map(x => 10 ** x)
  it('integrate one power over any length', () => {
    fc.assert(
      fc.property(magnitude, magnitude, magnitude, (a, p, end) => {
        expect(integral([a, p], [a / 7, 0], 0, end)).toBeCloseRelative(ofOnePower(a, p, end), 1e-12)
        expect(integral([a / 7, 0], [a, p], 0, end)).toBeCloseRelative(ofOnePower(a, p, end), 1e-12)
        expect(integral([a, p / 2], [a, p / 2], 0, end)).toBeCloseRelative(ofOnePower(a, p, end), 1e-12)
      }),
      { numRuns: 300 },
    )
  })

  it('integrate what is discounted, and what grows', () => {
    for (const force of [1e-3, 0.1, 5, -0.1]) {
      expect(integral([1e-30, 0], [1e-30, 0], force, 20)).toBeCloseRelative(-Math.expm1(-force * 20) / force, 1e-12)
    }
  })

  it('are few where a stretch is short, and none where it has no length', () => {
    integral([0.01, 5], [0.01, 2], 0, 1)
    expect(nodes.count).toBeLessThan(6)
    expect(integral([0.01, 5], [0.01, 2], 0, 0)).toBe(0)
  })
})
