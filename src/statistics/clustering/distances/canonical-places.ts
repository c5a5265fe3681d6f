import type { AttributeRow } from '../../gower/types.js'
import { ownValue } from '../../own-value.js'
import { distinctRows } from '../features/index.js'
import { canonicalCodes } from './canonical-codes.js'
import type { Comparison } from './types.js'

/** The places of a few rows in their canonical order: of equally near ones, the first is taken. */
export function canonicalPlaces(comparison: Comparison, rows: readonly AttributeRow[]): readonly number[] {
  if (comparison.metric === 'gower') {
    const names = Object.keys(comparison.attributes)
    const columns = Object.fromEntries(names.map(name => [name, rows.map(row => ownValue(row, name))]))
    return placesOf(canonicalCodes(columns, comparison.attributes, rows.length), rows.length)
  }
  // As features stand at a fit; the keys of an object begin with whole numbers, whatever the order they were given in.
  const names = Object.keys(comparison.features).sort()
  return placesOf(
    Float64Array.from(rows.flatMap(row => names.map(name => Number(ownValue(row, name)) + 0))),
    rows.length,
  )
}

function placesOf(codes: Float64Array, rows: number): readonly number[] {
  return [...distinctRows(codes, rows, codes.length / rows).order]
}
