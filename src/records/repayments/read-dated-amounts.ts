/**
 * Rows or columns of dated amounts, checked cell by cell into columns of numbers.
 *
 * @module
 */
import type { ErrorCode, Issue, IssueCollector } from '../../errors/index.js'
import { collectIssues, expectKnownKeys, received, reject } from '../../errors/index.js'
import { dateIssue, parseDay } from '../../money/core.js'
import { clientIssue, isAmount, isClientId, LARGEST_AMOUNT } from '../order-faults.js'
import { wholeDay } from '../order-input.js'
import type { ClientId } from '../types.js'

/** Checked columns; `contract` is there if rows have one. */
export interface DatedAmounts {
  readonly client: ArrayLike<ClientId>
  readonly contract?: ArrayLike<ClientId>
  readonly day: Int32Array
  readonly amount: Float64Array
}

/** What kind of row is read, in the words of the caller. */
export interface DatedKind {
  readonly name: string
  readonly dateField: 'due' | 'date'
  readonly negative: { readonly code: ErrorCode; readonly hint: string }
}

type Cells = Readonly<Record<string, ArrayLike<unknown> | undefined>>

export function readDatedAmounts(input: unknown, kind: DatedKind): DatedAmounts {
  const { name, dateField } = kind
  if (typeof input !== 'object' || input === null) return rejectInput(input, kind)
  const isRows = isIterable(input)
  const cells = isRows ? cellsOfRows(input, kind) : cellsOfColumns(input, kind)
  const path = (field: string, row: number): string =>
    isRows ? `${name}[${row}].${field}` : `${name}.${field}[${row}]`
  const faults = collectIssues()
  const { client = [], contract, amount = [] } = cells
  const dates = cells[dateField] ?? []
  const size = client.length
  const day = new Int32Array(size)
  const amounts = new Float64Array(size)
  const ids: ClientId[] = []
  const contracts: ClientId[] = []
  const readDay = dates instanceof Int32Array ? wholeDay : parseDay
  for (let row = 0; row < size; row++) {
    ids.push(idOf(client[row], path('client', row), faults))
    if (contract !== undefined) {
      const place = path('contract', row)
      if (contract[row] === undefined) faults.add(missingContract(place))
      else contracts.push(idOf(contract[row], place, faults))
    }
    const date = readDay(dates[row])
    if (date === undefined) faults.add(dateIssue(dates[row], path(dateField, row)))
    else day[row] = date
    const cell = amount[row]
    if (isAmount(cell) && cell >= 0) amounts[row] = cell
    else addAmountFault(cell, path('amount', row), kind, faults)
  }
  faults.throwIfAny()
  return { client: ids, ...(contract !== undefined && { contract: contracts }), day, amount: amounts }
}

function missingContract(path: string): Issue {
  return { code: 'MISSING_VALUE', path, expected: 'a contract, as other rows have one', received: 'undefined' }
}

function idOf(id: unknown, path: string, faults: IssueCollector): ClientId {
  if (isClientId(id)) return id
  faults.add(clientIssue(id, path))
  return ''
}

function addAmountFault(cell: unknown, path: string, { negative }: DatedKind, faults: IssueCollector): void {
  const expected = `a number from 0 to ${LARGEST_AMOUNT}`
  const fault = { path, expected, received: received(cell) }
  const isNegative = typeof cell === 'number' && cell < 0
  faults.add(isNegative ? { ...fault, ...negative } : { ...fault, code: 'INVALID_AMOUNT' })
}

function cellsOfRows(input: Iterable<unknown>, kind: DatedKind): Cells {
  const rows = Array.from(input, (row, i) => {
    return isRow(row) ? row : reject('INVALID_TYPE', `${kind.name}[${i}]`, shapeOf(kind), row)
  })
  const column = (field: string): readonly unknown[] => rows.map(row => row[field])
  const hasContract = rows.some(row => row['contract'] !== undefined)
  const named = hasContract ? { contract: column('contract') } : {}
  return { client: column('client'), ...named, [kind.dateField]: column(kind.dateField), amount: column('amount') }
}

function cellsOfColumns(input: object, kind: DatedKind): Cells {
  expectKnownKeys(input, ['client', 'contract', kind.dateField, 'amount'], kind.name)
  const columns: Record<string, ArrayLike<unknown>> = {}
  let size: number | undefined
  for (const field of ['client', 'contract', kind.dateField, 'amount']) {
    const column: unknown = Reflect.get(input, field)
    if (field === 'contract' && column === undefined) continue
    const path = `${kind.name}.${field}`
    if (!isColumn(column))
      return reject(column === undefined ? 'MISSING_VALUE' : 'INVALID_TYPE', path, 'a column', column)
    size ??= column.length
    if (column.length !== size)
      reject('LENGTH_MISMATCH', path, `${size} cells, like ${kind.name}.client`, column.length)
    columns[field] = column
  }
  return columns
}

function isIterable(input: object): input is Iterable<unknown> {
  return Symbol.iterator in input
}

function isRow(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null && !Array.isArray(row)
}

function isColumn(column: unknown): column is ArrayLike<unknown> {
  return typeof column === 'object' && column !== null && 'length' in column && typeof column.length === 'number'
}

function rejectInput(input: unknown, kind: DatedKind): never {
  return reject('INVALID_TYPE', kind.name, `rows ${shapeOf(kind)}, or columns of the same names`, input)
}

const shapeOf = ({ dateField }: DatedKind): string => `{ client, ${dateField}, amount }`
