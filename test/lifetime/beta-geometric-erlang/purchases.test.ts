import { describe, expect, it } from 'vitest'
import { probabilitiesAliveAfter } from '../../../src/lifetime/beta-geometric-erlang/alive.js'
import {
  purchasesDiscounted,
  purchasesOfNewClient,
  purchasesWithin,
  yearsAliveDiscounted,
} from '../../../src/lifetime/beta-geometric-erlang/purchases.js'
import { createDiscounting } from '../../../src/lifetime/foundation/discounting.js'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'
import { errorsOf } from './reference.js'

describe('expected purchases', () => {
  it('are right to the last digits for random clients', () => {
    const { median, worst } = errorsOf(
      'expected purchases',
      ({ params, first, client, horizon }) => purchasesWithin(params, first, historyOf(client), horizon)[0]!,
      row => row.expected,
    )
    expect(median).toBeLessThan(2e-15)
    expect(worst).toBeLessThan(1e-12)
  })

  it('are so for new ones', () => {
    const { median, worst } = errorsOf(
      'expected purchases, new client,',
      ({ params, first, horizon }) => purchasesOfNewClient(params, first, horizon),
      row => row.expectedOfNewClient,
    )
    expect(median).toBeLessThan(2e-15)
    expect(worst).toBeLessThan(1e-12)
  })
})

describe('present values', () => {
  const cases = [
    [
      { k: 2, r: 1.33, alpha: 2.81, a: 0.42, b: 0.79 },
      { frequency: 5, recency: 30, age: 40 },
    ],
    [
      { k: 6, r: 0.9, alpha: 1.4, a: 0.3, b: 2 },
      { frequency: 0, recency: 0, age: 3 },
    ],
    [
      { k: 12, r: 20, alpha: 30, a: 0.3, b: 9 },
      { frequency: 30, recency: 200, age: 205 },
    ],
    [
      { k: 24, r: 50, alpha: 3, a: 0.3, b: 9 },
      { frequency: 10, recency: 60, age: 61 },
    ],
  ] as const

  it.each(cases)('of purchases are those of the fine grid of expectations, %o', (params, client) => {
    const [force, horizon] = [0.01, 60]
    const history = historyOf(client)
    // ∫ e^{−δt} dE = e^{−δH} E(H) + δ ∫ e^{−δt} E dt, by Simpson's rule.
    let integral = 0
    for (let i = 1; i <= 600; i++) {
      const t = (horizon * i) / 600
      const weight = i === 600 ? 1 : i % 2 === 1 ? 4 : 2
      integral += weight * Math.exp(-force * t) * purchasesWithin(params, 1, history, t)[0]!
    }
    const value = (integral * horizon * force) / 1800
    const whole = value + Math.exp(-force * horizon) * purchasesWithin(params, 1, history, horizon)[0]!
    const ours = purchasesDiscounted(params, 1, history, createDiscounting(force, horizon, 1))[0]!
    expect(ours).toBeCloseRelative(whole, 1e-5)
  })

  it.each(cases)('of purchases at a rate of next to nothing are the expectations, %o', (params, client) => {
    for (const horizon of [2, 60, 900]) {
      const ours = purchasesDiscounted(params, 1, historyOf(client), createDiscounting(1e-300, horizon, 1))[0]!
      expect(ours).toBeCloseRelative(purchasesWithin(params, 1, historyOf(client), horizon)[0]!, 1e-12)
    }
    const plain = purchasesDiscounted(params, 1, historyOf(client), createDiscounting(0, 60, 1))
    expect(plain).toEqual(purchasesWithin(params, 1, historyOf(client), 60))
  })

  it.each(cases)('of years are the integral of P(alive after), %o', (params, client) => {
    let integral = 0
    for (let i = 1; i <= 400; i++) {
      const weight = i === 400 ? 1 : i % 2 === 1 ? 4 : 2
      integral += weight * probabilitiesAliveAfter(params, 1, historyOf(client), (20 * i) / 400)[0]!
    }
    integral += probabilitiesAliveAfter(params, 1, historyOf(client), 1e-12)[0]!
    const ours = yearsAliveDiscounted(params, 1, historyOf(client), createDiscounting(0, 20, 0.5))[0]!
    expect(ours).toBeCloseRelative((integral * 20 * 0.5) / 1200, 1e-6)
  })
})
