/**
 * Durations and columns as the likelihood needs them: logarithms of time and columns, each centred and in units of its own spread,
 * so that one step of the search is as long in every direction whatever the units.
 *
 * @module
 */
import { collectIssues, expectObject, received, reject } from '../../../errors/index.js'
import type { TimeUnit } from '../../../money/core.js'
import { FINITE } from '../../columns.js'
import { numbersOf } from '../../regression/checked-rows.js'
import type { RegressionColumns } from '../../regression/regression.js'
import type { CheckedDurations } from '../durations.js'
import { expectDurations } from '../durations.js'
import type { Durations } from '../types.js'

/** Rows of a weight above 0. */
export interface FailureRows {
  readonly unit: TimeUnit
  readonly names: readonly string[]
  readonly size: number
  /** (ln t − centre) / spread; of a duration of 0, which a censored row may have, −∞. */
  readonly logTime: Float64Array
  /** The same of entries; absent where nobody entered late, −∞ where one did not. */
  readonly logEntry?: Float64Array
  readonly event: Uint8Array
  readonly weight: Float64Array
  /** Columns as they came. */
  readonly columns: readonly Float64Array[]
  /** Of ln t. */
  readonly centre: number
  readonly spread: number
  /** Σ w. */
  readonly observations: number
  /** Σ w over events. */
  readonly events: number
  /** Σ w ln t over events: densities are of t, the search's of ln t. */
  readonly logJacobian: number
}

/** Reads and checks the rows. */
export function readRows(durations: Durations, columns: RegressionColumns): FailureRows {
  const checked = expectDurations(durations)
  const names = Object.keys(expectObject(columns, 'columns'))
  const { size, weights } = checked
  const known = names.map(name => numbersOf(columns[name]!, `columns.${name}`, FINITE, size, 'durations'))
  const kept = Int32Array.from(checked.duration.keys()).filter(row => weights === undefined || weights[row]! > 0)
  expectPositiveEvents(checked, kept)
  const take = (column: Float64Array): Float64Array => Float64Array.from(kept, row => column[row]!)
  const event = Uint8Array.from(kept, row => checked.event[row]!)
  const weight = weights === undefined ? new Float64Array(kept.length).fill(1) : take(weights)
  const logs = take(checked.duration).map(Math.log)
  const { centre, spread, events, total } = spreadOf(logs, event, weight)
  const scaled = (log: number): number => (log - centre) / spread
  return {
    unit: checked.unit,
    names,
    size: kept.length,
    logTime: logs.map(scaled),
    ...(checked.entry === undefined ? {} : { logEntry: take(checked.entry).map(time => scaled(Math.log(time))) }),
    event,
    weight,
    columns: known.map(take),
    centre,
    spread,
    observations: weight.reduce((sum, value) => sum + value, 0),
    events,
    logJacobian: total,
  }
}

/** No law of lasting times has an end at once. */
function expectPositiveEvents({ duration, event }: CheckedDurations, kept: Int32Array): void {
  const faults = collectIssues()
  let events = 0
  for (const row of kept) {
    if (event[row] === 0) continue
    events++
    if (duration[row]! > 0) continue
    const path = `durations.duration[${row}]`
    faults.add({
      code: 'OUT_OF_RANGE',
      path,
      expected: 'a duration > 0 where the event came',
      received: received(0),
      hint: AT_ONCE,
    })
  }
  faults.throwIfAny()
  if (events === 0) reject('NO_EVENTS', 'durations.event', 'at least one event', 'only censored rows', WAIT)
}

interface Spread {
  readonly centre: number
  readonly spread: number
  readonly events: number
  readonly total: number
}

/** Mean ln t of events, and the standard deviation of all about it; 1 where all are at one time. */
function spreadOf(logs: Float64Array, event: Uint8Array, weight: Float64Array): Spread {
  let [events, total] = [0, 0]
  for (let i = 0; i < logs.length; i++) {
    if (event[i] === 0) continue
    events += weight[i]!
    total += weight[i]! * logs[i]!
  }
  const centre = total / events
  let [squares, seen] = [0, 0]
  for (let i = 0; i < logs.length; i++) {
    if (logs[i] === Number.NEGATIVE_INFINITY) continue
    squares += weight[i]! * (logs[i]! - centre) ** 2
    seen += weight[i]!
  }
  const spread = Math.sqrt(squares / seen)
  return { centre, spread: spread > LEAST_SPREAD * Math.max(1, Math.abs(centre)) ? spread : 1, events, total }
}

/** Logarithms closer than this are one. */
const LEAST_SPREAD = 1e-12
const AT_ONCE = 'Count the first day as half a day, or take a Cox model, which knows the order of events alone'
const WAIT = 'Nothing is known of when events come; watch longer'
