/**
 * Rows made ready to be compared.
 *
 * @module
 */
import { collectIssues, expectObject, reject } from '../../errors/index.js'
import { expectAttributeColumns } from './columns-of.js'
import { encodeColumn } from './encode-column.js'
import type { EncodedColumn } from './encoded-column.js'
import { expectScale } from './model.js'
import type { AttributeColumns, GowerScale, GowerTable } from './types.js'
import { unitWeights } from './unit-weights.js'

/** One attribute of a table. */
export interface TableColumn {
  readonly name: string
  readonly weight: number
  readonly encoded: EncodedColumn
}

const READY: WeakMap<GowerTable, readonly TableColumn[]> = new WeakMap()

/**
 * Rows read once, so that many can be compared with them: words become numbers, numbers are checked.
 *
 * @param scale of `gower.fit`, `gower.fromParams` or a file.
 * @param columns a column per attribute of the scale, as for the fit; they need not be the rows of the fit.
 * @throws ClienteleError as `fit` does for its columns.
 * @example
 * import { gower } from 'clientele/statistics'
 * const scale = gower.fromParams({ leverage: { kind: 'number', range: [0, 10] } })
 * gower.table(scale, { leverage: [1, 4, null] }).size // => 3
 * gower.table(scale, { leverage: [1, '4'] }) // => Error INVALID_TYPE
 */
export function table(scale: GowerScale, columns: AttributeColumns): GowerTable {
  const checked = expectScale(scale)
  const size = expectAttributeColumns(columns, checked.params.attributes)
  return tableOf(checked, columns, size, (name, row) => `columns.${name}[${row}]`)
}

/** The same of columns whose lengths are checked, with the caller's word for the place of a cell. */
export function tableOf(
  scale: GowerScale,
  columns: AttributeColumns,
  size: number,
  pathOf: (name: string, row: number) => string,
): GowerTable {
  const faults = collectIssues()
  const ready = unitWeights(scale.params.attributes).map(({ name, weight, attribute }) => {
    const door = { pathOf: (row: number) => pathOf(name, row), faults }
    return { name, weight, encoded: encodeColumn(columns[name]!, attribute, weight, door) }
  })
  faults.throwIfAny()
  const made: GowerTable = Object.freeze({ scale, size })
  READY.set(made, ready)
  return made
}

/** The columns of a table made here. */
export function columnsOfTable(given: GowerTable): readonly TableColumn[] {
  const ready = READY.get(given)
  if (ready !== undefined) return ready
  expectObject(given, 'table')
  return reject('INVALID_TYPE', 'table', 'a table of gower.table', given, 'Tables are made anew in each process')
}
