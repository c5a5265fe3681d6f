/**
 * Which column of a file is the client, the date, the amount and the currency: what the caller says, else what the names
 * leave no doubt about.
 *
 * @module
 */
import { parseDay } from '../money/index.js'
import { ROLE_NAMES } from './column-names.js'
import { refuse } from './refuse.js'

/** What a column of an order log is. */
export type ColumnRole = 'client' | 'date' | 'amount' | 'currency'

/** The columns as a caller names them. */
export interface NamedColumns {
  readonly client?: string
  readonly date?: string
  /** `false` to read none. */
  readonly amount?: string | false
  /** Read only where amounts are. */
  readonly currency?: string
}

/** Where each column stands in a row, from 0. */
export interface OrderColumnPlaces {
  readonly client: number
  readonly date: number
  readonly amount?: number
  readonly currency?: number
}

/**
 * Finds the columns of an order log in a header.
 *
 * @throws ClienteleError `COLUMN_NOT_FOUND` or `COLUMN_AMBIGUOUS`, listing the columns there are.
 */
export function placesOf(header: readonly string[], named: NamedColumns, file: string): OrderColumnPlaces {
  if (header.some(looksLikeData)) {
    const hint = 'Add a first line that names the columns, such as client,date,amount'
    refuse('COLUMN_NOT_FOUND', `${file}:1`, 'column names', `the cells ${listOf(header)}`, hint)
  }
  const client = requiredPlace('client', header, named.client)
  const date = requiredPlace('date', header, named.date)
  const amount = named.amount === false ? undefined : placeOf('amount', header, named.amount)
  const currency = amount === undefined ? undefined : placeOf('currency', header, named.currency)
  return { client, date, ...(amount !== undefined && { amount }), ...(currency !== undefined && { currency }) }
}

function requiredPlace(role: 'client' | 'date', header: readonly string[], name: string | undefined): number {
  const place = placeOf(role, header, name)
  if (place !== undefined) return place
  const candidates = header.filter(column => ROLE_NAMES[role].perhaps.test(column))
  return refuseColumn(candidates.length > 1 ? 'COLUMN_AMBIGUOUS' : 'COLUMN_NOT_FOUND', role, candidates, header)
}

function placeOf(role: ColumnRole, header: readonly string[], name: string | undefined): number | undefined {
  if (name !== undefined) return placeOfName(role, header, name)
  const { certain, onlyOne } = ROLE_NAMES[role]
  for (const names of [certain, onlyOne]) {
    const places = placesWhere(header, column => names.has(plain(column)))
    if (places.length > 1) return refuseColumn('COLUMN_AMBIGUOUS', role, columnsAt(header, places), header)
    if (places[0] !== undefined) return places[0]
  }
  return undefined
}

/** Capitals need not match where that leaves one column. */
function placeOfName(role: ColumnRole, header: readonly string[], name: string): number {
  const exact = placesWhere(header, column => column === name)
  const places = exact.length > 0 ? exact : placesWhere(header, column => plain(column) === plain(name))
  const [place] = places
  if (places.length > 1) return refuseColumn('COLUMN_AMBIGUOUS', role, columnsAt(header, places), header)
  if (place === undefined) return refuse('COLUMN_NOT_FOUND', `options.${role}`, `one of ${listOf(header)}`, `'${name}'`)
  return place
}

function refuseColumn(
  code: 'COLUMN_NOT_FOUND' | 'COLUMN_AMBIGUOUS',
  role: ColumnRole,
  candidates: readonly string[],
  header: readonly string[],
): never {
  const found = candidates.length > 0 ? candidates : header
  const expected = `one column that is the ${role}`
  const columns = `the ${found.length > 1 ? 'columns' : 'column'} ${listOf(found)}`
  if (new Set(found).size < found.length) {
    return refuse(code, `options.${role}`, expected, columns, 'Give each column a name of its own')
  }
  const example = candidates.length > 0 ? candidates[0] : 'NAME'
  const none = role === 'amount' ? '; or read none: { amount: false }' : ''
  return refuse(code, `options.${role}`, expected, columns, `Say which, as in { ${role}: '${example}' }${none}`)
}

function placesWhere(header: readonly string[], isIt: (column: string) => boolean): readonly number[] {
  return header.flatMap((column, place) => (isIt(column) ? [place] : []))
}

function columnsAt(header: readonly string[], places: readonly number[]): readonly string[] {
  return places.map(place => header[place]!)
}

function listOf(columns: readonly string[]): string {
  return columns.map(column => `'${column}'`).join(', ')
}

/** A name without capitals and without what people put between words. */
function plain(column: string): string {
  return column.toLowerCase().replaceAll(/[\s_.-]+/g, '')
}

/** The header of a file without one: a date or a number is no name. */
function looksLikeData(cell: string): boolean {
  return parseDay(cell) !== undefined || /^[-+]?\d+[.,]\d+$/.test(cell)
}
