/**
 * Any way of this folder to rank alternatives, as a function of the weights: what is asked again and again with other
 * weights is prepared once.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { CheckedComposite, CompositeOptions } from './composite-score.js'
import { expectComposite } from './composite-score.js'
import type { CriteriaColumns } from './criteria.js'
import type { TopsisOptions } from './topsis.js'
import { distancesOf, expectTopsis } from './topsis.js'

/** What ranks the alternatives: the options of a composite score, or those of TOPSIS; one of the two. */
export interface RankingMethod<Name extends string = string> {
  readonly composite?: CompositeOptions<Name>
  readonly topsis?: TopsisOptions<Name>
}

/** Columns ready to be scored with any weights. */
export interface Ranking {
  readonly names: readonly string[]
  /** As given. */
  readonly weights: Float64Array
  readonly scoresWith: (weights: Float64Array) => Float64Array
}

/** Checks columns and options, and prepares what does not depend on weights. */
export function rankingBy(columns: CriteriaColumns, { composite, topsis }: RankingMethod): Ranking {
  if ((composite === undefined) === (topsis === undefined)) {
    const given = composite === undefined ? 'neither' : 'both'
    return reject('CONFLICTING_OPTIONS', 'options', 'either composite or topsis', given, 'They say what is ranked by')
  }
  if (topsis !== undefined) {
    const { names, parts, weights } = expectTopsis(columns, topsis)
    return { names, weights, scoresWith: shares => distancesOf(parts, shares).closeness }
  }
  if (composite === undefined) return reject('MISSING_VALUE', 'options.composite', 'the options of a score', composite)
  const checked = expectComposite(columns, composite)
  const parts = linearParts(checked)
  return { names: checked.names, weights: checked.weights, scoresWith: shares => weightedTotals(parts, shares) }
}

/** Columns whose weighted sum ranks as the score does: the parts, or for a geometric score their logarithms. */
export function linearParts({ parts, aggregation }: CheckedComposite): readonly Float64Array[] {
  return aggregation === 'geometric' ? parts.map(part => part.map(Math.log)) : parts
}

/** The weighted sum of parts per alternative. */
export function weightedTotals(parts: readonly Float64Array[], weights: Float64Array): Float64Array {
  const sums = new Float64Array(parts[0]!.length)
  for (const [index, part] of parts.entries()) {
    const weight = weights[index]!
    for (let row = 0; row < sums.length; row++) sums[row]! += weight * part[row]!
  }
  return sums
}
