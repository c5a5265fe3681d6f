import { expectFinite, expectObject, reject } from '../errors/index.js'
import type { TenureCounts } from './tenures.js'
import type { TenureColumns } from './tenures-of-clients.js'
import { tenuresOfClients } from './tenures-of-clients.js'

/** Tenures of clients who share what is known of them beside their tenure. */
export interface TenureGroup {
  readonly tenures: TenureCounts
  /** `{ channel: 1 }`; a covariate of a model of retention is there in every group. */
  readonly covariates: Readonly<Record<string, number>>
}

/** One cell per client, or per group of clients with a weight. */
export interface GroupedTenureColumns extends TenureColumns {
  /** Covariates by name, each as long as `tenure`. */
  readonly covariates: Readonly<Record<string, ArrayLike<number>>>
}

/**
 * Tenures from single clients with covariates: those whose covariates are the same are counted together, in the order in
 * which the groups begin.
 *
 * @throws ClienteleError naming what is wrong as `tenuresOfClients` does, or the covariate that is no column of numbers of
 * the same length.
 * @example
 * import { tenureGroups } from 'clientele/records'
 * const columns = { tenure: [1, 3, 3, 2], ended: [true, false, true, true], covariates: { web: [0, 1, 0, 1] } }
 * const groups = tenureGroups(columns)
 * groups.map(({ covariates }) => covariates) // => [{ web: 0 }, { web: 1 }]
 * groups[0].tenures.lost // => [1, 1]
 */
export function tenureGroups({ covariates, ...columns }: GroupedTenureColumns): readonly TenureGroup[] {
  const all = tenuresOfClients(columns)
  const size = columns.tenure.length
  const named = Object.entries(expectObject(covariates, 'columns.covariates'))
  if (named.length === 0) return [{ tenures: all, covariates: {} }]
  for (const [name] of named) expectNumbers(covariates[name], size, `columns.covariates.${name}`)
  const rowsOf = new Map<string, number[]>()
  for (let row = 0; row < size; row++) {
    const key = named.map(([name]) => covariates[name]![row]! + 0).join(' ')
    const rows = rowsOf.get(key)
    if (rows === undefined) rowsOf.set(key, [row])
    else rows.push(row)
  }
  return Array.from(rowsOf.values(), rows => ({
    tenures: tenuresOfClients({
      tenure: rows.map(row => columns.tenure[row]!),
      ended: rows.map(row => columns.ended[row]!),
      ...(columns.weight === undefined ? {} : { weight: rows.map(row => columns.weight![row]!) }),
    }),
    covariates: Object.fromEntries(named.map(([name]) => [name, covariates[name]![rows[0]!]!])),
  }))
}

function expectNumbers(column: ArrayLike<number> | undefined, size: number, path: string): void {
  if (typeof column !== 'object' || column === null || !('length' in column)) {
    reject('INVALID_TYPE', path, 'a column of numbers', column)
  }
  if (column.length !== size) reject('LENGTH_MISMATCH', path, `${size} cells`, column)
  for (let row = 0; row < size; row++) expectFinite(column[row], `${path}[${row}]`)
}
