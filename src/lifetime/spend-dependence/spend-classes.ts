/**
 * What clients of like frequency spend per order.
 *
 * @module
 */
import { expectInteger, expectList, reject } from '../../errors/index.js'
import type { Location } from '../../statistics/index.js'
import { meanInterval, medianInterval } from '../../statistics/index.js'
import type { ClientsWithSpend } from './clients-with-spend.js'

/** Clients with a like number of spend orders. */
export interface SpendClass {
  /** Fewest orders of the class. */
  readonly from: number
  /** Most orders of the class; absent for the last, which has no end. */
  readonly to?: number
  readonly clients: number
  /** Over all clients of the class. */
  readonly orders: number
  /** Mean over the clients of their mean amount: no number of orders biases it. */
  readonly meanSpend: Location
  /**
   * Median over the clients of their mean amount: no single large amount moves it, but it is lower the fewer orders are
   * averaged, also where nothing depends on anything.
   */
  readonly medianSpend: Location
}

/** A class with the positions of its clients. */
export interface ClassMembers {
  readonly from: number
  readonly to?: number
  readonly members: Int32Array
}

/** Fewer clients than this are no class of their own: they join the one below. */
export const FEWEST_OF_CLASS = 10

const USUAL: readonly number[] = [1, 2, 3, 4, 6, 11]

/** The fewest orders of each class, ascending from 1. */
export function checkedClasses(classes: unknown = USUAL): readonly number[] {
  const bounds = expectList(classes, 'options.classes').map((bound, i) =>
    expectInteger(bound, `options.classes[${i}]`, 1),
  )
  bounds.forEach((bound, i) => {
    const before = bounds[i - 1]
    if (i === 0 && bound !== 1)
      reject('OUT_OF_RANGE', 'options.classes[0]', '1, as classes begin with one order', bound)
    if (before !== undefined && bound <= before) {
      reject('OUT_OF_RANGE', `options.classes[${i}]`, `a number above ${before}`, bound)
    }
  })
  return bounds.length > 0 ? bounds : reject('EMPTY_INPUT', 'options.classes', 'at least one class', classes)
}

/** Who is in which class; small classes are joined to the one below, or to the one above where there is none below. */
export function membersOf(orders: Float64Array, bounds: readonly number[]): readonly ClassMembers[] {
  const found = bounds.map((from, k) => {
    const next = bounds[k + 1]
    const isMember = (x: number): boolean => x >= from && (next === undefined || x < next)
    return { from, next, members: Int32Array.from(orders.keys()).filter(i => isMember(orders[i]!)) }
  })
  const joined: { from: number; next: number | undefined; members: Int32Array }[] = []
  for (const one of found) {
    const below = joined.at(-1)
    if (below === undefined) joined.push(one)
    else if (one.members.length < FEWEST_OF_CLASS || below.members.length < FEWEST_OF_CLASS) {
      joined[joined.length - 1] = { ...one, from: below.from, members: together(below.members, one.members) }
    } else joined.push(one)
  }
  return joined
    .filter(({ members }) => members.length > 0)
    .map(({ from, next, members }) => ({ from, ...(next === undefined ? {} : { to: next - 1 }), members }))
}

/** One column after the other; a base may have more rows than a call takes arguments. */
function together(one: Int32Array, other: Int32Array): Int32Array {
  const both = new Int32Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

/** What the class spends. */
export function spendClass({ members, ...bounds }: ClassMembers, spend: ClientsWithSpend, level: number): SpendClass {
  const amounts = Float64Array.from(members, i => spend.meanSpend[i]!)
  return {
    ...bounds,
    clients: members.length,
    orders: members.reduce((sum, i) => sum + spend.orders[i]!, 0),
    meanSpend: meanInterval(amounts, { level }),
    medianSpend: medianInterval(amounts, { level }),
  }
}
