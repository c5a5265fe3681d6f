/**
 * Moves from one product to the next, and first products.
 *
 * @module
 */
import type { Sequence } from './read-purchases.js'
import type { NextProductParams } from './types.js'

/** What was counted. */
export type Counted = Pick<NextProductParams, 'products' | 'moves' | 'first'>

/** Counts of all sequences; a move from or to several products of one day is shared out among them. */
export function countMoves(sequences: readonly Sequence[], products: readonly string[]): Counted {
  const places = new Map(products.map((product, place) => [product, place]))
  const moves = products.map(() => new Array<number>(products.length).fill(0))
  const first = new Array<number>(products.length).fill(0)
  for (const { steps } of sequences) {
    for (const [i, { products: taken }] of steps.entries()) {
      const before = steps[i - 1]
      for (const product of taken) {
        const to = places.get(product)!
        if (before === undefined) first[to]! += 1 / taken.length
        else {
          const part = 1 / (taken.length * before.products.length)
          for (const from of before.products) moves[places.get(from)!]![to]! += part
        }
      }
    }
  }
  return { products, moves, first }
}

/** How many moves there were: one per step after the first. */
export function moveCount(sequences: readonly Sequence[]): number {
  return sequences.reduce((sum, { steps }) => sum + steps.length - 1, 0)
}
