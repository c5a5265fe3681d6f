/**
 * Applications for credit at the door: dated steps, each after the one before.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, received, reject } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import { clientCodes } from '../../records/client-codes.js'
import type { ClientId } from '../../records/core.js'
import { cellsOf, daysOf, NEVER } from '../../records/day-columns.js'
import { clientIssue, isClientId } from '../../records/order-faults.js'
import { columnLength } from '../../statistics/columns.js'

/** Applications, one row each. */
export interface ApplicationColumns {
  readonly client: ArrayLike<ClientId>
  /** The day on which the lender had all it asked for, or the application itself: choose one, and keep to it. */
  readonly submitted: ArrayLike<DateInput>
  /** The day of the decision; null while there is none. */
  readonly decided: ArrayLike<DateInput | null>
  /** What was decided; null where nothing was. Without the column all decisions are approvals. */
  readonly decision?: ArrayLike<'approved' | 'declined' | null>
  /** The day on which the client took the application back; null where it did not. */
  readonly withdrawn?: ArrayLike<DateInput | null>
  /** The day on which the money was paid out; null where it was not. */
  readonly paidOut?: ArrayLike<DateInput | null>
}

/** Applications as far as they were known on one day. */
export interface ReadApplications {
  readonly client: Int32Array
  readonly submitted: Int32Array
  /** Days; NEVER where it had not happened. */
  readonly decided: Int32Array
  readonly isApproved: Uint8Array
  readonly withdrawn: Int32Array
  readonly paidOut: Int32Array
  readonly hasPayouts: boolean
  readonly until: DayNumber
}

const FIELDS = ['client', 'submitted', 'decided', 'decision', 'withdrawn', 'paidOut']

/** Applications submitted by the last day known, checked; what happened later has not happened. */
export function readApplications(columns: ApplicationColumns, observedUntil: DateInput): ReadApplications {
  expectKnownKeys(expectObject(columns, 'applications'), FIELDS, 'applications')
  const until = dayNumber(observedUntil, 'options.observedUntil')
  const size = columnLength(columns.submitted, 'applications.submitted', 'a column of dates')
  if (size === 0) reject('EMPTY_INPUT', 'applications.submitted', 'at least one application', 'none')
  const client = clientNumbers(columns.client, size, 'applications.client')
  const faults = collectIssues()
  const submitted = daysOf(columns.submitted, size, 'applications.submitted', { mayBeNull: false, faults })
  const later = (name: 'decided' | 'withdrawn' | 'paidOut'): Int32Array =>
    columns[name] === undefined && name !== 'decided'
      ? new Int32Array(size).fill(NEVER)
      : daysOf(columns[name], size, `applications.${name}`, { mayBeNull: true, faults })
  const [decided, withdrawn, paidOut] = [later('decided'), later('withdrawn'), later('paidOut')]
  const isApproved = approvals(columns.decision, decided, faults)
  faults.throwIfAny()
  expectInOrder({ submitted, decided, withdrawn, paidOut, isApproved })
  const rows = Array.from(submitted.keys()).filter(row => submitted[row]! <= until)
  if (rows.length === 0) {
    reject('NO_DATA', 'applications.submitted', `an application by ${isoDate(until)}`, 'none')
  }
  const known = (days: Int32Array): Int32Array =>
    Int32Array.from(rows, row => (days[row]! <= until ? days[row]! : NEVER))
  return {
    client: Int32Array.from(rows, row => client[row]!),
    submitted: known(submitted),
    decided: known(decided),
    isApproved: Uint8Array.from(rows, row => isApproved[row]!),
    withdrawn: known(withdrawn),
    paidOut: known(paidOut),
    hasPayouts: columns.paidOut !== undefined,
    until,
  }
}

/** Clients as numbers in the order in which they come. */
export function clientNumbers(column: unknown, size: number, path: string): Int32Array {
  const cells = cellsOf(column, size, path, 'a column of clients')
  const codes = clientCodes()
  const faults = collectIssues()
  const client = new Int32Array(size)
  for (let row = 0; row < size; row++) {
    const id = cells[row]
    if (isClientId(id)) client[row] = codes.codeOf(id)
    else faults.add(clientIssue(id, `${path}[${row}]`))
  }
  faults.throwIfAny()
  return client
}

function approvals(column: unknown, decided: Int32Array, faults: ReturnType<typeof collectIssues>): Uint8Array {
  if (column === undefined) return Uint8Array.from(decided, day => (day === NEVER ? 0 : 1))
  const cells = cellsOf(column, decided.length, 'applications.decision', "a column of 'approved', 'declined' and null")
  return Uint8Array.from(decided, (day, row) => {
    const cell = cells[row]
    const isGood = day === NEVER ? cell === null : cell === 'approved' || cell === 'declined'
    if (!isGood) {
      const expected = day === NEVER ? 'null, as nothing was decided' : "'approved' or 'declined'"
      const path = `applications.decision[${row}]`
      faults.add({ code: 'OUT_OF_RANGE', path, expected, received: received(cell) })
    }
    return cell === 'approved' ? 1 : 0
  })
}

type Steps = Pick<ReadApplications, 'submitted' | 'decided' | 'withdrawn' | 'paidOut' | 'isApproved'>

function expectInOrder({ submitted, decided, withdrawn, paidOut, isApproved }: Steps): void {
  const faults = collectIssues()
  const fault = (name: string, row: number, expected: string, day: number): void => {
    const path = `applications.${name}[${row}]`
    faults.add({ code: 'INCONSISTENT_HISTORY', path, expected, received: isoDate(day) })
  }
  for (const [row, start] of submitted.entries()) {
    const [decision, back, paid] = [decided[row]!, withdrawn[row]!, paidOut[row]!]
    if (decision < start) fault('decided', row, 'a day not before it was submitted', decision)
    if (back < start) fault('withdrawn', row, 'a day not before it was submitted', back)
    if (paid !== NEVER && (isApproved[row] === 0 || paid < decision)) {
      fault('paidOut', row, 'a day not before the approval', paid)
    } else if (paid !== NEVER && back !== NEVER) fault('withdrawn', row, 'null, as it was paid out', back)
    if (back < decision && decision !== NEVER) fault('decided', row, 'null, as it was withdrawn before', decision)
  }
  faults.throwIfAny()
}
