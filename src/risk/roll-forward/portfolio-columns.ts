/**
 * A portfolio on one date, as columns.
 *
 * @module
 */
import { collectIssues, expectObject, received, reject } from '../../errors/index.js'
import type { ClientId } from '../../records/core.js'
import { distinctClients } from '../../records/distinct-clients.js'
import { columnLength, expectColumns, PROBABILITY, WEIGHT } from '../../statistics/columns.js'
import { currencyOf } from '../currency-column.js'

/** Facilities as columns of one length. Any other column of numbers may be the measure or one of its factors. */
export interface PortfolioColumns {
  /** What is the same on both dates: ids, each once. */
  readonly facility: ArrayLike<ClientId>
  /** Stage of IFRS 9, class of the loan, or any other group, at most 1000 of them; on both dates or on none. */
  readonly stage?: ArrayLike<ClientId>
  /** ISO 4217 codes, all the same, or one code: the currency of the measure. */
  readonly currency?: ArrayLike<string> | string
  /** Currency units, >= 0. */
  readonly exposure?: ArrayLike<number>
  /** Within [0, 1]: of a year, or of the life of the facility where that counts. */
  readonly probabilityOfDefault?: ArrayLike<number>
  /** Share, >= 0. */
  readonly lossGivenDefault?: ArrayLike<number>
  readonly discountFactor?: ArrayLike<number>
  /** Units of the currency of the measure per unit of that of the exposure. */
  readonly currencyRate?: ArrayLike<number>
  /** What weighting of scenarios multiplies the loss of the base scenario by. */
  readonly scenarioFactor?: ArrayLike<number>
  /** What is set aside: the measure by default. */
  readonly allowance?: ArrayLike<number>
  readonly riskWeightedAmount?: ArrayLike<number>
  readonly riskWeight?: ArrayLike<number>
  readonly [column: string]: ArrayLike<ClientId> | string | undefined
}

/** One date, checked. */
export interface Portfolio {
  readonly size: number
  readonly ids: ArrayLike<ClientId>
  readonly stages: readonly string[] | undefined
  readonly currency: string | undefined
  readonly measure: ArrayLike<number>
  /** In the order of the factors asked for. */
  readonly factors: readonly ArrayLike<number>[]
}

/** Reads the columns that a roll-forward needs. */
export function expectPortfolio(
  columns: PortfolioColumns,
  path: string,
  { measure, factors }: { readonly measure: string; readonly factors: readonly string[] },
): Portfolio {
  expectObject(columns, path)
  const size = columnLength(columns.facility, `${path}.facility`)
  distinctClients(columns.facility, row => `${path}.facility[${row}]`)
  return {
    size,
    ids: columns.facility,
    stages: columns.stage === undefined ? undefined : stageNames(columns.stage, `${path}.stage`, size),
    currency: currencyOf(columns.currency, `${path}.currency`, size),
    measure: numbers(columns, measure, path, size),
    factors: factors.map(factor => numbers(columns, factor, path, size)),
  }
}

/** A column of numbers by its name. */
function numbers(columns: PortfolioColumns, name: string, path: string, size: number): ArrayLike<number> {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined
  const at = `${path}.${name}`
  const length = columnLength(column, at)
  if (length !== size) reject('LENGTH_MISMATCH', at, `${size} numbers, like ${path}.facility`, length)
  if (size === 0) return []
  const cells = ArrayBuffer.isView(column) || typeof column === 'string' ? column : Array.from(column ?? [])
  if (!isNumbers(cells)) return reject('INVALID_TYPE', at, 'a column of numbers', cells)
  expectColumns([at, cells, CELLS.get(name) ?? ANY])
  return cells
}

/** What is not a number in a column is for the check of its cells to say. */
function isNumbers(column: unknown): column is ArrayLike<number> {
  return typeof column === 'object' && column !== null
}

const ANY = { expected: 'a number from -1e200 to 1e200', isGood: (cell: number): boolean => Math.abs(cell) <= 1e200 }
const CELLS: ReadonlyMap<string, typeof ANY> = /* @__PURE__ */ new Map([
  ['exposure', WEIGHT],
  ['lossGivenDefault', WEIGHT],
  ['probabilityOfDefault', PROBABILITY],
])

function stageNames(column: ArrayLike<unknown>, path: string, size: number): readonly string[] {
  const length = columnLength(column, path)
  if (length !== size) reject('LENGTH_MISMATCH', path, `${size} stages, like facility`, length)
  const faults = collectIssues()
  const names = Array.from({ length: size }, (_, row) => {
    const cell = column[row]
    if ((typeof cell === 'string' && cell !== '') || (typeof cell === 'number' && Number.isFinite(cell)))
      return `${cell}`
    const expected = 'a name or a number'
    faults.add({ code: 'INVALID_TYPE', path: `${path}[${row}]`, expected, received: received(cell) })
    return ''
  })
  faults.throwIfAny()
  return names
}
