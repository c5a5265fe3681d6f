/**
 * Clients to be scored, at the door.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { AttributeColumn } from '../../../statistics/attribute-columns/read-columns.js'
import { readColumns } from '../../../statistics/attribute-columns/read-columns.js'
import { columnLength } from '../../../statistics/columns.js'
import type { AttributeColumns } from '../../../statistics/index.js'
import type { HeldProducts, ProductHoldings } from '../holdings.js'
import { readHoldings } from '../holdings.js'
import { HELD, withHeld } from './read-input.js'
import type { PropensityParams } from './types.js'

/** Columns of the model, and what is held where that is given. */
export interface ScoredClients {
  readonly size: number
  readonly columns: readonly AttributeColumn[]
  readonly held?: HeldProducts
}

/** Exactly the columns of the model; `held` where it reads what is held. */
export function readClients(
  params: PropensityParams,
  columns: AttributeColumns,
  held: ProductHoldings | undefined,
  path = 'options.held',
): ScoredClients {
  const { target, attributes } = params
  const names = Object.keys(attributes).filter(name => target === 'holding' || name !== HELD)
  const given = expectObject(columns, 'columns')
  expectKnownKeys(given, names, 'columns')
  for (const name of names) {
    if (!Object.hasOwn(given, name))
      reject('COLUMN_NOT_FOUND', `columns.${name}`, 'a column, as the model has one', undefined)
  }
  if (target === 'take-up' && held === undefined) {
    reject('COLUMN_NOT_FOUND', path, 'what each client holds, as the model reads it', held)
  }
  const size = names.length === 0 ? undefined : columnLength(given[names[0]!], `columns.${names[0]}`)
  const products = held === undefined ? undefined : readHoldings(held, path, size)
  const rows = size ?? products?.rows ?? reject('EMPTY_INPUT', 'columns', 'at least one column', columns)
  if (target === 'take-up') expectHeld(params, products, path)
  const described = Object.fromEntries(names.map(name => [name, { kind: attributes[name]! }]))
  const read = names.length === 0 ? [] : readColumns(columns, rows, described)
  return {
    size: rows,
    columns: withHeld(read, target === 'take-up' ? products : undefined),
    ...(products !== undefined && { held: products }),
  }
}

/** Every product that the model tells others by: of one that is left out it is not known that nobody holds it. */
function expectHeld({ products }: PropensityParams, held: HeldProducts | undefined, path: string): void {
  for (const { features } of Object.values(products)) {
    for (const { attribute, word } of features) {
      if (attribute !== HELD || word === undefined || held?.products.includes(word)) continue
      reject('COLUMN_NOT_FOUND', `${path}.${word}`, 'who holds it, as the model reads it', undefined)
    }
  }
}
