/**
 * Criteria in different units on one scale, on which more is always better.
 *
 * With x the column, benefit and cost turn into
 *
 *     min-max    (x − min) / (max − min)          (max − x) / (max − min)
 *     goalposts  (x − worst) / (best − worst), kept within [0, 1]
 *     max        x / max                          min / x
 *     sum        x / Σx                           x⁻¹ / Σx⁻¹
 *     vector     x / √Σx²                         1 − x / √Σx²
 *     z-score    (x − mean) / deviation           (mean − x) / deviation
 *     none       x                                (refused)
 *
 * All but goalposts and none depend on the other alternatives: with one alternative more or fewer, the scale of all moves.
 *
 * @see OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5; Hwang and Yoon (1981), Multiple Attribute
 * Decision Making, section 2.4 (vector and linear scales); UNDP (2010), Human Development Report, technical note 1
 * (goalposts).
 * @module
 */
import { expectKnownKeys, expectOneOf } from '../../errors/index.js'
import type { CriteriaColumns, Direction } from './criteria.js'
import { byName, columnOf, expectCriteria, expectDirections } from './criteria.js'
import { expectGoalposts, withinGoalposts } from './goalposts.js'
import { rescale } from './rescale.js'

/** How columns come to one scale; the formulas are with {@link normaliseColumns}. */
export type Normalisation = 'none' | 'min-max' | 'goalposts' | 'max' | 'sum' | 'vector' | 'z-score'

/** Which scale, and which way each criterion is good. */
export interface NormalisationOptions {
  /** Stated, since it decides the ranking as much as weights do. */
  readonly normalisation: Normalisation
  /** By criterion; a benefit where none is said. With goalposts none may be said, since they tell the direction. */
  readonly directions?: Readonly<Record<string, Direction>>
  /** With `'goalposts'`, by criterion: the value that counts 0 and the value that counts 1. */
  readonly goalposts?: Readonly<Record<string, readonly [worst: number, best: number]>>
}

const NORMALISATIONS = ['none', 'min-max', 'goalposts', 'max', 'sum', 'vector', 'z-score'] as const

/**
 * Columns on one scale, on which more is better.
 *
 * `'min-max'` gives 0 to the worst and 1 to the best; `'goalposts'` the same between stated ends, and what lies beyond counts
 * as the end; `'max'` gives 1 to the best, and half of it to half as much; `'sum'` shares of the whole; `'vector'` parts of a
 * length of 1; `'z-score'` deviations from the mean in units of the deviation (that of all rows, divided by their number);
 * `'none'` takes the columns as they are. The formulas: x − min over max − min; x / max, and min / x for a cost; x / Σx,
 * and x⁻¹ / Σx⁻¹ for a cost; x / √Σx², and 1 − that for a cost; (x − mean) / deviation, and its negative for a cost.
 *
 * @param columns finite numbers by criterion, one per alternative.
 * @throws ClienteleError `NO_VARIATION` for a constant column under min-max and z-score; `OUT_OF_RANGE` for a column of zeros
 * under max, sum and vector, a negative value under max and sum, a cost of 0 there; `CONFLICTING_OPTIONS` for a cost under
 * none, or directions beside goalposts; `UNKNOWN_OPTION` for a criterion that is no column; `OUT_OF_RANGE`,
 * `LENGTH_MISMATCH` or `EMPTY_INPUT` for other columns.
 * @see OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5; Hwang and Yoon (1981), Multiple Attribute
 * Decision Making.
 * @example
 * import { normaliseColumns } from 'clientele/statistics'
 * const columns = { turnover: [10, 20, 40], debt: [1, 2, 4] }
 * const directions = { debt: 'cost' } as const
 * const even = normaliseColumns(columns, { normalisation: 'min-max', directions })
 * Array.from(even.debt) // => [1, 0.6666666666666666, 0]
 * Array.from(normaliseColumns(columns, { normalisation: 'max', directions }).debt) // => [1, 0.5, 0.25]
 * normaliseColumns({ debt: [3, 3] }, { normalisation: 'min-max' }) // => Error NO_VARIATION
 */
export function normaliseColumns<Name extends string>(
  columns: Readonly<Record<Name, ArrayLike<number>>>,
  options: NormalisationOptions,
): Readonly<Record<Name, Float64Array>>
export function normaliseColumns(
  columns: CriteriaColumns,
  options: NormalisationOptions,
): Readonly<Record<string, Float64Array>> {
  expectKnownKeys(options, ['normalisation', 'directions', 'goalposts'], 'options')
  const { names } = expectCriteria(columns)
  const normalised = normalisedColumns(columns, names, options)
  return byName(names, index => normalised[index]!)
}

/** The same in the order of the names, for columns that are checked. */
export function normalisedColumns(
  columns: CriteriaColumns,
  names: readonly string[],
  { normalisation, directions, goalposts }: NormalisationOptions,
): readonly Float64Array[] {
  const method = expectOneOf(normalisation, NORMALISATIONS, 'options.normalisation')
  if (method === 'goalposts') {
    const ends = expectGoalposts(goalposts, directions, names)
    return names.map((name, index) => withinGoalposts(columnOf(columns, name), ends[index]!))
  }
  const ways = expectDirections(directions, names)
  return names.map((name, index) => rescale[method](columnOf(columns, name), ways[index] === 'cost', `columns.${name}`))
}
