import { describe, expect, it } from 'vitest'
import { bgCnbd } from '../../../src/lifetime/index.js'

const model = bgCnbd.fromParams({ k: 3, r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 }, { timeUnit: 'week' })

describe('simulate', () => {
  it('draws the same client whatever the company, with the events that it counts', () => {
    const few = bgCnbd.simulate(model, { age: [30, 40], seed: 5, horizon: { value: 1, unit: 'month' } })
    const many = bgCnbd.simulate(model, { age: [30, 40, 50], seed: 5, horizon: { value: 1, unit: 'month' } })
    expect(Array.from(many.frequency.subarray(0, 2))).toEqual(Array.from(few.frequency))
    const events = Array.from(many.eventClient).filter(client => client === 1).length
    expect(events).toBe(1 + many.frequency[1]! + many.future[1]!)
  })

  it('refuses an age below 0 and an option it does not know', () => {
    expect(() => bgCnbd.simulate(model, { age: [-1], seed: 1 })).toThrow('options.age[0]')
    expect(() => Reflect.apply(bgCnbd.simulate, undefined, [model, { age: [1], seed: 1, k: 2 }])).toThrow('options.k')
  })
})
