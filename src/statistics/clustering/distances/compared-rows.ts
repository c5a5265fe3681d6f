/**
 * The rows of a fit, and how they are compared: distinct ones in canonical order, so that neither the order of rows nor that of
 * columns changes anything, and equal rows stay together.
 *
 * @module
 */
import { expectObject, expectOneOf, reject } from '../../../errors/index.js'
import { fitDescribed } from '../../gower/fit.js'
import type { AttributeColumns, GowerDescription } from '../../gower/types.js'
import type { DistinctRows } from '../features/index.js'
import { distinctRows, readFeatures } from '../features/index.js'
import { canonicalCodes } from './canonical-codes.js'
import { expectNumbers } from './number-columns.js'
import { inOrder } from './read-comparison.js'
import type { Comparison, ComparisonOptions, ComparisonWarning } from './types.js'

/** Options that say how rows are compared. */
export const COMPARISON_KEYS: readonly (keyof ComparisonOptions)[] = ['attributes', 'metric', 'scaling']

/** Rows that are ready to be compared. */
export interface ComparedRows {
  readonly columns: AttributeColumns
  readonly comparison: Comparison
  /** How many rows. */
  readonly size: number
  /** Attributes in order of code units. */
  readonly names: readonly string[]
  /** Codes of attributes as numbers: what the canonical order goes by. */
  readonly distinct: DistinctRows
  /** The first row of each distinct one. */
  readonly firsts: Uint32Array
  readonly warnings: readonly ComparisonWarning[]
}

/** Columns at the door of a fit, with the options that say how they are compared. */
export function readComparedRows(columns: AttributeColumns, options: ComparisonOptions): ComparedRows {
  const { attributes, metric, scaling } = options
  if (attributes === undefined) return numbers(columns, metric, scaling)
  for (const [name, given] of Object.entries({ metric, scaling })) {
    if (given === undefined) continue
    const hint = "Gower's distance of the attributes has a scale of its own"
    reject('CONFLICTING_OPTIONS', `options.${name}`, 'no such option beside options.attributes', given, hint)
  }
  return mixed(columns, attributes)
}

function mixed(columns: AttributeColumns, description: GowerDescription): ComparedRows {
  expectObject(description, 'options.attributes')
  const { params, fit } = fitDescribed(columns, inOrder(description), 'options.attributes')
  const { attributes } = params
  const names = Object.keys(attributes)
  const size = columns[names[0]!]!.length
  const distinct = distinctRows(canonicalCodes(columns, attributes, size), size, names.length)
  const warnings = fit.source === 'counted' ? fit.warnings.map(({ code, message }) => ({ code, message })) : []
  return {
    columns,
    comparison: { metric: 'gower', attributes },
    size,
    names,
    distinct,
    firsts: firstsOf(distinct),
    warnings,
  }
}

function numbers(
  columns: AttributeColumns,
  metric: ComparisonOptions['metric'] = 'euclidean',
  scaling: ComparisonOptions['scaling'] = 'standard',
): ComparedRows {
  expectOneOf(metric, ['euclidean', 'manhattan'], 'options.metric')
  expectNumbers(columns, 'columns')
  const { names, size, dimensions, values, scales } = readFeatures(columns, scaling, 'columns')
  const distinct = distinctRows(values, size, dimensions)
  const features = Object.fromEntries(names.map((name, d) => [name, scales[d]!]))
  return { columns, comparison: { metric, features }, size, names, distinct, firsts: firstsOf(distinct), warnings: [] }
}

function firstsOf({ count, rowToDistinct }: DistinctRows): Uint32Array {
  const firsts = new Uint32Array(count)
  for (let row = rowToDistinct.length - 1; row >= 0; row--) firsts[rowToDistinct[row]!] = row
  return firsts
}
