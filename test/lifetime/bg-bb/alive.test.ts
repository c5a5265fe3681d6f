import { describe, expect, it } from 'vitest'
import { bgBb } from '../../../src/lifetime/index.js'
import { likelihoodTerms } from './reference.js'

const params = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }
const model = bgBb.fromParams(params, { timeUnit: 'year' })

describe('probabilityAlive', () => {
  it.each([
    [0, 0, 6],
    [2, 4, 6],
    [6, 6, 6],
    [25, 40, 52],
  ])('is the share of who stayed: x %d, last %d, n %d', (frequency, recency, age) => {
    const terms = likelihoodTerms(params, frequency, recency, age)
    const share = terms.at(-1)! / terms.reduce((sum, term) => sum + term, 0)
    expect(bgBb.probabilityAlive(model, { frequency, recency, age })).toBeCloseRelative(share, 1e-13)
  })

  it('is 1 for who bought at the last opportunity, and for who saw none', () => {
    expect(bgBb.probabilityAlive(model, { frequency: 3, recency: 9, age: 9 })).toBe(1)
    expect(bgBb.probabilityAlive(model, { frequency: 0, recency: 0, age: 0 })).toBe(1)
  })

  it('tends to 0 without leaving the range of a double', () => {
    const silent = (age: number) => bgBb.probabilityAlive(model, { frequency: 2000, recency: 2000, age })
    expect(silent(2020)).toBeGreaterThan(0)
    expect(silent(2020)).toBeLessThan(1e-30)
    expect(silent(2020)).toBeLessThan(silent(2019))
    expect(silent(1e5)).toBe(0)
  })
})

describe('probabilityAliveAfter', () => {
  // Fader, Hardie and Shang (2010), table 6: the probability to be a client at the next opportunity.
  it.each([
    [6, 6, 0.93],
    [2, 4, 0.59],
  ])('is what the paper calls P(alive) with a horizon of 1: x %d, last %d', (frequency, recency, expected) => {
    const next = bgBb.probabilityAliveAfter(model, { frequency, recency, age: 6 }, { horizon: 1 })
    expect(next).toBeCloseTo(expected, 2)
  })

  it('goes on by the probability to stay of who has stayed', () => {
    const client = { frequency: 2, recency: 4, age: 6 }
    const now = bgBb.probabilityAlive(model, client)
    const [one, two] = [1, 2].map(horizon => bgBb.probabilityAliveAfter(model, client, { horizon })) as [number, number]
    expect(one).toBeCloseRelative((now * (2.783 + 6)) / (0.657 + 2.783 + 6), 1e-15)
    expect(two).toBeCloseRelative((one * (2.783 + 7)) / (0.657 + 2.783 + 7), 1e-15)
  })
})

describe('noPurchaseProbability', () => {
  it('adds the gone and the silent', () => {
    const client = { frequency: 2, recency: 4, age: 6 }
    const silent = bgBb.noPurchaseProbability(model, client, { horizon: 3 })
    const counted = [1, 2, 3].map(purchases =>
      bgBb.conditionalPurchaseProbability(model, client, { purchases, horizon: 3 }),
    )
    expect(silent).toBeCloseRelative(1 - counted.reduce((sum, p) => sum + p, 0), 1e-14)
  })

  it('is 1 for who is gone for certain', () => {
    const client = { frequency: 2000, recency: 2000, age: 1e5 }
    expect(bgBb.noPurchaseProbability(model, client, { horizon: 9 })).toBe(1)
  })
})
