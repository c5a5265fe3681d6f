import { describe, expect, it } from 'vitest'
import { bgNbd, mbgNbd } from '../../../src/lifetime/index.js'

const params = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }
const model = mbgNbd.fromParams(params, { timeUnit: 'week' })

describe('probabilityAlive', () => {
  it('is b / (a + b) right after the first purchase, and falls from there for who stays silent', () => {
    const silent = (age: number) => mbgNbd.probabilityAlive(model, { frequency: 0, recency: 0, age })
    expect(silent(0)).toBeCloseRelative(1.614 / (0.891 + 1.614), 1e-15)
    expect(silent(38.86)).toBeCloseRelative(0.3897350809187629, 1e-15)
    expect(silent(38.86)).toBeLessThan(silent(20))
    expect(silent(1e100)).toBeLessThan(1e-50)
  })

  it('is that of BG/NBD with one chance more to have stayed, and so never below it after a repeat purchase', () => {
    const same = bgNbd.fromParams(params, { timeUnit: 'week' })
    for (const frequency of [1, 2, 30, 1000]) {
      const client = { frequency, recency: 30, age: 31 }
      const chances = (odds: number): number => odds / (1 - odds)
      const [modified, plain] = [mbgNbd.probabilityAlive(model, client), bgNbd.probabilityAlive(same, client)]
      const more = (params.b + frequency) / (params.b + frequency - 1)
      expect(chances(modified) / chances(plain)).toBeCloseRelative(more, 1e-11)
    }
  })

  it('tends to 0 without leaving the range of a double', () => {
    expect(mbgNbd.probabilityAlive(model, { frequency: 300, recency: 10, age: 100 })).toBeLessThan(1e-200)
    expect(mbgNbd.probabilityAlive(model, { frequency: 1e6, recency: 10, age: 100 })).toBe(0)
  })
})

describe('probabilityAliveAfter', () => {
  it('begins at P(alive) and ends at none', () => {
    const client = { frequency: 2, recency: 30.43, age: 38.86 }
    const now = mbgNbd.probabilityAlive(model, client)
    expect(mbgNbd.probabilityAliveAfter(model, client, { horizon: 1e-12 })).toBeCloseRelative(now, 1e-12)
    expect(mbgNbd.probabilityAliveAfter(model, client, { horizon: 1e100 })).toBeLessThan(1e-80)
    const inUnits = mbgNbd.probabilityAliveAfter(model, client, { horizon: { value: 273, unit: 'day' } })
    expect(inUnits).toBe(mbgNbd.probabilityAliveAfter(model, client, { horizon: 39 }))
  })

  it('refuses a horizon that is none', () => {
    const client = { frequency: 2, recency: 30.43, age: 38.86 }
    expect(() => mbgNbd.probabilityAliveAfter(model, client, { horizon: 0 })).toThrow('options.horizon')
  })
})

describe('noPurchaseProbability', () => {
  it('adds the gone and the silent', () => {
    const client = { frequency: 2, recency: 30.43, age: 38.86 }
    expect(mbgNbd.noPurchaseProbability(model, client, { horizon: 39 })).toBeCloseRelative(0.4400059091777069, 1e-15)
  })

  it('is 1 for who is gone for certain', () => {
    expect(mbgNbd.noPurchaseProbability(model, { frequency: 1e6, recency: 10, age: 100 }, { horizon: 9 })).toBe(1)
  })
})
