/**
 * What the fields of one record say of each other.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import { dayText } from './day-text.js'
import type { Report } from './issue-book.js'
import type { TableView } from './table-view.js'

/** Two fields that may not hold the same. */
const APART: Readonly<Partial<Record<TableName, readonly [string, string]>>> = {
  exchangeRates: ['from', 'to'],
  stakeholderTies: ['from', 'to'],
}

/** Two numbers of which the second is the larger. */
const RISING: Readonly<Partial<Record<TableName, readonly [string, string]>>> = {
  surveys: ['lowest', 'highest'],
}

/** Reports records whose days are out of order, and those that contradict themselves otherwise. */
export function reportOwnRules(view: TableView, report: Report): void {
  for (const [earlier, later] of TABLES[view.table].dates ?? []) reportDates(view, earlier, later, report)
  const [apart, rising] = [APART[view.table], RISING[view.table]]
  if (apart !== undefined) reportSame(view, ...apart, report)
  if (rising !== undefined) reportFalling(view, ...rising, report)
}

function reportDates(view: TableView, earlier: string, later: string, report: Report): void {
  const disordered = (one: unknown, other: unknown): boolean => isBefore(other, one)
  for (const { row, one, other } of pairsThat(disordered, view, earlier, later)) {
    report({
      code: 'INCONSISTENT_HISTORY',
      path: view.path(row, later),
      expected: `a day not before ${earlier}, ${dayText(one)}`,
      received: dayText(other),
      table: view.table,
      row,
      field: later,
    })
  }
}

function reportSame(view: TableView, first: string, second: string, report: Report): void {
  for (const { row, other } of pairsThat((one, two) => one === two, view, first, second)) {
    const expected = `another one than in ${first}`
    const path = view.path(row, second)
    report({ code: 'OUT_OF_RANGE', path, expected, received: received(other), table: view.table, row, field: second })
  }
}

function reportFalling(view: TableView, low: string, high: string, report: Report): void {
  const falls = (one: unknown, other: unknown): boolean => !isBefore(one, other)
  for (const { row, one, other } of pairsThat(falls, view, low, high)) {
    const expected = `a number > ${low}, ${received(one)}`
    const path = view.path(row, high)
    report({ code: 'OUT_OF_RANGE', path, expected, received: received(other), table: view.table, row, field: high })
  }
}

interface Pair {
  readonly row: number
  readonly one: unknown
  readonly other: unknown
}

/** The rows that hold both fields, and in them what should not be. */
function* pairsThat(
  are: (one: unknown, other: unknown) => boolean,
  view: TableView,
  first: string,
  second: string,
): Iterable<Pair> {
  const [ones, others] = [view.cells(first), view.cells(second)]
  for (let row = 0; row < view.size; row++) {
    const [one, other] = [ones(row), others(row)]
    if (one !== undefined && other !== undefined && are(one, other)) yield { row, one, other }
  }
}

/** Whether one number or ISO day is below another. */
function isBefore(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return one < other
  return typeof one === 'string' && typeof other === 'string' && one < other
}
