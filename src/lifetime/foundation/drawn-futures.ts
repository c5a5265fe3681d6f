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
import type { IdColumn } from '../../records/index.js'
import type { FutureVerb } from '../contract.js'
import type { Histories } from './histories.js'
import { checkUnit, expectBase } from './histories.js'
import { columnOf } from './verb.js'

/** Draws how often a client with history number `pattern` buys. */
export type DrawFuture = (uniform: RandomStream, pattern: number) => number

/** The verb of a model, from what it works out once per history and then draws with; `drawsOf` checks the horizon. */
export function futureVerb<M extends ModelDocument>(
  drawsOf: (model: M, histories: Histories, horizon: Horizon) => DrawFuture,
): FutureVerb<M> {
  return (model, base, options) => {
    expectBase(base)
    expectKnownKeys(expectObject(options, 'options'), ['horizon', 'seed', 'out'], 'options')
    const seed = expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED)
    checkUnit(model, base)
    const draw = drawsOf(model, base.patterns, options.horizon)
    const streams = clientStreams(seed)
    const out = columnOf(base.size, options)
    const { ids, patterns } = base
    const repeats = repeatsIn(ids)
    for (let i = 0; i < out.length; i++) out[i] = draw(streams(ids[i]!, repeats?.[i]), patterns.ofClient[i]!)
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
