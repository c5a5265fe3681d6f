import { describe, expect, it } from 'vitest'
import { bgBb } from '../../../src/lifetime/index.js'
import { thrown } from '../../errors/thrown.js'

const params = { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 }
const model = bgBb.fromParams(params, { timeUnit: 'month' })

describe('simulate', () => {
  it('draws the same client whatever the company', () => {
    const few = bgBb.simulate(model, { age: [30, 40], seed: 5, horizon: 10 })
    const many = bgBb.simulate(model, { age: [30, 40, 50], seed: 5, horizon: 10 })
    expect(Array.from(few.frequency)).toEqual(Array.from(many.frequency.subarray(0, 2)))
    expect(Array.from(few.recency)).toEqual(Array.from(many.recency.subarray(0, 2)))
    expect(few.seed).toBe(5)
  })

  it('counts its own events, at most one at each opportunity', () => {
    const age = Float64Array.from({ length: 400 }, (_, i) => i % 30)
    const drawn = bgBb.simulate(model, { age, seed: 1, horizon: { value: 1, unit: 'year' } })
    for (let i = 0; i < age.length; i++) {
      const times = Array.from(drawn.eventTime).filter((_, event) => drawn.eventClient[event] === i)
      expect(times).toEqual([...new Set(times)].toSorted((one, other) => one - other))
      expect(times[0]).toBe(0)
      const observed = times.filter(time => time > 0 && time <= age[i]!)
      expect(drawn.frequency[i]).toBe(observed.length)
      expect(drawn.recency[i]).toBe(observed.at(-1) ?? 0)
      expect(drawn.future[i]).toBe(times.length - observed.length - 1)
      expect(Math.max(...times)).toBeLessThanOrEqual(age[i]! + 12)
      if (drawn.alive[i] === 0) expect(drawn.future[i]).toBe(0)
    }
  })

  it('agrees with the probabilities of the model', () => {
    const size = 40_000
    const { frequency, recency, alive, future, age } = bgBb.simulate(model, {
      age: new Float64Array(size).fill(6),
      seed: 9,
      horizon: 5,
    })
    const share = (of: (i: number) => boolean): number => Array.from(age).filter((_, i) => of(i)).length / size
    for (const purchases of [0, 3, 6]) {
      const expected = bgBb.purchaseProbability(model, { purchases, horizon: 6 })
      expect(Math.abs(share(i => frequency[i] === purchases) - expected)).toBeLessThan(0.01)
    }
    const stayed = bgBb.probabilityAliveAfter(model, { frequency: 0, recency: 0, age: 0 }, { horizon: 6 })
    expect(Math.abs(share(i => alive[i] === 1) - stayed)).toBeLessThan(0.01)
    const alike = Array.from(age.keys()).filter(i => frequency[i] === 2 && recency[i]! <= 4)
    const predicted = alike.map(i =>
      bgBb.expectedPurchases(model, { frequency: 2, recency: recency[i]!, age: 6 }, { horizon: 5 }),
    )
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
    expect(sum(alike.map(i => future[i]!)) / sum(predicted)).toBeCloseTo(1, 1)
  })

  it('draws where shapes are tiny', () => {
    const extreme = bgBb.fromParams({ alpha: 1e-3, beta: 1e-3, gamma: 1e-3, delta: 1e-3 })
    const { frequency, recency } = bgBb.simulate(extreme, { age: Array(500).fill(7), seed: 3 })
    expect(frequency.every((x, i) => Number.isInteger(x) && x <= recency[i]!)).toBe(true)
  })

  it.each([
    [{ age: [], seed: 1 }, 'EMPTY_INPUT', 'options.age'],
    [{ age: [3, 2.5], seed: 1 }, 'OUT_OF_RANGE', 'options.age[1]'],
    [{ age: [3], seed: 1.5 }, 'OUT_OF_RANGE', 'options.seed'],
    [{ age: [3], seed: 1, horizon: 0.5 }, 'OUT_OF_RANGE', 'options.horizon'],
    [{ age: [3], seed: 1, clients: 4 }, 'UNKNOWN_OPTION', 'options.clients'],
  ])('refuses %o', (options, code, path) => {
    expect(thrown(() => bgBb.simulate(model, options))).toMatchObject({ code, path })
  })
})
