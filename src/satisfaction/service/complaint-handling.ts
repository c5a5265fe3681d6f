/**
 * How long do complaints take, and do they stay solved?
 *
 * @module
 */
import { collectIssues, expectInteger, expectKnownKeys, expectObject, received, reject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import { daysOf } from '../../records/day-columns.js'
import { columnLength } from '../../statistics/columns.js'
import { expectLevel } from '../../statistics/level.js'
import { flags } from './first-response.js'
import { clientNumbers } from './read-applications.js'
import type { ServiceShare } from './service-share.js'
import { serviceShare } from './service-share.js'
import type { ServiceTime } from './service-time.js'
import { serviceTime } from './service-time.js'

/** Complaints, one row each. */
export interface ComplaintColumns {
  readonly client: ArrayLike<ClientId>
  readonly received: ArrayLike<DateInput>
  /** The day on which it was resolved; null while it is not. */
  readonly resolved: ArrayLike<DateInput | null>
  /** Whether it came back after it was resolved. */
  readonly reopened?: ArrayLike<boolean>
  /** Whether the first person that the client spoke to resolved it. */
  readonly firstContact?: ArrayLike<boolean>
}

/** How far it is known, and what was promised. */
export interface ComplaintHandlingOptions {
  /** The last day of which everything is known; complaints received later are left out. */
  readonly observedUntil: DateInput
  /** Calendar days within which a complaint is to be resolved; none by default. */
  readonly withinDays?: number
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** How complaints are handled. */
export interface ComplaintHandling {
  /** From the day received to the day resolved, in calendar days. */
  readonly time: ServiceTime
  /** Of those resolved; absent without the column. */
  readonly reopened?: ServiceShare
  /** Of those resolved; absent without the column. */
  readonly firstContact?: ServiceShare
}

/**
 * The time to resolve complaints, those that wait counted for as long as they do, with the shares that came back and that the first
 * contact resolved.
 *
 * @throws ClienteleError naming the first ten cells at fault; `NO_DATA` where none was received by the last day known.
 * @example
 * import { complaintHandling } from 'clientele/satisfaction'
 * const complaints = {
 *   client: ['A', 'B', 'B', 'C'],
 *   received: ['2025-05-02', '2025-05-05', '2025-05-20', '2025-05-28'],
 *   resolved: ['2025-05-06', '2025-05-25', '2025-05-21', null],
 *   reopened: [false, true, false, false],
 * }
 * const { time, reopened } = complaintHandling(complaints, { observedUntil: '2025-05-31', withinDays: 10 })
 * time.quantiles[0].value // => 4
 * time.within.decided.share.toFixed(2) // => '0.67'
 * reopened.share.toFixed(2) // => '0.33'
 */
export function complaintHandling(complaints: ComplaintColumns, options: ComplaintHandlingOptions): ComplaintHandling {
  expectKnownKeys(expectObject(complaints, 'complaints'), FIELDS, 'complaints')
  expectKnownKeys(expectObject(options, 'options'), ['observedUntil', 'withinDays', 'level'], 'options')
  const until = dayNumber(options.observedUntil, 'options.observedUntil')
  const level = expectLevel(options.level)
  const { withinDays } = options
  const promised = withinDays === undefined ? undefined : expectInteger(withinDays, 'options.withinDays', 0, 36_525)
  const { client, start, end, reopened, firstContact } = readComplaints(complaints)
  const rows = Array.from(start.keys()).filter(row => start[row]! <= until)
  if (rows.length === 0) reject('NO_DATA', 'complaints.received', `a complaint by ${isoDate(until)}`, 'none')
  const resolved = rows.filter(row => end[row]! <= until)
  const share = (column: Uint8Array): ServiceShare =>
    serviceShare(
      resolved.map(row => ({ client: client[row]!, isPart: column[row] === 1 })),
      level,
    )
  const timed = {
    client: Int32Array.from(rows, row => client[row]!),
    time: Float64Array.from(rows, row => Math.min(end[row]!, until) - start[row]!),
    isDone: Uint8Array.from(rows, row => (end[row]! <= until ? 1 : 0)),
    watched: Float64Array.from(rows, row => until - start[row]!),
  }
  return {
    time: serviceTime(timed, promised, level),
    ...(reopened !== undefined && { reopened: share(reopened) }),
    ...(firstContact !== undefined && { firstContact: share(firstContact) }),
  }
}

const FIELDS = ['client', 'received', 'resolved', 'reopened', 'firstContact']

interface ReadComplaints {
  readonly client: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
  readonly reopened?: Uint8Array
  readonly firstContact?: Uint8Array
}

function readComplaints(columns: ComplaintColumns): ReadComplaints {
  const size = columnLength(columns.received, 'complaints.received', 'a column of dates')
  if (size === 0) reject('EMPTY_INPUT', 'complaints.received', 'at least one complaint', 'none')
  const client = clientNumbers(columns.client, size, 'complaints.client')
  const faults = collectIssues()
  const start = daysOf(columns.received, size, 'complaints.received', { mayBeNull: false, faults })
  const end = daysOf(columns.resolved, size, 'complaints.resolved', { mayBeNull: true, faults })
  faults.throwIfAny()
  for (const [row, day] of end.entries()) {
    if (day >= start[row]!) continue
    const expected = `a day not before ${isoDate(start[row]!)}, when it was received`
    const path = `complaints.resolved[${row}]`
    faults.add({ code: 'INCONSISTENT_HISTORY', path, expected, received: received(isoDate(day)) })
  }
  faults.throwIfAny()
  const flag = (name: 'reopened' | 'firstContact'): Partial<ReadComplaints> =>
    columns[name] === undefined ? {} : { [name]: flags(columns[name], size, `complaints.${name}`) }
  return { client, start, end, ...flag('reopened'), ...flag('firstContact') }
}
