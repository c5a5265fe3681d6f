import { describe, expect, it } from 'vitest'
import { bgNbd } from '../../../src/lifetime/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
const clients = [
  { frequency: 2, recency: 30, age: 38 },
  { frequency: 0, recency: 0, age: 38 },
  { frequency: 2, recency: 30, age: 38 },
]

describe('a verb', () => {
  it('answers one number for a client and one per client of a base', () => {
    const base = baseOf(clients)
    const column = bgNbd.probabilityAlive(model, base)
    expect(Array.from(column)).toEqual(clients.map(client => bgNbd.probabilityAlive(model, client)))
    expect(column[0]).toBe(column[2])
    expect(column[1]).toBe(1)
  })

  it('writes into the column it is given, of the right length', () => {
    const out = new Float64Array(3)
    expect(bgNbd.expectedPurchases(model, baseOf(clients), { horizon: 4, out })).toBe(out)
    expect(out[0]).toBeGreaterThan(0)
    const short = { out: new Float64Array(2) }
    expect(() => bgNbd.probabilityAlive(model, baseOf(clients), short)).toThrow(
      'options.out: expected 3 values, one per client, received Float64Array of 16 bytes [LENGTH_MISMATCH]',
    )
  })

  it.each([
    [new Float32Array(3), 'options.out: expected a Float64Array, received Float32Array of 12 bytes [INVALID_TYPE]'],
    [[0, 0, 0], 'options.out: expected a Float64Array, received an array of 3 [INVALID_TYPE]'],
    [null, 'options.out: expected a Float64Array, received null [INVALID_TYPE]'],
  ])('refuses to write into %o', (out, message) => {
    const ask = () => Reflect.apply(bgNbd.probabilityAlive, undefined, [model, baseOf(clients), { out }])
    expect(ask).toThrow(message)
  })

  it('has no column to write for one client', () => {
    const ask = () =>
      Reflect.apply(bgNbd.probabilityAlive, undefined, [model, clients[0], { out: new Float64Array(1) }])
    expect(ask).toThrow('options.out: expected no options, received "out" [UNKNOWN_OPTION]')
  })

  it('refuses an option it does not know, and missing ones', () => {
    const ask = (options: object) => () =>
      Reflect.apply(bgNbd.expectedPurchases, undefined, [model, clients[0], options])
    expect(ask({ horizon: 4, horizen: 5 })).toThrow(
      'options.horizen: expected only the options horizon, received "horizen" [UNKNOWN_OPTION]',
    )
    expect(() =>
      Reflect.apply(bgNbd.expectedPurchases, undefined, [model, baseOf(clients), { horizon: 4, horizen: 5 }]),
    ).toThrow('options.horizen: expected only the options horizon, out, received "horizen" [UNKNOWN_OPTION]')
    expect(ask({})).toThrow('options.horizon: expected a number or { value, unit }, received undefined [INVALID_TYPE]')
    expect(() => Reflect.apply(bgNbd.expectedPurchases, undefined, [model, clients[0]])).toThrow(
      'options: expected an object, received undefined [INVALID_TYPE]',
    )
  })
})
