/**
 * How near an alternative is to the best of all worlds, and how far from the worst.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { UnitColumn } from './column-scale.js'
import { expectShares, lengthOf, rangeOf, unitColumn } from './column-scale.js'
import type { CriteriaColumns, Direction, Weights } from './criteria.js'
import { columnOf, expectCriteria, expectDirections, expectWeights } from './criteria.js'

/** What a column is divided by before distances are taken. */
export type TopsisNormalisation = 'vector' | 'min-max' | 'max' | 'sum'

/** Weights, directions and scale. */
export interface TopsisOptions<Name extends string = string> {
  /** Shares of the criteria, together 1. */
  readonly weights: Weights<Name>
  /** A benefit where none is said. */
  readonly directions?: Readonly<Record<string, Direction>>
  /** Division by the column's length as a vector (default, the method's own), its range, its largest value or its sum. */
  readonly normalisation?: TopsisNormalisation
}

/** Where every alternative lies between the worst and the ideal one. */
export interface Topsis {
  /** d⁻ / (d⁺ + d⁻), within [0, 1]: 1 for an alternative that is best in everything. */
  readonly closeness: Float64Array
  /** d⁺, the weighted distance from the best values of all criteria. */
  readonly fromIdeal: Float64Array
  /** d⁻, the weighted distance from the worst values of all criteria. */
  readonly fromWorst: Float64Array
}

/**
 * TOPSIS, the technique for order preference by similarity to the ideal solution: d⁺ and d⁻ are Euclidean distances, over
 * columns divided by their scale and multiplied by their weights, from the best and the worst value of each criterion.
 *
 * Best and worst are those of the alternatives at hand, so that the closeness of one depends on all; see
 * {@link rankReversals}.
 *
 * @param columns finite numbers by criterion, one per alternative; >= 0 under `'max'` and `'sum'`.
 * @throws ClienteleError `OUT_OF_RANGE` for a column of zeros (but under min-max), which has no length; `NO_VARIATION` where
 * all alternatives are alike in all that has a weight, or a column is constant under min-max; as {@link compositeScore} for
 * weights and other columns.
 * @see Hwang and Yoon (1981), Multiple Attribute Decision Making, section 3.3.5.
 * @example
 * import { topsis } from 'clientele/statistics'
 * const { closeness } = topsis(
 *   { price: [6, 7, 10], quality: [2, 2.75, 3.5] },
 *   { weights: { price: 0.5, quality: 0.5 }, directions: { price: 'cost' } },
 * )
 * Array.from(closeness, value => value.toFixed(4)) // => ['0.4889', '0.6121', '0.5111']
 */
export function topsis<Name extends string>(
  columns: Readonly<Record<Name, ArrayLike<number>>>,
  options: TopsisOptions<Name>,
): Topsis
export function topsis(columns: CriteriaColumns, options: TopsisOptions): Topsis {
  const { parts, weights } = expectTopsis(columns, options)
  return distancesOf(parts, weights)
}

/** How far a column's values are from its best and from its worst one, in units of its scale. */
export interface TopsisPart {
  readonly fromBest: Float64Array
  readonly fromWorst: Float64Array
}

interface CheckedTopsis {
  readonly names: readonly string[]
  readonly parts: readonly TopsisPart[]
  readonly weights: Float64Array
}

/** The options of the method. */
const TOPSIS_KEYS = ['weights', 'directions', 'normalisation'] as const

/** Columns and options, checked. */
export function expectTopsis(columns: CriteriaColumns, options: TopsisOptions): CheckedTopsis {
  expectKnownKeys(options, TOPSIS_KEYS, 'options')
  const { names } = expectCriteria(columns)
  const weights = expectWeights(options.weights, names)
  const ways = expectDirections(options.directions, names)
  const { normalisation = 'vector' } = options
  const scale = SCALES[expectOneOf(normalisation, ['vector', 'min-max', 'max', 'sum'], 'options.normalisation')]
  const parts = names.map((name, index) => {
    const column = columnOf(columns, name)
    const unit = unitColumn(column)
    const size = scale(unit, `columns.${name}`, column)
    const high = unit.values.map(value => (unit.most - value) / size)
    const low = unit.values.map(value => (value - unit.least) / size)
    return ways[index] === 'cost' ? { fromBest: low, fromWorst: high } : { fromBest: high, fromWorst: low }
  })
  return { names, parts, weights }
}

const CONSTANT = 'It tells no alternative from another: leave it out'

const SCALES: Readonly<
  Record<TopsisNormalisation, (unit: UnitColumn, path: string, column: ArrayLike<number>) => number>
> = {
  vector: (unit, path) => lengthOf(unit, path),
  'min-max': (unit, path) => rangeOf(unit, path, CONSTANT),
  max(unit, path, column) {
    expectShares(unit, path, column)
    return unit.most
  },
  sum(unit, path, column) {
    expectShares(unit, path, column)
    return compensatedSum(unit.values)
  },
}

/** Both distances and the closeness they give. */
export function distancesOf(parts: readonly TopsisPart[], weights: Float64Array): Topsis {
  const fromIdeal = lengths(parts, weights, 'fromBest')
  const fromWorst = lengths(parts, weights, 'fromWorst')
  const closeness = fromWorst.map((distance, row) => distance / (distance + fromIdeal[row]!))
  if (Number.isNaN(closeness[0])) {
    reject('NO_VARIATION', 'columns', 'alternatives that differ in something with a weight', 'alternatives all alike')
  }
  return { closeness, fromIdeal, fromWorst }
}

function lengths(parts: readonly TopsisPart[], weights: Float64Array, side: keyof TopsisPart): Float64Array {
  const squares = new Float64Array(parts[0]!.fromBest.length)
  for (const [index, part] of parts.entries()) {
    const [weight, column] = [weights[index]!, part[side]]
    for (let row = 0; row < squares.length; row++) squares[row]! += (weight * column[row]!) ** 2
  }
  return squares.map(Math.sqrt)
}
