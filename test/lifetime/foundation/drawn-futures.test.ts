import { describe, expect, it } from 'vitest'
import { futureVerb } from '../../../src/lifetime/foundation/index.js'
import { clientStream, clientStreams } from '../../../src/model/index.js'
import { customerBaseFromSummary, selectClients } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = { ids: ['ann', 'bob', 'cid'], frequency: [2, 0, 2], recency: [30, 0, 30], age: [38, 38, 38] }
const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
const model = {
  kind: 'sample',
  version: 1,
  madeBy: 'test',
  timeUnit: 'week',
  params: {},
  fit: { source: 'given' },
} as const

/** The first number of a client's stream, and the number of its pattern. */
const verb = futureVerb((_, histories) => (uniform, pattern) => uniform() + 10 * histories.frequency[pattern]!)

describe('futureVerb', () => {
  it('draws from the stream of each client, with its pattern', () => {
    const draws = verb(model, base, { horizon: 1, seed: 4 })
    const first = (id: string): number => clientStream(4, id)()
    expect(Array.from(draws)).toEqual([20 + first('ann'), first('bob'), 20 + first('cid')])
  })

  it('draws one who is taken more than once anew each time, and the others as ever', () => {
    const again = selectClients(base, [1, 0, 1, 1])
    const streams = clientStreams(4)
    const expected = [streams('bob')(), 20 + streams('ann')(), streams('bob', 1)(), streams('bob', 2)()]
    expect(Array.from(verb(model, again, { horizon: 1, seed: 4 }))).toEqual(expected)
    expect(Array.from(verb(model, again, { horizon: 1, seed: 4 }))).toEqual(expected)
  })

  it('hands the horizon over as it comes', () => {
    const seen: unknown[] = []
    const ask = futureVerb((_, __, horizon) => {
      seen.push(horizon)
      return () => 0
    })
    ask(model, base, { horizon: { value: 1, unit: 'year' }, seed: 0 })
    expect(seen).toEqual([{ value: 1, unit: 'year' }])
  })

  it('refuses a client for a base, another unit of time, and options it does not know', () => {
    const ask = (...args: unknown[]): unknown => Reflect.apply(verb, undefined, args)
    const options = { horizon: 1, seed: 1 }
    expect(thrown(() => ask(model, { frequency: 1, recency: 1, age: 2 }, options)).path).toBe('base.kind')
    expect(thrown(() => ask({ ...model, timeUnit: 'day' }, base, options)).code).toBe('UNIT_MISMATCH')
    expect(thrown(() => ask(model, base)).path).toBe('options')
    expect(thrown(() => ask(model, base, { ...options, sed: 1 })).path).toBe('options.sed')
    expect(thrown(() => ask(model, base, { horizon: 1, seed: 2 ** 31 })).path).toBe('options.seed')
  })
})
