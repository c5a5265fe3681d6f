/**
 * Names of groups as numbers, so that rows are added up by group in one pass.
 *
 * @module
 */
import { collectIssues, received, reject } from '../../errors/index.js'

/** The groups of rows, in the order they first come. */
export interface GroupCodes {
  readonly names: readonly string[]
  /** Of each row: the place of its group in `names`. */
  readonly codes: Int32Array
}

/** A column of names, one per row: text that is not empty. */
export function groupCodes(column: ArrayLike<unknown>, size: number, path: string): GroupCodes {
  if (!Array.isArray(column)) reject('INVALID_TYPE', path, 'an array of names', column)
  if (column.length !== size) reject('LENGTH_MISMATCH', path, `${size} names, one per row`, column.length)
  const places = new Map<string, number>()
  const codes = new Int32Array(size)
  const faults = collectIssues()
  for (let i = 0; i < size; i++) {
    const name: unknown = column[i]
    if (typeof name !== 'string' || name === '') {
      faults.add({ code: 'INVALID_TYPE', path: `${path}[${i}]`, expected: 'a name', received: received(name) })
      continue
    }
    let place = places.get(name)
    if (place === undefined) {
      place = places.size
      places.set(name, place)
    }
    codes[i] = place
  }
  faults.throwIfAny()
  return { names: [...places.keys()], codes }
}

/** What a column adds up to by group; how many rows there are, without one. */
export function totalsByGroup({ names, codes }: GroupCodes, column?: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(names.length)
  for (let i = 0; i < codes.length; i++) totals[codes[i]!]! += column === undefined ? 1 : column[i]!
  return totals
}
