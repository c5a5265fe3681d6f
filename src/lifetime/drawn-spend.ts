/**
 * One draw of what clients spend from now on, given what they spent: on as many purchases as a buying model draws, say. Apart
 * from that model's draws, with streams of their own.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, reject } from '../errors/index.js'
import type { ModelDocument, RandomStream } from '../model/index.js'
import { LARGEST_SEED, outColumn } from '../model/index.js'
import type { CustomerBase } from '../records/core.js'
import { expectBase, numberColumn, rowStreams } from './foundation/index.js'
import type { FutureSpendVerb } from './spending-contract.js'

/** Draws what the client of a row spends on so many purchases, at least one. */
export type DrawSpend = (uniform: RandomStream, row: number, purchases: number) => number

/** The verb of a model, from what it draws with. */
export function futureSpendVerb<M extends ModelDocument>(
  drawsOf: (model: M, base: CustomerBase) => DrawSpend,
): FutureSpendVerb<M> {
  return (model, base, options) => {
    expectBase(base)
    expectKnownKeys(expectObject(options, 'options'), ['purchases', 'seed', 'out'], 'options')
    const seed = expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED)
    const purchases = numberColumn(options.purchases, 'options.purchases', expectCount)
    if (purchases.length !== base.size) {
      reject('LENGTH_MISMATCH', 'options.purchases', `${base.size} counts, one per client`, options.purchases)
    }
    const out = outColumn(options.out, base.size)
    const draw = drawsOf(model, base)
    const streamOf = rowStreams(base, seed, 'spend')
    for (let row = 0; row < out.length; row++) {
      const count = purchases[row]!
      out[row] = count === 0 ? 0 : amount(draw(streamOf(row), row, count))
    }
    return out
  }
}

/** Counts may be beyond the whole numbers that a double tells apart. */
function expectCount(cell: unknown, path: string): number {
  if (typeof cell === 'number' && cell >= 0 && Number.isInteger(cell)) return cell
  return expectInteger(cell, path)
}

/** Above 0, and no larger than an amount of a base. */
function amount(value: number): number {
  return Math.min(LARGEST_AMOUNT, Math.max(Number.MIN_VALUE, value))
}

const LARGEST_AMOUNT = 1e300
