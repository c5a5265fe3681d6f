/**
 * Which column of a file is the client, the date, the amount and the currency: what the caller says, else what the names
 * leave no doubt about.
 *
 * @module
 */
import { reject } from '../errors/index.js'
import { parseDay } from '../money/core.js'
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

const ROLES: readonly ColumnRole[] = ['client', 'date', 'amount', 'currency']

/** The columns as a caller names them, checked: a misspelt kind of value is an error, not a guess. */
export function expectNames(named: NamedColumns): void {
  for (const role of ROLES) {
    const name: unknown = named[role]
    if (name === undefined || typeof name === 'string' || (role === 'amount' && name === false)) continue
    reject(
      'INVALID_TYPE',
      `options.${role}`,
      role === 'amount' ? 'the name of a column or false' : 'the name of a column',
      name,
    )
  }
}

/** Where each column stands in a row, from 0. */
export interface OrderColumnPlaces {
  readonly client: number
  readonly date: number
  readonly amount?: number
  readonly currency?: number
}

/** The names of a file's columns. */
export interface Header {
  readonly file: string
  readonly names: readonly string[]
  /** On which it stands, from 1. */
  readonly line: number
}

/**
 * Finds the columns of an order log in a header.
 *
 * @throws ClienteleError `COLUMN_NOT_FOUND` or `COLUMN_AMBIGUOUS`, listing the columns there are; `CONFLICTING_OPTIONS`
 * where one column would be two things.
 */
export function placesOf(header: Header, named: NamedColumns): OrderColumnPlaces {
  if (header.names.some(looksLikeData)) {
    const hint = 'Add a first line that names the columns, such as client,date,amount'
    refuse(
      'COLUMN_NOT_FOUND',
      `${header.file}:${header.line}`,
      'column names',
      `the cells ${listOf(header.names)}`,
      hint,
    )
  }
  const client = requiredPlace('client', header, named.client)
  const date = requiredPlace('date', header, named.date)
  const amount = named.amount === false ? undefined : placeOf('amount', header, named.amount)
  const currency = amount === undefined ? undefined : placeOf('currency', header, named.currency)
  const places = { client, date, ...(amount !== undefined && { amount }), ...(currency !== undefined && { currency }) }
  expectDistinct(places, header)
  return places
}

/** One column cannot be two things. */
function expectDistinct(places: OrderColumnPlaces, header: Header): void {
  const taken = new Map<number, ColumnRole>()
  for (const role of ROLES) {
    const place = places[role]
    if (place === undefined) continue
    const other = taken.get(place)
    if (other !== undefined) {
      const found = `the column '${header.names[place]}', which is the ${other}`
      refuse('CONFLICTING_OPTIONS', pathOf(role, header), `a column of its own for the ${role}`, found)
    }
    taken.set(place, role)
  }
}

function requiredPlace(role: 'client' | 'date', header: Header, name: string | undefined): number {
  const place = placeOf(role, header, name)
  if (place !== undefined) return place
  const candidates = header.names.filter(column => ROLE_NAMES[role].perhaps.test(column))
  return refuseGuess(candidates.length > 1 ? 'COLUMN_AMBIGUOUS' : 'COLUMN_NOT_FOUND', role, candidates, header)
}

function placeOf(role: ColumnRole, header: Header, name: string | undefined): number | undefined {
  if (name !== undefined) return placeOfName(role, header, name)
  const { certain, onlyOne } = ROLE_NAMES[role]
  for (const names of [certain, onlyOne]) {
    const place = onlyPlace(role, header, column => names.has(plain(column)))
    if (place !== undefined) return place
  }
  return undefined
}

/** Capitals need not match where that leaves one column. */
function placeOfName(role: ColumnRole, header: Header, name: string): number {
  const place =
    onlyPlace(role, header, column => column === name) ??
    onlyPlace(role, header, column => plain(column) === plain(name))
  if (place !== undefined) return place
  return refuse('COLUMN_NOT_FOUND', pathOf(role, header), `one of ${listOf(header.names)}`, `'${name}'`)
}

/** The one column that fits, or none; two are an error. */
function onlyPlace(role: ColumnRole, header: Header, fits: (column: string) => boolean): number | undefined {
  const places = header.names.flatMap((column, place) => (fits(column) ? [place] : []))
  if (places.length < 2) return places[0]
  return refuseGuess('COLUMN_AMBIGUOUS', role, header.names.filter(fits), header)
}

function refuseGuess(
  code: 'COLUMN_NOT_FOUND' | 'COLUMN_AMBIGUOUS',
  role: ColumnRole,
  candidates: readonly string[],
  header: Header,
): never {
  const found = candidates.length > 0 ? candidates : header.names
  const isRepeated = new Set(found).size < found.length
  const none = role === 'amount' ? '; or read none: { amount: false }' : ''
  const choice = `Say which, as in { ${role}: '${candidates.length > 0 ? candidates[0] : 'NAME'}' }${none}`
  const hint = isRepeated ? 'Give each column a name of its own' : choice
  const columns = `the ${found.length > 1 ? 'columns' : 'column'} ${listOf(found)}`
  return refuse(code, pathOf(role, header), `one column that is the ${role}`, columns, hint)
}

function pathOf(role: ColumnRole, { file, line }: Header): string {
  return `${file}:${line}, options.${role}`
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
