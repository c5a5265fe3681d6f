/**
 * At each event, who ends against the others at risk, along one direction.
 *
 * @module
 */
import { TILE } from '../../regression/design.js'
import type { CoxProblem } from './problem.js'

/** Of an event: who ends with the least, and the other at risk with the most. */
export interface EventPair {
  readonly ending: number
  readonly other: number
  /** How far the first is above the second. */
  readonly product: number
}

/**
 * The worst pair of each event, by a value of each row in the order of risk sets. With exact ties those who end together are not each
 * other's others.
 */
export function worstPairs({ sets, ties }: CoxProblem, values: Float64Array): readonly EventPair[] {
  const { strata, starts, ending, entries } = sets
  const pairs: EventPair[] = []
  for (let g = 0; g + 1 < strata.length; g++) {
    const most = entries === undefined ? runningMost(values) : mostThere(values, entries.first)
    for (let e = strata[g + 1]! - 1; e >= strata[g]!; e--) {
      const [from, to] = [starts[e]!, starts[e + 1]!]
      const beyond = from + ending[e]!
      let least = from
      for (let i = from + 1; i < beyond; i++) if (values[i]! < values[least]!) least = i
      for (let i = beyond; i < to; i++) most.add(i)
      if (ties !== 'exact') for (let i = from; i < beyond; i++) most.add(i)
      const other = most.at(e)
      if (other >= 0) pairs.push({ ending: least, other, product: values[least]! - values[other]! })
      if (ties === 'exact') for (let i = from; i < beyond; i++) most.add(i)
    }
  }
  return pairs
}

/** Σ over events of what who ends has more than the mean of those at risk: a sum of positive multiples of all pairs. */
export function scorePull({ sets, ties, design }: CoxProblem, columns: readonly number[]): Float64Array {
  const { strata, starts, ending, entries } = sets
  const { tiles, stride } = design
  return Float64Array.from(columns, j => {
    const x = (i: number): number => tiles[(Math.floor(i / TILE) * stride + j) * TILE + (i % TILE)]!
    let pull = 0
    for (let g = 0; g + 1 < strata.length; g++) {
      let [sum, count] = [0, 0]
      const take = (i: number, sign: number): void => {
        sum += sign * x(i)
        count += sign
      }
      for (let e = strata[g + 1]! - 1; e >= strata[g]!; e--) {
        const [from, to] = [starts[e]!, starts[e + 1]!]
        const beyond = from + ending[e]!
        for (let i = beyond; i < to; i++) take(i, 1)
        if (ties !== 'exact') for (let i = from; i < beyond; i++) take(i, 1)
        if (entries !== undefined && e + 1 < strata[g + 1]!) {
          for (let k = entries.starts[e + 1]!; k < entries.starts[e + 2]!; k++) take(entries.order[k]!, -1)
        }
        for (let i = from; i < beyond && count > 0; i++) pull += x(i) - sum / count
        if (ties === 'exact') for (let i = from; i < beyond; i++) take(i, 1)
      }
    }
    return pull
  })
}

/** The row with the most among those that came in and are still there at an event; events go down. -1 where there is none. */
interface Most {
  readonly add: (row: number) => void
  readonly at: (event: number) => number
}

function runningMost(values: Float64Array): Most {
  let top = -1
  return {
    add: row => {
      if (top < 0 || values[row]! > values[top]!) top = row
    },
    at: () => top,
  }
}

/** A heap; who had not come yet at an event is thrown out when it stands on top, as it will not be there before either. */
function mostThere(values: Float64Array, first: Int32Array): Most {
  const heap: number[] = []
  const isAbove = (a: number, b: number): boolean => values[heap[a]!]! > values[heap[b]!]!
  const swap = (a: number, b: number): void => {
    const row = heap[a]!
    heap[a] = heap[b]!
    heap[b] = row
  }
  const sink = (): void => {
    for (let at = 0; ; ) {
      let best = at
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && isAbove(child, best)) best = child
      if (best === at) return
      swap(at, best)
      at = best
    }
  }
  return {
    add: row => {
      heap.push(row)
      for (let at = heap.length - 1; at > 0 && isAbove(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1)
    },
    at: event => {
      while (heap.length > 0 && first[heap[0]!]! > event) {
        swap(0, heap.length - 1)
        heap.pop()
        sink()
      }
      return heap[0] ?? -1
    },
  }
}
