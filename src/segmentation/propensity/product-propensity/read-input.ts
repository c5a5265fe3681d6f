/**
 * Clients, holdings and options of a fit, at the door.
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
} from '../../../errors/index.js'
import { LARGEST_SEED } from '../../../model/index.js'
import { readAttributes } from '../../../statistics/attribute-columns/read-attributes.js'
import type { AttributeColumn } from '../../../statistics/attribute-columns/read-columns.js'
import { readColumns } from '../../../statistics/attribute-columns/read-columns.js'
import { columnLength } from '../../../statistics/columns.js'
import type { AttributeColumns } from '../../../statistics/index.js'
import type { HeldProducts, ProductHoldings } from '../holdings.js'
import { readHoldings, UNKNOWN } from '../holdings.js'
import type { PropensityOptions, PropensityParams } from './types.js'

/** What a fit reads, checked. */
export interface PropensityInput {
  readonly columns: readonly AttributeColumn[]
  readonly holdings: HeldProducts
  readonly before?: HeldProducts
  readonly target: PropensityParams['target']
  readonly groups: readonly (string | number)[]
  readonly ridge: number
  readonly folds: number
  readonly seed: number
  readonly fewestEvents: number
}

/** The column that the products held before make. */
export const HELD = 'held'

const OPTIONS = ['before', 'attributes', 'ridge', 'folds', 'seed', 'groups', 'fewestEvents']

export function readInput(
  columns: AttributeColumns,
  holdings: ProductHoldings,
  options: PropensityOptions,
): PropensityInput {
  expectKnownKeys(options, OPTIONS, 'options')
  const { ridge = 1, folds = 5, seed = 1, fewestEvents = 10 } = options
  const held = readHoldings(holdings, 'holdings')
  const before = options.before === undefined ? undefined : readBefore(options.before, held)
  const described = readAttributes(options.attributes, Object.keys(expectObject(columns, 'columns')))
  return {
    columns: withHeld(readColumns(columns, held.rows, described), before),
    holdings: held,
    ...(before !== undefined && { before }),
    target: before === undefined ? 'holding' : 'take-up',
    groups: readGroups(options.groups, held.rows),
    ridge: expectNonNegative(ridge, 'options.ridge'),
    folds: expectInteger(folds, 'options.folds', 2, 20),
    seed: expectInteger(seed, 'options.seed', 0, LARGEST_SEED),
    fewestEvents: expectInteger(fewestEvents, 'options.fewestEvents', 2),
  }
}

/** Every product, as it was before; others say nothing of these. */
function readBefore(before: ProductHoldings, { products, rows }: HeldProducts): HeldProducts {
  const read = readHoldings(before, 'options.before', rows)
  for (const product of products) {
    if (!read.products.includes(product)) reject('COLUMN_NOT_FOUND', `options.before.${product}`, 'a column', undefined)
  }
  return read
}

/** The columns, and the products held as words of one more. */
export function withHeld(
  columns: readonly AttributeColumn[],
  held: HeldProducts | undefined,
): readonly AttributeColumn[] {
  if (held === undefined) return columns
  if (columns.some(({ attribute }) => attribute === HELD)) {
    reject('CONFLICTING_OPTIONS', `columns.${HELD}`, 'another name, as products held before go by this one', HELD)
  }
  const starts = new Int32Array(held.rows + 1)
  const codes: number[] = []
  for (let row = 0; row < held.rows; row++) {
    for (const [product, column] of held.held.entries()) if (column[row] === 1) codes.push(product)
    starts[row + 1] = codes.length
  }
  const known = Uint8Array.from(starts.subarray(1), (_, row) =>
    held.held.every(each => each[row] === UNKNOWN) ? 0 : 1,
  )
  const column = {
    attribute: HELD,
    kind: 'words',
    words: held.products,
    starts,
    codes: Int32Array.from(codes),
    known,
  } as const
  return [...columns, column]
}

function readGroups(groups: ArrayLike<unknown> | undefined, rows: number): readonly (string | number)[] {
  if (groups === undefined) return Array.from({ length: rows }, (_, row) => row)
  const length = columnLength(groups, 'options.groups')
  if (length !== rows) reject('LENGTH_MISMATCH', 'options.groups', `${rows} names, one per client`, length)
  const faults = collectIssues()
  const names = Array.from({ length }, (_, row): string | number => {
    const name: unknown = groups[row]
    if (typeof name === 'string' || (typeof name === 'number' && Number.isFinite(name))) return name
    const path = `options.groups[${row}]`
    faults.add({ code: 'INVALID_CLIENT', path, expected: 'text or a number', received: received(name) })
    return row
  })
  faults.throwIfAny()
  return names
}
