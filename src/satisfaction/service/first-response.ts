/**
 * How long do clients wait until somebody answers?
 *
 * @module
 */
import {
  collectIssues,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  received,
  reject,
} from '../../errors/index.js'
import type { ClientId } from '../../records/core.js'
import { cellsOf } from '../../records/day-columns.js'
import { columnLength, expectColumns, VALUE } from '../../statistics/columns.js'
import { expectLevel } from '../../statistics/level.js'
import { clientNumbers } from './read-applications.js'
import type { ServiceTime } from './service-time.js'
import { serviceTime } from './service-time.js'

/** Questions of clients, one row each. */
export interface InquiryColumns {
  readonly client: ArrayLike<ClientId>
  /** Hours until the first answer by a person, or so far where there is none; >= 0. */
  readonly waitedHours: ArrayLike<number>
  /** Whether there was one. */
  readonly answered: ArrayLike<boolean>
}

/** What was promised. */
export interface FirstResponseOptions {
  /** Hours within which an answer is promised; none by default. */
  readonly withinHours?: number
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/**
 * The time to the first answer, in hours, with questions that wait for it counted for as long as they do.
 *
 * @throws ClienteleError naming the first ten cells at fault, or the option.
 * @example
 * import { firstResponse } from 'clientele/satisfaction'
 * const inquiries = {
 *   client: ['A', 'B', 'C', 'D', 'E', 'F'],
 *   waitedHours: [2, 5, 30, 8, 3, 50],
 *   answered: [true, true, true, true, true, false],
 * }
 * const { quantiles, within, open } = firstResponse(inquiries, { withinHours: 24 })
 * quantiles[0].value // => 6.5
 * within.all.share.toFixed(3) // => '0.667'
 * open // => 1
 */
export function firstResponse(inquiries: InquiryColumns, options: FirstResponseOptions = {}): ServiceTime {
  expectKnownKeys(expectObject(inquiries, 'inquiries'), ['client', 'waitedHours', 'answered'], 'inquiries')
  expectKnownKeys(expectObject(options, 'options'), ['withinHours', 'level'], 'options')
  const level = expectLevel(options.level)
  const { withinHours: within } = options
  const promised = within === undefined ? undefined : expectNonNegative(within, 'options.withinHours')
  const size = columnLength(inquiries.waitedHours, 'inquiries.waitedHours')
  if (size === 0) reject('EMPTY_INPUT', 'inquiries.waitedHours', 'at least one question', 'none')
  expectColumns(['inquiries.waitedHours', inquiries.waitedHours, VALUE])
  const time = Float64Array.from(inquiries.waitedHours)
  const client = clientNumbers(inquiries.client, size, 'inquiries.client')
  return serviceTime({ client, time, isDone: flags(inquiries.answered, size, 'inquiries.answered') }, promised, level)
}

/** A column of true and false as 1 and 0. */
export function flags(column: unknown, size: number, path: string): Uint8Array {
  const cells = cellsOf(column, size, path, 'a column of true and false')
  const faults = collectIssues()
  const read = new Uint8Array(size)
  for (let row = 0; row < size; row++) {
    const cell = cells[row]
    if (cell === true) read[row] = 1
    else if (cell !== false) {
      faults.add({ code: 'INVALID_TYPE', path: `${path}[${row}]`, expected: 'true or false', received: received(cell) })
    }
  }
  faults.throwIfAny()
  return read
}
