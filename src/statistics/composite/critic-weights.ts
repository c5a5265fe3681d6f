/**
 * Weights by how much a criterion varies and how little the others tell of it.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { CriteriaColumns, CriteriaWeights, Direction } from './criteria.js'
import { byName, columnOf, expectCriteria, expectDirections, sharesOf } from './criteria.js'
import { rescale } from './rescale.js'

/** Which way each criterion is good. */
export interface CriticOptions {
  /** A benefit where none is said. */
  readonly directions?: Readonly<Record<string, Direction>>
}

/** Weights with what they are made of. */
export interface CriticWeights<Name extends string = string> extends CriteriaWeights<Name> {
  readonly method: 'critic'
  /** Standard deviation of each criterion between its worst (0) and best (1) value, that of all rows. */
  readonly deviation: Readonly<Record<Name, number>>
  /** Σ (1 − correlation with every other criterion), from 0 for one that all others repeat. */
  readonly conflict: Readonly<Record<Name, number>>
}

/**
 * Weights by CRITIC (criteria importance through intercriteria correlation): wⱼ in proportion to σⱼ Σₖ (1 − rⱼₖ), on columns
 * brought to [0, 1] by min and max, so that any unit and any zero will do.
 *
 * One criterion gets 1. Where all criteria repeat each other exactly they are the same column on [0, 1], and share equally.
 *
 * @param columns finite numbers by criterion, none constant.
 * @throws ClienteleError `NO_VARIATION` for a constant column (as with one alternative); `OUT_OF_RANGE`, `LENGTH_MISMATCH` or
 * `EMPTY_INPUT` for other columns.
 * @see Diakoulaki, Mavrotas and Papayannakis (1995), Determining objective weights in multiple criteria problems: the CRITIC
 * method, Computers & Operations Research 22.
 * @example
 * import { criticWeights } from 'clientele/statistics'
 * const { weights } = criticWeights({ a: [1, 2, 3, 4], b: [2, 4, 6, 8], c: [4, 1, 3, 2] })
 * weights.c.toFixed(4) // => '0.5000'
 * criticWeights({ a: [1, 2], b: [7, 7] }) // => Error NO_VARIATION
 */
export function criticWeights<Name extends string>(
  columns: Readonly<Record<Name, ArrayLike<number>>>,
  options?: CriticOptions,
): CriticWeights<Name>
export function criticWeights(columns: CriteriaColumns, options: CriticOptions = {}): CriticWeights {
  expectKnownKeys(options, ['directions'], 'options')
  const { names } = expectCriteria(columns)
  const ways = expectDirections(options.directions, names)
  const spreads = names.map((name, index) =>
    spreadOf(rescale['min-max'](columnOf(columns, name), ways[index] === 'cost', `columns.${name}`)),
  )
  const conflict = Float64Array.from(spreads, one =>
    compensatedSum(spreads.map(other => conflictOf(one.standardised, other.standardised))),
  )
  const information = conflict.map((sum, index) => sum * spreads[index]!.deviation)
  const isRepeated = !information.some(value => value > 0)
  return {
    weights: sharesOf(names, isRepeated ? information.fill(1) : information),
    method: 'critic',
    deviation: byName(names, index => spreads[index]!.deviation),
    conflict: byName(names, index => conflict[index]!),
  }
}

interface Spread {
  readonly deviation: number
  /** Mean 0, mean square 1. */
  readonly standardised: Float64Array
}

function spreadOf(column: Float64Array): Spread {
  const rows = column.length
  const mean = compensatedSum(column) / rows
  const distances = column.map(value => value - mean)
  const deviation = Math.sqrt(compensatedSum(distances.map(distance => distance * distance)) / rows)
  return { deviation, standardised: distances.map(distance => distance / deviation) }
}

/** 1 − r as half the mean square of the difference: exactly 0 for equal columns, exact digits for nearly equal ones. */
function conflictOf(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let row = 0; row < one.length; row++) sum += (one[row]! - other[row]!) ** 2
  return sum / (2 * one.length)
}
