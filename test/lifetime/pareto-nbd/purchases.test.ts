import { describe, expect, it } from 'vitest'
import { paretoNbd } from '../../../src/lifetime/index.js'

const params = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 }
const model = paretoNbd.fromParams(params, { timeUnit: 'week' })
const client = { frequency: 2, recency: 30.43, age: 38.86 }

describe('expectedPurchases', () => {
  // mpmath, 80 digits; peers answer NaN to most of these.
  it.each([
    ['s = 1 exactly', { ...params, s: 1 }, [2, 30.43, 38.86, 39], 1.1860316, 1e-7],
    ['500 purchases', params, [500, 365, 365, 30], 39.0564716640285, 1e-13],
    ['alpha = beta', { ...params, alpha: 11, beta: 11 }, [300, 365, 365, 52], 39.9422301870518, 1e-13],
    ['alike dropout', { r: 0.5, alpha: 10, s: 50, beta: 1e5 }, [20, 100, 365, 365], 6.85633179383163e-8, 1e-12],
    ['tiny alpha', { r: 0.5, alpha: 0.001, s: 0.5, beta: 1e4 }, [150, 300, 365, 30], 1.92268757678544e-8, 1e-11],
    ['tiny beta', { r: 5, alpha: 1, s: 0.05, beta: 0.001 }, [150, 364, 365, 52], 21.9433229243901, 1e-13],
  ] as const)('answers %s', (_, given, [frequency, recency, age, horizon], expected, within) => {
    const ours = paretoNbd.expectedPurchases(paretoNbd.fromParams(given), { frequency, recency, age }, { horizon })
    expect(ours).toBeCloseRelative(expected, within)
  })

  it('is P(alive) (r+x)(β+T)/((α+T)(s−1)) (1 − ((β+T)/(β+T+t))^{s−1}), smoothly through s = 1', () => {
    const closed = (s: number): number => {
      const alive = paretoNbd.probabilityAlive(paretoNbd.fromParams({ ...params, s }), client)
      const scale = ((params.r + 2) * (params.beta + 38.86)) / ((params.alpha + 38.86) * (s - 1))
      return alive * scale * (1 - ((params.beta + 38.86) / (params.beta + 77.86)) ** (s - 1))
    }
    const ours = (s: number): number =>
      paretoNbd.expectedPurchases(paretoNbd.fromParams({ ...params, s }), client, { horizon: 39 })
    for (const s of [0.1, 0.6, 2, 30]) expect(ours(s)).toBeCloseRelative(closed(s), 1e-12)
    for (const off of [1e-9, -1e-9, 1e-13]) expect(ours(1 + off)).toBeCloseRelative(ours(1), 1e-8)
  })
})

describe('expectedPurchasesOfNewClient', () => {
  // BTYD 2.4.3.
  it.each([
    [5, 0.233663755508318],
    [10, 0.427732625104765],
  ])('within %d weeks', (horizon, expected) => {
    expect(paretoNbd.expectedPurchasesOfNewClient(model, { horizon })).toBeCloseRelative(expected, 1e-13)
  })

  it('is the mean of the counts', () => {
    let mean = 0
    for (let purchases = 1; purchases < 600; purchases++) {
      mean += purchases * paretoNbd.purchaseProbability(model, { purchases, horizon: 39 })
    }
    expect(mean).toBeCloseRelative(paretoNbd.expectedPurchasesOfNewClient(model, { horizon: 39 }), 1e-10)
  })
})

describe('discountedResidualPurchases', () => {
  const annualDiscountRate = Math.expm1((0.0027 * 365.25) / 7)

  // BTYD 2.4.3, without end.
  it.each([
    [0, 0, 39, 0.474671504950896],
    [26, 30.86, 31, 86.0303756153643],
    [7, 29.43, 38.86, 16.5353707646428],
    [5, 1, 39, 0.0236255609675571],
  ])('x %d, last %d, age %d', (frequency, recency, age, expected) => {
    const ours = paretoNbd.discountedResidualPurchases(model, { frequency, recency, age }, { annualDiscountRate })
    expect(ours).toBeCloseRelative(expected, 1e-10)
  })

  it('is what a long horizon tends to, and expected purchases where nothing is discounted', () => {
    const long = paretoNbd.discountedResidualPurchases(model, client, { annualDiscountRate, horizon: 20_000 })
    expect(long).toBeCloseRelative(paretoNbd.discountedResidualPurchases(model, client, { annualDiscountRate }), 1e-12)
    const plain = paretoNbd.discountedResidualPurchases(model, client, { annualDiscountRate: 0, horizon: 39 })
    expect(plain).toBeCloseRelative(paretoNbd.expectedPurchases(model, client, { horizon: 39 }), 1e-13)
  })
})

describe('discountedYearsAlive', () => {
  it('is the integral of the probability to be alive', () => {
    let sum = 0
    const steps = 2000
    for (let i = 0; i < steps; i++) {
      const horizon = ((i + 0.5) / steps) * 52
      sum += paretoNbd.probabilityAliveAfter(model, client, { horizon }) * (52 / steps) * (7 / 365.25)
    }
    const ours = paretoNbd.discountedYearsAlive(model, client, { horizon: 52, annualDiscountRate: 0 })
    expect(ours).toBeCloseRelative(sum, 1e-7)
  })
})
