import { reject } from '../../errors/index.js'
import type { CustomerBase } from '../../records/core.js'
import { columnsIn, columnsOfBase, isColumn, tableOfColumns } from './columns-of.js'
import { isPlain, isRows, tableOfArrays, tableOfFields, tableOfObjects } from './rows-of.js'
import type { Table } from './table.js'

/**
 * What can be read as a table: a base, columns of equal length, a list of objects, of lists or of plain values, the
 * parameters of a fitted model, and any other object as a list of its fields.
 *
 * @throws ClienteleError `INVALID_TYPE` for anything else, and for an object that holds several tables.
 */
export function tableOf(data: unknown): Table {
  if (isColumn(data)) return tableOfColumns({ value: data })
  if (Array.isArray(data)) return tableOfList(data)
  if (data instanceof Promise) return refuse(data, 'Wait for it: await')
  if (!isPlain(data)) return refuse(data)
  if (isBase(data)) return tableOfColumns(columnsOfBase(data))
  const columns = columnsIn(data)
  if (Object.keys(columns).length > 0) return tableOfColumns(columns)
  const parameters = parametersOf(data)
  if (parameters !== undefined) return tableOfObjects(parameters)
  const inside = Object.keys(data).filter(name => isRows(data[name]))
  return inside.length === 0 ? tableOfFields(data) : refuse(data, `It holds several: take ${orList(inside)}`)
}

/** Whether an object is a base. */
export function isBase(data: object): data is CustomerBase {
  return 'kind' in data && data.kind === 'customer-base'
}

function tableOfList(list: readonly unknown[]): Table {
  if (list.every(row => Array.isArray(row))) return tableOfArrays(list)
  return list.every(row => isPlain(row)) ? tableOfObjects(list) : refuse(list, 'Its items should all be of one kind')
}

/** The parameters of a fitted model with their standard errors; none where a model has other things than numbers. */
function parametersOf({ params, fit }: Readonly<Record<string, unknown>>): object[] | undefined {
  if (!isPlain(params) || !isPlain(fit)) return undefined
  const values = Object.entries(params)
  if (values.some(([, value]) => typeof value !== 'number')) return undefined
  const errors = fit['standardErrors']
  return values.map(([parameter, value]) => ({
    parameter,
    value,
    ...(isPlain(errors) && { standardError: errors[parameter] }),
  }))
}

function refuse(data: unknown, hint?: string): never {
  return reject('INVALID_TYPE', 'data', 'a base, columns, a list of rows, or an object with fields', data, hint)
}

function orList(names: readonly string[]): string {
  return names.map(name => `.${name}`).join(' or ')
}
