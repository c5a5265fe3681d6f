/**
 * Distinct histories with what they tell of regularity, the sum of the logarithms of the times between purchases.
 *
 * @module
 */
import { expectFinite, reject } from '../../errors/index.js'
import type { TimeUnit } from '../../money/core.js'
import type { CustomerBase } from '../../records/core.js'
import type { RegularHistory } from '../beta-geometric-erlang/index.js'
import { expectBase, historyOf } from '../foundation/index.js'

/** One history. */
export interface RegularHistoryRow {
  readonly frequency: number
  readonly recency: number
  readonly age: number
  /** Σ ln of the times between purchases; 0 for a client who bought once. */
  readonly logIntervals: number
}

/** Distinct histories, how many clients share each, and which is whose. */
export interface RegularHistories {
  readonly rows: readonly RegularHistoryRow[]
  readonly weight: Float64Array
  readonly ofClient: Int32Array
}

/** The distinct histories of a base. */
export function regularHistoriesOf(base: CustomerBase): RegularHistories {
  expectBase(base)
  const { patterns, size } = base
  const { frequency, recency, age, times } = patterns
  const logIntervals = intervalsOf(base)
  const rows: RegularHistoryRow[] = []
  const places = new Map<string, number>()
  const ofClient = new Int32Array(size)
  for (let i = 0; i < size; i++) {
    const pattern = patterns.ofClient[i]!
    const [x, last, now] = [frequency[pattern]!, times[recency[pattern]!]!, times[age[pattern]!]!]
    const log = x < 2 ? logOfOne(x, last, `base.recency[${i}]`) : logIntervals[i]!
    const key = `${pattern} ${log}`
    let place = places.get(key)
    if (place === undefined) {
      place = rows.length
      places.set(key, place)
      rows.push(checked({ frequency: x, recency: last, age: now, logIntervals: log }, `base.logIntervals[${i}]`))
    }
    ofClient[i] = place
  }
  return { rows, weight: weightsOf(base, ofClient, rows.length), ofClient }
}

/** The checked history of one client. */
export function regularHistoryOf(client: RegularHistory): RegularHistoryRow {
  const { times, frequency, age } = historyOf(client)
  const [x, now] = [frequency[0]!, times[age[0]!]!]
  const last = times[0]!
  if (x < 2) return { frequency: x, recency: last, age: now, logIntervals: logOfOne(x, last, 'client.recency') }
  if (client.logIntervals === undefined) {
    return reject('MISSING_VALUE', 'client.logIntervals', 'the sum of ln of the times between purchases', undefined)
  }
  const logIntervals = expectFinite(client.logIntervals, 'client.logIntervals')
  return checked({ frequency: x, recency: last, age: now, logIntervals }, 'client.logIntervals')
}

/** Refuses a base that counts time in another unit than the model. */
export function expectSameUnit(timeUnit: TimeUnit | undefined, base: CustomerBase): void {
  if (timeUnit === undefined || timeUnit === base.timeUnit) return
  reject('UNIT_MISMATCH', 'base.timeUnit', `'${timeUnit}', the model's unit`, base.timeUnit, UNIT_HINT)
}

/** Σ ln of the only interval there is, or of none. */
function logOfOne(frequency: number, recency: number, path: string): number {
  if (frequency === 0) return 0
  return recency > 0 ? Math.log(recency) : reject('INCONSISTENT_HISTORY', path, LATER, recency)
}

/** A mean of logarithms is never above the logarithm of the mean; a rounding of it counts as equal. */
function checked(row: RegularHistoryRow, path: string): RegularHistoryRow {
  const { frequency: x, recency, logIntervals } = row
  if (x < 2) return row
  if (!(recency > 0)) return reject('INCONSISTENT_HISTORY', path.replace('logIntervals', 'recency'), LATER, recency)
  const most = x * Math.log(recency / x)
  if (logIntervals > most + ROUNDED * x) {
    reject('INCONSISTENT_HISTORY', path, `at most frequency · ln(recency / frequency), ${most}`, logIntervals)
  }
  return { ...row, logIntervals: Math.min(logIntervals, most) }
}

function intervalsOf({ logIntervals, patterns, size }: CustomerBase): Float64Array {
  if (logIntervals === undefined) {
    if (patterns.frequency[patterns.size - 1]! < 2) return new Float64Array(size)
    return reject('MISSING_VALUE', 'base.logIntervals', INTERVALS, undefined, KEEP)
  }
  if (!(logIntervals instanceof Float64Array) || logIntervals.length !== size) {
    return reject('LENGTH_MISMATCH', 'base.logIntervals', `a Float64Array of ${size} values`, logIntervals)
  }
  return logIntervals
}

/** Weights of patterns, shared out to the histories within them as their clients are. */
function weightsOf({ patterns, size }: CustomerBase, ofClient: Int32Array, count: number): Float64Array {
  const clients = new Float64Array(patterns.size)
  for (let i = 0; i < size; i++) clients[patterns.ofClient[i]!]!++
  const weight = new Float64Array(count)
  for (let i = 0; i < size; i++) {
    const pattern = patterns.ofClient[i]!
    weight[ofClient[i]!]! += patterns.weight[pattern]! / clients[pattern]!
  }
  return weight
}

const ROUNDED = 1e-3
const LATER = 'a number > 0, as there are repeat purchases'
const INTERVALS = 'the times between purchases, which tell how regular a client is'
const KEEP = "Build the base with { keep: ['intervals'] }"
const UNIT_HINT = 'Build the base with the timeUnit the model was fitted in'
