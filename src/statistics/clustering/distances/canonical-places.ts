import type { AttributeRow } from '../../gower/types.js'
import { ownValue } from '../../own-value.js'
import { distinctRows } from '../features/index.js'
import { canonicalCodes } from './canonical-codes.js'
import type { Comparison } from './types.js'

/** The places of a few rows in their canonical order: of equally near ones, the first is taken. */
export function canonicalPlaces(comparison: Comparison, rows: readonly AttributeRow[]): readonly number[] {
  const described =
    comparison.metric === 'gower'
      ? comparison.attributes
      : Object.fromEntries(Object.keys(comparison.features).map(name => [name, { kind: 'number' as const }]))
  const names = Object.keys(described)
  const columns = Object.fromEntries(names.map(name => [name, rows.map(row => ownValue(row, name))]))
  const codes = canonicalCodes(columns, described, rows.length)
  return [...distinctRows(codes, rows.length, names.length).order]
}
