/**
 * Clients, outcomes and options of a fit, at the door.
 *
 * @module
 */
import {
  collectIssues,
  expectInteger,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  received,
  reject,
} from '../../errors/index.js'
import { LARGEST_SEED } from '../../model/index.js'
import { dateIssue, parseDay } from '../../money/core.js'
import { readAttributes } from '../../statistics/attribute-columns/read-attributes.js'
import type { AttributeColumn } from '../../statistics/attribute-columns/read-columns.js'
import { readColumns } from '../../statistics/attribute-columns/read-columns.js'
import { columnLength } from '../../statistics/columns.js'
import type { EventRows } from '../../statistics/event-model/out-of-fold.js'
import type { AttributeColumns } from '../../statistics/index.js'
import { expectClient } from '../expect-client.js'
import { horizonEnds } from './horizon-end.js'
import type { ChurnDates, ChurnOptions } from './types.js'

/** What a fit reads, checked. */
export interface ChurnInput {
  readonly columns: readonly AttributeColumn[]
  readonly of: EventRows
  readonly groups: readonly (string | number)[]
  readonly ridge: number
  readonly folds: number
  readonly seed: number
  readonly fewestEvents: number
  /** Days of the rows, and days on which their outcomes were known; absent where no days were given. */
  readonly dated?: { readonly days: Int32Array; readonly known: Int32Array }
}

const OPTIONS = ['attributes', 'ridge', 'dated', 'folds', 'seed', 'groups', 'fewestEvents']

export function readInput(
  columns: AttributeColumns,
  churned: ArrayLike<number | boolean>,
  options: ChurnOptions,
): ChurnInput {
  expectKnownKeys(expectObject(options, 'options'), OPTIONS, 'options')
  const { ridge = 1, folds = 5, seed = 1, fewestEvents = 10, dated } = options
  const outcomes = readOutcomes(churned)
  const size = outcomes.length
  const described = readAttributes(options.attributes, Object.keys(expectObject(columns, 'columns')))
  const read = {
    columns: readColumns(columns, size, described),
    groups: readGroups(options.groups, size),
    ridge: expectNonNegative(ridge, 'options.ridge'),
    folds: expectInteger(folds, 'options.folds', 2, 20),
    seed: expectInteger(seed, 'options.seed', 0, LARGEST_SEED),
    fewestEvents: expectInteger(fewestEvents, 'options.fewestEvents', 2),
    ...(dated !== undefined && { dated: readDated(dated, size) }),
  }
  const events = outcomes.reduce((sum, outcome) => sum + outcome, 0)
  if (events === 0) reject('NO_EVENTS', 'churned', 'at least one client that left', 'none')
  const least = Math.min(events, size - events)
  if (least < read.fewestEvents) {
    const hint = 'options.fewestEvents asks for so many; a model of fewer says little of others'
    reject(
      'TOO_FEW_POINTS',
      'churned',
      `${read.fewestEvents} that left, and as many that stayed`,
      `${events} of ${size} that left`,
      hint,
    )
  }
  return { ...read, of: { rows: Int32Array.from(outcomes.keys()), outcomes, events } }
}

function readOutcomes(churned: ArrayLike<number | boolean>): Uint8Array {
  const size = columnLength(churned, 'churned', 'a column of 0 and 1')
  if (size === 0) reject('EMPTY_INPUT', 'churned', 'at least one client', churned)
  const faults = collectIssues()
  const outcomes = Uint8Array.from({ length: size }, (_, row) => {
    const cell: unknown = churned[row]
    if (cell === 1 || cell === true) return 1
    if (cell !== 0 && cell !== false) {
      faults.add({
        code: 'INVALID_TYPE',
        path: `churned[${row}]`,
        expected: '0, 1, false or true',
        received: received(cell),
      })
    }
    return 0
  })
  faults.throwIfAny()
  return outcomes
}

function readDated(dated: ChurnDates, size: number): NonNullable<ChurnInput['dated']> {
  const path = 'options.dated'
  expectKnownKeys(expectObject(dated, path), ['asOf', 'horizon'], path)
  const length = columnLength(dated.asOf, `${path}.asOf`, 'a column of dates')
  if (length !== size) reject('LENGTH_MISMATCH', `${path}.asOf`, `${size} dates, one per row`, length)
  const faults = collectIssues()
  const days = Int32Array.from({ length: size }, (_, row) => {
    const day = parseDay(dated.asOf[row])
    if (day === undefined) faults.add(dateIssue(dated.asOf[row], `${path}.asOf[${row}]`))
    return day === undefined ? 0 : day
  })
  faults.throwIfAny()
  return { days, known: days.map(horizonEnds(dated.horizon, `${path}.horizon`)) }
}

function readGroups(groups: ArrayLike<unknown> | undefined, rows: number): readonly (string | number)[] {
  if (groups === undefined) return Array.from({ length: rows }, (_, row) => row)
  const length = columnLength(groups, 'options.groups')
  if (length !== rows) reject('LENGTH_MISMATCH', 'options.groups', `${rows} names, one per row`, length)
  return Array.from({ length }, (_, row) => expectClient(groups[row], `options.groups[${row}]`))
}
