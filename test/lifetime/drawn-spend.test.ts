import { describe, expect, it } from 'vitest'
import { futureSpendVerb } from '../../src/lifetime/drawn-spend.js'
import { rowStreams } from '../../src/lifetime/foundation/index.js'
import { customerBaseFromSummary, selectClients } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'

const columns = { ids: ['ann', 'bob', 'cid'], frequency: [2, 0, 2], recency: [30, 0, 30], age: [38, 38, 38] }
const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
const model = { kind: 'sample', version: 1, madeBy: 'test', params: {}, fit: { source: 'given' } } as const
const verb = futureSpendVerb(() => (uniform, row, purchases) => uniform() + 10 * row + 100 * purchases)

describe('futureSpendVerb', () => {
  it('draws from the stream of each client, and 0 of who buys nothing', () => {
    const first = rowStreams(base, 4, 'spend')
    const spend = verb(model, base, { purchases: [1, 0, 3], seed: 4 })
    expect(Array.from(spend)).toEqual([100 + first(0)(), 0, 320 + first(2)()])
    const backward = verb(model, selectClients(base, [2, 1, 0]), { purchases: [3, 0, 1], seed: 4 })
    expect(backward[0]! - spend[2]!).toBeCloseTo(-20, 9)
  })

  it('writes where it is told, and nothing above the largest amount', () => {
    const out = new Float64Array(3)
    const large = futureSpendVerb(() => () => Number.POSITIVE_INFINITY)
    expect(large(model, base, { purchases: [1, 0, 1e300], seed: 4, out })).toBe(out)
    expect(Array.from(out)).toEqual([1e300, 0, 1e300])
  })

  it.each([
    [{ purchases: [1, 2], seed: 1 }, 'options.purchases', 'LENGTH_MISMATCH'],
    [{ purchases: [1, 2, -1], seed: 1 }, 'options.purchases[2]', 'OUT_OF_RANGE'],
    [{ purchases: [1, 2.5, 1], seed: 1 }, 'options.purchases[1]', 'OUT_OF_RANGE'],
    [{ seed: 1 }, 'options.purchases', 'INVALID_TYPE'],
    [{ purchases: [1, 2, 3], seed: -1 }, 'options.seed', 'OUT_OF_RANGE'],
    [{ purchases: [1, 2, 3], seed: 1, horizon: 3 }, 'options.horizon', 'UNKNOWN_OPTION'],
    [undefined, 'options', 'INVALID_TYPE'],
  ])('refuses %o', (options, path, code) => {
    const error = thrown(() => Reflect.apply(verb, undefined, [model, base, options]))
    expect([error.path, error.code]).toEqual([path, code])
  })
})
