/** What holds for the futures that any buying model draws. */
import { describe, expect, it } from 'vitest'
import type { BuyingModel } from '../../src/lifetime/index.js'
import type { ModelDocument } from '../../src/model/index.js'
import type { ClientHistory } from '../../src/records/index.js'
import { customerBaseFromSummary, selectClients } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'

/** A model, clients of it, and how far to look. */
export interface FutureCase<P> {
  readonly params: P
  readonly clients: readonly ClientHistory[]
  readonly horizon: number
}

const DRAWS = 20_000
/** Counts expected in a cell of the comparison. */
const ENOUGH = 20

export function testFutures<P extends object, M extends ModelDocument<string, P, Partial<P>>>(
  module: BuyingModel<P, M>,
  cases: readonly FutureCase<P>[],
): void {
  const { params, clients, horizon } = cases[0]!
  const model = module.fromParams(params, { timeUnit: 'week' })
  const base = baseOf(clients)

  describe('simulateFuture', () => {
    it.each(cases)('draws whole counts that average to the expectation: %o', given => {
      forEachClient(given, (m, client, draws) => {
        expect(draws.every(count => Number.isInteger(count) && count >= 0)).toBe(true)
        const expected = module.expectedPurchases(m, client, { horizon: given.horizon })
        const mean = draws.reduce((sum, count) => sum + count, 0) / DRAWS
        const variance = draws.reduce((sum, count) => sum + (count - mean) ** 2, 0) / DRAWS
        expect(Math.abs(mean - expected)).toBeLessThanOrEqual(4 * Math.sqrt(variance / DRAWS))
      })
    })

    it.each(cases)('draws each count as often as it is probable: %o', given => {
      forEachClient(given, (m, client, draws) => {
        const probability = (purchases: number): number =>
          module.conditionalPurchaseProbability(m, client, { purchases, horizon: given.horizon })
        expect(Math.abs(surpriseOf(draws, probability))).toBeLessThan(4)
      })
    })

    it('draws the same for a seed, and something else for another', () => {
      const draws = (seed: number): number[] => Array.from(module.simulateFuture(model, base, { horizon, seed }))
      expect(draws(7)).toEqual(draws(7))
      const many = baseOf(Array<ClientHistory>(50).fill(clients.at(-1)!))
      expect(module.simulateFuture(model, many, { horizon, seed: 1 })).not.toEqual(
        module.simulateFuture(model, many, { horizon, seed: 2 }),
      )
    })

    it('draws the same client whatever the order and the company', () => {
      const draws = module.simulateFuture(model, base, { horizon, seed: 3 })
      const rows = clients.map((_, i) => i).toReversed()
      const backward = module.simulateFuture(model, selectClients(base, rows), { horizon, seed: 3 })
      expect(Array.from(backward)).toEqual(rows.map(row => draws[row]!))
      const alone = module.simulateFuture(model, selectClients(base, [1]), { horizon, seed: 3 })
      expect(alone[0]).toBe(draws[1])
    })

    it('writes where it is told', () => {
      const out = new Float64Array(base.size)
      expect(module.simulateFuture(model, base, { horizon, seed: 3, out })).toBe(out)
      expect(out).toEqual(module.simulateFuture(model, base, { horizon, seed: 3 }))
    })

    it.each([
      [{ horizon: 0, seed: 1 }, 'options.horizon', 'OUT_OF_RANGE'],
      [{ horizon: 1, seed: -1 }, 'options.seed', 'OUT_OF_RANGE'],
      [{ horizon: 1 }, 'options.seed', 'INVALID_TYPE'],
      [{ horizon: 1, seed: 1, draws: 4 }, 'options.draws', 'UNKNOWN_OPTION'],
      [{ horizon: 1, seed: 1, out: new Float64Array(1) }, 'options.out', 'LENGTH_MISMATCH'],
    ])('refuses %o', (options, path, code) => {
      const error = thrown(() => Reflect.apply(module.simulateFuture, undefined, [model, base, options]))
      expect([error.path, error.code]).toEqual([path, code])
    })
  })

  /** The draws of many clients with each history of a case. */
  function forEachClient(given: FutureCase<P>, look: (m: M, client: ClientHistory, draws: Float64Array) => void): void {
    const m = module.fromParams(given.params, { timeUnit: 'week' })
    for (const [i, client] of given.clients.entries()) {
      const alike = baseOf(Array<ClientHistory>(DRAWS).fill(client))
      look(m, client, module.simulateFuture(m, alike, { horizon: given.horizon, seed: i }))
    }
  }
}

/** That covariates act on drawn futures as they do on expectations. */
export function testCovariateFutures<P extends object, M extends ModelDocument<string, P, Partial<P>>>(
  module: BuyingModel<P, M>,
  params: P,
): void {
  it('draws clients with the covariates they have', () => {
    const plain = module.fromParams(params, { timeUnit: 'week' })
    const model = { ...plain, effects: { purchase: { gender: 0.8 }, dropout: { gender: -0.5, channel: 1 } } }
    const clients = Array<ClientHistory>(DRAWS).fill({ frequency: 2, recency: 30, age: 38 })
    const covariates = {
      gender: Float64Array.from(clients, (_, i) => i % 2),
      channel: Float64Array.from(clients, (_, i) => Math.floor(i / 2) % 2),
    }
    const base = { ...baseOf(clients), covariates }
    const draws = module.simulateFuture(model, base, { horizon: 39, seed: 1 })
    const expected = module.expectedPurchases(model, base, { horizon: 39 })
    expect(new Set(expected).size).toBe(4)
    for (const group of [0, 1, 2, 3]) {
      const own = draws.filter((_, i) => i % 4 === group)
      const mean = own.reduce((sum, count) => sum + count, 0) / own.length
      const variance = own.reduce((sum, count) => sum + (count - mean) ** 2, 0) / own.length
      expect(Math.abs(mean - expected[group]!)).toBeLessThan(4 * Math.sqrt(variance / own.length))
    }
    const some = selectClients(base, [7, 2, 9])
    const few = module.simulateFuture(model, some, { horizon: 39, seed: 1 })
    expect(Array.from(few)).toEqual([draws[7], draws[2], draws[9]])
  })
}

/** How far chi-square lies from its mean, in its standard deviations, over cells that hold enough. */
function surpriseOf(draws: Float64Array, probability: (count: number) => number): number {
  const often = new Map<number, number>()
  for (const count of draws) often.set(count, (often.get(count) ?? 0) + 1)
  const most = Math.max(...draws)
  let [chiSquare, cells, expected, found, told] = [0, -1, 0, 0, 0]
  const close = (): void => {
    chiSquare += (found - expected) ** 2 / expected
    cells++
    expected = 0
    found = 0
  }
  for (let count = 0; count <= most; count++) {
    const here = DRAWS * probability(count)
    told += here
    expected += here
    found += often.get(count) ?? 0
    if (expected >= ENOUGH && DRAWS - told >= ENOUGH) close()
  }
  expected += DRAWS - told
  if (expected > 0) close()
  return cells === 0 ? 0 : (chiSquare - cells) / Math.sqrt(2 * cells)
}

function baseOf(clients: readonly ClientHistory[]) {
  return customerBaseFromSummary(
    {
      frequency: clients.map(client => client.frequency),
      recency: clients.map(client => client.recency),
      age: clients.map(client => client.age),
    },
    { timeUnit: 'week', observedUntil: '2024-06-30' },
  )
}
