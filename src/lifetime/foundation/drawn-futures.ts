/**
 * One draw of what every client of a base does from now on, given its history. Each has a random stream of its own, made
 * of the seed and its id: the order of clients and their company change nothing.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import type { ModelDocument, RandomStream } from '../../model/index.js'
import { LARGEST_SEED, outColumn } from '../../model/index.js'
import type { Horizon } from '../../money/core.js'
import type { CustomerBase } from '../../records/core.js'
import type { FutureVerb } from '../contract.js'
import type { Histories } from './histories.js'
import { checkUnit, expectBase } from './histories.js'
import { rowStreams } from './row-streams.js'
import type { Shifted } from './shifts.js'
import { modelsFor } from './shifts.js'

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
    const { patterns, size } = base
    const out = outColumn(options.out, size)
    const streamOf = rowStreams(base, seed)
    const draw = (drawFuture: DrawClientFuture, row: number, pattern: number): void => {
      out[row] = drawFuture(streamOf(row), pattern, row)
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
