/**
 * How often each number was drawn, for many clients: a thousand draws of a client are a handful of different counts, so that
 * the draws of a million clients fit where the draws themselves would not.
 *
 * @module
 */
import { reject } from '../../errors/index.js'

/** The draws of every client: the distinct numbers in ascending order, and how often each came. */
export interface Tallies {
  /** Of every client. */
  readonly draws: number
  /** Where the numbers of client i begin in `value`, and where they end. */
  readonly begin: Uint32Array
  readonly end: Uint32Array
  readonly value: Float64Array
  readonly times: Uint32Array
}

/** Takes one client after the other, in any order. */
export interface TallyBuilder {
  /** The draws of a client, which are sorted on the way. */
  add(client: number, draws: Float64Array): void
  /** The numbers of a client and how often each came, ascending. */
  addCounted(client: number, counted: Iterable<readonly [value: number, times: number]>): void
  finish(): Tallies
}

/** Numbers per client that there is room for at first. */
const FEW = 4

export function tallyBuilder(clients: number, draws: number): TallyBuilder {
  const begin = new Uint32Array(clients)
  const end = new Uint32Array(clients)
  let value = new Float64Array(FEW * clients)
  let times = new Uint32Array(FEW * clients)
  let used = 0

  return {
    add(client, drawn) {
      drawn.sort()
      begin[client] = used
      for (let i = 0; i < drawn.length; ) {
        let next = i + 1
        while (next < drawn.length && drawn[next] === drawn[i]) next++
        append(drawn[i]!, next - i)
        i = next
      }
      end[client] = used
    },
    addCounted(client, counted) {
      begin[client] = used
      for (const [number, often] of counted) append(number, often)
      end[client] = used
    },
    finish: () => ({ draws, begin, end, value: value.slice(0, used), times: times.slice(0, used) }),
  }

  function append(number: number, often: number): void {
    if (used === value.length) {
      const [longerValue, longerTimes] = [new Float64Array(2 * used), new Uint32Array(2 * used)]
      longerValue.set(value)
      longerTimes.set(times)
      value = longerValue
      times = longerTimes
    }
    value[used] = number
    times[used] = often
    used++
  }
}

/** The tallies of all the draws that parts hold of the same clients. */
export function joinTallies(parts: readonly Tallies[]): Tallies {
  const clients = parts[0]!.begin.length
  const builder = tallyBuilder(
    clients,
    parts.reduce((sum, { draws }) => sum + draws, 0),
  )
  for (const [k, part] of parts.entries()) {
    if (part.begin.length !== clients) {
      reject('LENGTH_MISMATCH', `parts[${k}].clients`, `${clients} clients, like the first part`, part.begin.length)
    }
  }
  for (let i = 0; i < clients; i++) {
    const all = new Map<number, number>()
    for (const { begin, end, value, times } of parts) {
      for (let at = begin[i]!; at < end[i]!; at++) addTo(all, value[at]!, times[at]!)
    }
    builder.addCounted(
      i,
      [...all].sort(([one], [other]) => one - other),
    )
  }
  return builder.finish()
}

/** The draw of a client at a rank, 1 the smallest. */
export function drawAtRank({ begin, end, value, times }: Tallies, client: number, rank: number): number {
  let at = begin[client]!
  for (let below = times[at]!; below < rank && at + 1 < end[client]!; below += times[at]!) at++
  return value[at]!
}

/** The mean of a client's draws. */
export function meanOfDraws({ draws, begin, end, value, times }: Tallies, client: number): number {
  let sum = 0
  for (let at = begin[client]!; at < end[client]!; at++) sum += times[at]! * value[at]!
  return sum / draws
}

/** How many of a client's draws are smaller than a number, and how many are that number. */
export function compareDraws(
  { begin, end, value, times }: Tallies,
  client: number,
  number: number,
): { readonly smaller: number; readonly equal: number } {
  let [smaller, equal] = [0, 0]
  for (let at = begin[client]!; at < end[client]!; at++) {
    if (value[at]! < number) smaller += times[at]!
    else if (value[at]! === number) equal += times[at]!
  }
  return { smaller, equal }
}

function addTo(counts: Map<number, number>, value: number, times: number): void {
  const before = counts.get(value)
  counts.set(value, before === undefined ? times : before + times)
}
