/**
 * One draw of what every client of a base does from now on, given its history. Each has a random stream of its own, made
 * of the seed and its id: the order of clients and their company change nothing.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import type { ModelDocument, RandomStream } from '../../model/index.js'
import { clientStreams, LARGEST_SEED } from '../../model/index.js'
import type { Horizon } from '../../money/index.js'
import type { CustomerBase, IdColumn } from '../../records/index.js'
import type { FutureVerb } from '../contract.js'
import type { Histories } from './histories.js'
import { checkUnit, expectBase } from './histories.js'
import type { Shifted } from './shifts.js'
import { modelsFor } from './shifts.js'
import { columnOf } from './verb.js'

/** Draws how often a client with history number `pattern` buys. */
export type DrawFuture = (uniform: RandomStream, pattern: number) => number

/** The same where clients with one history differ: they are told apart by their rows. */
export type DrawClientFuture = (uniform: RandomStream, pattern: number, client: number) => number

/**
 * The verb of a model, from what it works out once per history and then draws with; `drawsOf` checks the horizon. `shifted`
 * where covariates may act on the model.
 */
export function futureVerb<M extends ModelDocument>(
  drawsOf: (model: M, histories: Histories, horizon: Horizon, base: CustomerBase) => DrawClientFuture,
  shifted?: Shifted<M>,
): FutureVerb<M> {
  return (model, base, options) => {
    expectBase(base)
    expectKnownKeys(expectObject(options, 'options'), ['horizon', 'seed', 'out'], 'options')
    const seed = expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED)
    checkUnit(model, base)
    const { ids, patterns, size } = base
    const out = columnOf(size, options)
    const streams = clientStreams(seed)
    const repeats = repeatsIn(ids)
    const draw = (drawFuture: DrawClientFuture, row: number, pattern: number): void => {
      out[row] = drawFuture(streams(ids[row]!, repeats?.[row]), pattern, row)
    }
    if (model.effects === undefined || shifted === undefined) {
      const drawFuture = drawsOf(model, patterns, options.horizon, base)
      for (let row = 0; row < size; row++) draw(drawFuture, row, patterns.ofClient[row]!)
      return out
    }
    for (const [plain, { rows, patterns }] of modelsFor(model, model.effects, base, shifted)) {
      const drawFuture = drawsOf(plain, patterns, options.horizon, base)
      for (let i = 0; i < rows.length; i++) draw(drawFuture, rows[i]!, patterns.ofClient[i]!)
    }
    return out
  }
}

/** Columns whose ids are known: thousands of draws ask for one. */
const known = /* @__PURE__ */ new WeakMap<IdColumn, Int32Array | undefined>()

/** How often each id has come before, where one comes twice, as in a resampled base. */
function repeatsIn(ids: IdColumn): Int32Array | undefined {
  if (!known.has(ids)) known.set(ids, countRepeats(ids))
  return known.get(ids)
}

function countRepeats(ids: IdColumn): Int32Array | undefined {
  if (new Set<string | number>(ids).size === ids.length) return undefined
  const met = new Map<string | number, number>()
  return Int32Array.from(ids, id => {
    const before = met.get(id) ?? 0
    met.set(id, before + 1)
    return before
  })
}
