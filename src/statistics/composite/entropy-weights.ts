/**
 * Weights by how unevenly a criterion is spread over the alternatives.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { log1pMinus } from '../../numeric/log1p-minus.js'
import { expectReciprocals, expectShares, unitColumn } from './column-scale.js'
import type { CriteriaColumns, CriteriaWeights, Direction } from './criteria.js'
import { byName, columnOf, expectCriteria, expectDirections, sharesOf } from './criteria.js'

/** Which way each criterion is good. */
export interface EntropyOptions {
  /** A cost enters by its reciprocals; a benefit where none is said. */
  readonly directions?: Readonly<Record<string, Direction>>
}

/** Weights with the entropies behind them. */
export interface EntropyWeights<Name extends string = string> extends CriteriaWeights<Name> {
  readonly method: 'entropy'
  /** −Σ p ln p / ln m of the shares p over m alternatives, within [0, 1]; 1 where all have the same. */
  readonly entropy: Readonly<Record<Name, number>>
}

/**
 * Weights by Shannon's entropy: wⱼ in proportion to 1 − Eⱼ. A criterion on which all alternatives are alike gets 0.
 *
 * They say which criterion tells these alternatives apart, not which matters; with other alternatives they are others.
 * Multiplying a column by a constant changes nothing, adding one does.
 *
 * @param columns numbers >= 0 by criterion, costs > 0; at least two alternatives that differ somewhere.
 * @throws ClienteleError `OUT_OF_RANGE` for a negative value, a cost of 0 or a column of zeros; `NO_VARIATION` where all
 * alternatives are alike; `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT` for other columns.
 * @see Shannon (1948), A mathematical theory of communication; Hwang and Yoon (1981), Multiple Attribute Decision Making,
 * section 3.3.3.
 * @example
 * import { entropyWeights } from 'clientele/statistics'
 * const { weights } = entropyWeights({ turnover: [12, 8, 20], margin: [0.3, 0.3, 0.3] })
 * weights // => { turnover: 1, margin: 0 }
 * entropyWeights({ profit: [3, -1] }) // => Error OUT_OF_RANGE
 */
export function entropyWeights<Name extends string>(
  columns: Readonly<Record<Name, ArrayLike<number>>>,
  options?: EntropyOptions,
): EntropyWeights<Name>
export function entropyWeights(columns: CriteriaColumns, options: EntropyOptions = {}): EntropyWeights {
  expectKnownKeys(options, ['directions'], 'options')
  const { names } = expectCriteria(columns)
  const ways = expectDirections(options.directions, names)
  const unevenness = Float64Array.from(names, (name, index) =>
    unevennessOf(columnOf(columns, name), ways[index] === 'cost', `columns.${name}`),
  )
  if (!unevenness.some(value => value > 0)) {
    reject('NO_VARIATION', 'columns', 'at least two alternatives that differ', 'alternatives that are all alike')
  }
  const entropy = byName(names, index => 1 - unevenness[index]!)
  return { weights: sharesOf(names, unevenness), method: 'entropy', entropy }
}

/**
 * 1 − E = Σ q ln q / (m ln m) with q = m p. As the mean of q is 1, q ln q may be taken less q − 1, which is >= 0 and does not
 * cancel where shares are nearly even: with d = q − 1 it is (1 + d) (ln(1 + d) − d) + d².
 */
function unevennessOf(column: ArrayLike<number>, isCost: boolean, path: string): number {
  const unit = unitColumn(column)
  expectShares(unit, path, column)
  if (isCost) expectReciprocals(unit, path)
  const rows = unit.values.length
  if (unit.least === unit.most || rows === 1) return 0
  const parts = isCost ? unit.values.map(value => unit.least / value) : unit.values
  const mean = compensatedSum(parts) / rows
  const terms = parts.map(part => {
    const d = (part - mean) / mean
    return d === -1 ? 1 : (1 + d) * log1pMinus(d) + d * d
  })
  return Math.min(1, compensatedSum(terms) / (rows * Math.log(rows)))
}
