/**
 * How much may a weight change before the ranking does?
 *
 * While the weight of criterion k goes from wₖ to t, the others keep their proportions and share 1 − t. With p the part of k
 * and R the score by the others alone, an alternative scores t p + (1 − t) R, a straight line: two of them meet at
 * t = ΔR / (ΔR − Δp), if they meet at all.
 *
 * @see Triantaphyllou and Sánchez (1997), A sensitivity analysis approach for some deterministic multi-criteria
 * decision-making methods, Decision Sciences 28.
 * @module
 */
import type { CompositeOptions } from './composite-score.js'
import { expectComposite } from './composite-score.js'
import type { CriteriaColumns } from './criteria.js'
import { byName, withoutPart } from './criteria.js'
import { linearParts, weightedTotals } from './ranking-method.js'
import { fromBest } from './ranks.js'

/** The weights of one criterion between which something stays as it is. */
export interface WeightRange {
  /** Below this weight it changes; absent where no lower weight changes it. */
  readonly lower?: number
  /** Above this weight it changes; absent where no higher weight changes it. */
  readonly upper?: number
}

/** What a criterion's weight decides. */
export interface CriterionSensitivity {
  readonly weight: number
  /** Within this range the same alternative comes first. */
  readonly firstPlace: WeightRange
  /** Within this range the whole ranking stays. */
  readonly ranking: WeightRange
  /** The smallest change of the weight, up or down, that changes who comes first; absent where none does. */
  readonly smallestChange?: number
}

/** The answer for every criterion. */
export interface WeightSensitivity<Name extends string = string> {
  /** Row of the alternative that comes first. */
  readonly first: number
  readonly criteria: Readonly<Record<Name, CriterionSensitivity>>
}

/**
 * Between which weights of each criterion the first place, and the whole ranking, of a composite score stay as they are,
 * where the other weights keep their proportions (equal ones, where all others weigh 0).
 *
 * With one criterion nothing can change. Alternatives with equal scores part at the slightest change: the range then ends
 * at the weight itself. For weights that all change at once, and for TOPSIS, see {@link weightUncertainty}.
 *
 * @param columns as for {@link compositeScore}, and so the options and the errors.
 * @example
 * import { weightSensitivity } from 'clientele/statistics'
 * const columns = { fulfilment: [0.9, 0.6], turnover: [0.2, 0.7] }
 * const { first, criteria } = weightSensitivity(columns, {
 *   weights: { fulfilment: 0.7, turnover: 0.3 }, normalisation: 'none',
 * })
 * first // => 0
 * criteria.fulfilment.firstPlace.lower.toFixed(3) // => '0.625'
 * criteria.fulfilment.smallestChange.toFixed(3) // => '0.075'
 */
export function weightSensitivity<Name extends string>(
  columns: Readonly<Record<Name, ArrayLike<number>>>,
  options: CompositeOptions<Name>,
): WeightSensitivity<Name>
export function weightSensitivity(columns: CriteriaColumns, options: CompositeOptions): WeightSensitivity {
  const checked = expectComposite(columns, options)
  const { names, weights } = checked
  const parts = linearParts(checked)
  const order = fromBest(weightedTotals(parts, weights))
  return {
    first: order[0]!,
    criteria: byName(names, index => sensitivityOf(index, parts, weights, order)),
  }
}

function sensitivityOf(
  index: number,
  parts: readonly Float64Array[],
  weights: Float64Array,
  order: Int32Array,
): CriterionSensitivity {
  const weight = weights[index]!
  if (parts.length === 1) return { weight, firstPlace: {}, ranking: {} }
  const part = parts[index]!
  const rest = weightedTotals(parts, withoutPart(weights, index))
  const [firstPlace, ranking] = [crossings(weight), crossings(weight)]
  for (let at = 1; at < order.length; at++) {
    const [row, above, first] = [order[at]!, order[at - 1]!, order[0]!]
    ranking.meet(part[above]! - part[row]!, rest[above]! - rest[row]!)
    firstPlace.meet(part[first]! - part[row]!, rest[first]! - rest[row]!)
  }
  const range = firstPlace.range()
  const changes = Object.values(range).map(end => Math.abs(end - weight))
  return {
    weight,
    firstPlace: range,
    ranking: ranking.range(),
    ...(changes.length === 0 ? {} : { smallestChange: Math.min(...changes) }),
  }
}

/**
 * The nearest weights on both sides at which a lead, on the part of the criterion and on the rest, is used up. It takes a
 * lead on one of them and a lag on the other; rounding never puts the end on the wrong side of the weight.
 */
function crossings(weight: number): { meet(onPart: number, onRest: number): void; range(): WeightRange } {
  let [lower, upper] = [0, 1]
  return {
    meet(onPart, onRest) {
      const end = onRest / (onRest - onPart)
      if (onPart >= 0 && onRest < 0) lower = Math.max(lower, Math.min(weight, end))
      if (onPart < 0 && onRest >= 0) upper = Math.min(upper, Math.max(weight, end))
    },
    range: () => ({ ...(lower > 0 ? { lower } : {}), ...(upper < 1 ? { upper } : {}) }),
  }
}
