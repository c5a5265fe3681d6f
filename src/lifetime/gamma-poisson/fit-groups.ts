/**
 * Which frequencies share one list of times in a fit.
 *
 * Integrals are taken from one time to the next, over the times that occur. A frequency many clients have is integrated
 * over the times of all such frequencies: placing nodes is what costs, using them again costs little. One that few
 * have is integrated over the times of these few alone. Times off a grid hardly repeat, and nothing is shared.
 */
import type { Patterns } from '../../records/core.js'
import type { FrequencyBlocks } from '../foundation/index.js'

/** Blocks of patterns whose integrals run over the same times. */
export interface FitGroup {
  /** Numbers of blocks, ascending. */
  readonly blocks: readonly number[]
  readonly times: Float64Array
}

/** The groups, and where patterns find their times in the list of their group. */
export interface FitGroups {
  readonly groups: readonly FitGroup[]
  readonly recency: Int32Array
  readonly age: Int32Array
}

/** To place a node costs as much as to use it this many times more. */
const PLACING = 9
/** Nodes serve frequencies up to this many times the first one's, and some: beyond, they would be too many for most. */
const WIDEST_RANGE = 8
const FIRST_RANGE = 4

export function fitGroups(patterns: Patterns, blocks: FrequencyBlocks): FitGroups {
  const used = new Int32Array(patterns.times.length).fill(-1)
  const counts = Int32Array.from({ length: blocks.count }, (_, k) => mark(k, k, patterns, blocks, used))
  const recency = new Int32Array(patterns.size)
  const age = new Int32Array(patterns.size)
  const groups = shares(counts, patterns.times.length, blocks.frequency).map(members => {
    used.fill(-1)
    for (const k of members) mark(k, 0, patterns, blocks, used)
    const times = patterns.times.filter((_, d) => used[d] === 0)
    let place = 0
    for (let d = 0; d < used.length; d++) if (used[d] === 0) used[d] = place++
    for (const k of members) {
      for (let i = blocks.start[k]!; i < blocks.start[k + 1]!; i++) {
        recency[i] = used[patterns.recency[i]!]!
        age[i] = used[patterns.age[i]!]!
      }
    }
    return { blocks: members, times }
  })
  return { groups, recency, age }
}

/** Marks the times of block k with a sign and counts those that did not bear it. */
function mark(k: number, sign: number, patterns: Patterns, blocks: FrequencyBlocks, used: Int32Array): number {
  const { recency, age } = patterns
  let count = 0
  for (let i = blocks.start[k]!; i < blocks.start[k + 1]!; i++) {
    if (used[recency[i]!] !== sign) count++
    used[recency[i]!] = sign
    if (used[age[i]!] !== sign) count++
    used[age[i]!] = sign
  }
  return count
}

/** The blocks of every group, from how many times each block has. */
function shares(counts: Int32Array, times: number, frequency: Int32Array): number[][] {
  const many = Array.from(counts.keys()).filter(k => counts[k]! * (PLACING + 1) > times)
  const apart = many.reduce((sum, k) => sum + counts[k]! * (PLACING + 1), 0)
  const isWorthIt = apart > times * (PLACING + many.length)
  const groups: number[][] = []
  let open: number[] = []
  let limit = -1
  for (let k = 0; k < counts.length; k++) {
    if (!isWorthIt || counts[k]! * (PLACING + 1) <= times) groups.push([k])
    else if (frequency[k]! <= limit) open.push(k)
    else {
      open = [k]
      groups.push(open)
      limit = WIDEST_RANGE * (frequency[k]! + FIRST_RANGE)
    }
  }
  return groups
}
