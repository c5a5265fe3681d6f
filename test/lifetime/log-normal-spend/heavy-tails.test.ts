/** What either spending model makes of amounts over six orders of magnitude, where the truth is known. */
import { describe, expect, it } from 'vitest'
import { gammaGamma, logNormalSpend } from '../../../src/lifetime/index.js'
import { momentBase } from './bases.js'

const CLIENTS = 5000

function errorsAt(within: number) {
  const model = logNormalSpend.fromParams({ median: 50, between: 1, within })
  const orders = Array.from({ length: CLIENTS }, (_, i) => 1 + Math.floor(-2.4 * Math.log((i + 0.5) / CLIENTS)))
  const { meanSpend, logSpend, trueMeanSpend } = logNormalSpend.simulate(model, { orders, seed: 11 })
  const base = momentBase(orders, meanSpend, logSpend.mean, logSpend.squares)
  const total = (column: Float64Array) => column.reduce((sum, amount) => sum + amount, 0)
  const judge = (expected: Float64Array) => ({
    total: total(expected) / total(trueMeanSpend) - 1,
    error: Math.sqrt(total(expected.map((amount, i) => Math.log(amount / trueMeanSpend[i]!) ** 2)) / CLIENTS),
  })
  const gamma = gammaGamma.fit(base)
  return {
    q: gamma.params.q,
    logNormal: judge(logNormalSpend.expectedSpend(logNormalSpend.fit(base), base)),
    gammaGamma: judge(gammaGamma.expectedSpend(gamma, base)),
  }
}

describe('heavy tails', () => {
  it.each([
    [0.7, 0.012, 0.065, 1.48],
    [1.5, 0.033, 0.205, 1.1],
    [2, 0.05, 0.539, 0.88],
  ])('of orders within a client that vary by %d in logarithms', (within, ours, theirs, q) => {
    const found = errorsAt(within)
    expect(found.logNormal.total).toBeCloseTo(ours, 2)
    expect(found.gammaGamma.total).toBeCloseTo(theirs, 2)
    expect(found.q).toBeCloseTo(q, 1)
    expect(found.logNormal.error).toBeLessThan(found.gammaGamma.error)
  })
})
