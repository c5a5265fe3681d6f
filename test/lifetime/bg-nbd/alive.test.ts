import { describe, expect, it } from 'vitest'
import { bgNbd } from '../../../src/lifetime/index.js'

const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })

describe('probabilityAlive', () => {
  // mpmath, 800 digits, Fader, Hardie and Lee (2008), eq. 2.
  it.each([
    [2, 30.43, 38.86, 0.7265785700806729],
    [1000, 300, 301, 0.9793808264852063],
    [1_000_000, 1000, 1000 + 2 ** -10, 0.999997903362062],
  ])('x %d, last %d, age %d', (frequency, recency, age, expected) => {
    expect(bgNbd.probabilityAlive(model, { frequency, recency, age })).toBeCloseRelative(expected, 2e-16)
  })

  it('is 1 for one purchase, and tends to 0 without leaving the range of a double', () => {
    expect(bgNbd.probabilityAlive(model, { frequency: 0, recency: 0, age: 400 })).toBe(1)
    expect(bgNbd.probabilityAlive(model, { frequency: 300, recency: 10, age: 100 })).toBeLessThan(1e-200)
    expect(bgNbd.probabilityAlive(model, { frequency: 1e6, recency: 10, age: 100 })).toBe(0)
  })

  it('is b / (a + b) right after the first repeat purchase, and higher the more purchases', () => {
    const just = (frequency: number) => bgNbd.probabilityAlive(model, { frequency, recency: 20, age: 20 })
    expect(just(1)).toBeCloseRelative(2.426 / (0.793 + 2.426), 1e-15)
    expect(just(2)).toBeGreaterThan(just(1))
  })
})

describe('noPurchaseProbability', () => {
  it('adds the gone and the silent', () => {
    const client = { frequency: 2, recency: 30.43, age: 38.86 }
    const ours = bgNbd.noPurchaseProbability(model, client, { horizon: 39 })
    expect(ours).toBeCloseRelative(0.4453728620829956, 1e-15)
  })

  it('keeps its digits where a purchase is all but certain', () => {
    const regular = { frequency: 900, recency: 900, age: 900 }
    const gone = 1 - bgNbd.probabilityAlive(model, regular)
    const silent = bgNbd.noPurchaseProbability(model, regular, { horizon: 500 })
    expect(silent).toBeCloseRelative(gone, 1e-12)
  })

  it('is 1 for who is gone for certain', () => {
    expect(bgNbd.noPurchaseProbability(model, { frequency: 1e6, recency: 10, age: 100 }, { horizon: 9 })).toBe(1)
  })
})
