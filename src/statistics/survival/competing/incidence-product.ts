/**
 * The Aalen-Johansen product of one state that is left for several endings: who is still there, and who ended how.
 *
 *   S(t) = S(t−) (1 − Σ dⱼ/n),   Fⱼ(t) = Fⱼ(t−) + S(t−) dⱼ/n,   with Greenwood's covariances for several states
 *
 * @module
 */
import { normalUpperQuantile } from '../../../numeric/core.js'
import { productOnItsWay } from '../../markov/product-step.js'
import type { LimitOptions } from '../curves/product-limit.js'
import { noneGoneLimit, survivalLimit } from '../curves/survival-interval.js'

/** What happens at each time. */
export interface EndingCounts {
  readonly atRisk: Float64Array
  /** One column an ending. */
  readonly events: readonly Float64Array[]
  /** Whether everybody watched ended at a time, whatever rounding says. */
  readonly isLast: (k: number) => boolean
}

/** A probability over time and how sure it is; one cell a time in every column. */
export interface ProbabilityColumns {
  /** After the time; within [0, 1]. */
  readonly probability: Float64Array
  readonly standardErrors: Float64Array
  /** Limits of `probability`, within [0, 1]; where it is 0 or 1 as of a proportion of none, or all. */
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/** Columns of being still there, then of each ending in the order of `events`. */
export function incidenceProduct(
  { atRisk, events, isLast }: EndingCounts,
  limits: LimitOptions,
): readonly ProbabilityColumns[] {
  const n = events.length + 1
  const size = atRisk.length
  const { cells, covariances, stepped, isLeft, sizes, advance } = productOnItsWay(n, 1)
  const columns = Array.from({ length: n }, () => columnsOf(size))
  for (let k = 0; k < size; k++) {
    let gone = 0
    for (let j = 1; j < n; j++) {
      const share = events[j - 1]![k]! / atRisk[k]!
      stepped[j] = share
      gone += share
    }
    if (gone > 0) {
      stepped[0] = isLast(k) ? 0 : Math.max(0, 1 - gone)
      isLeft[0] = 1
      sizes[0] = atRisk[k]!
      advance()
    }
    for (let j = 0; j < n; j++) {
      columns[j]!.probability[k] = Math.min(1, cells[j]!)
      columns[j]!.standardErrors[k] = Math.sqrt(Math.max(0, covariances[j * n + j]!))
    }
  }
  columns.forEach((column, j) => {
    setLimits(column, j === 0, atRisk, limits)
  })
  return columns
}

function columnsOf(size: number): ProbabilityColumns {
  const [probability, standardErrors] = [new Float64Array(size), new Float64Array(size)]
  return { probability, standardErrors, lower: new Float64Array(size), upper: new Float64Array(size) }
}

/** Limits of what falls from 1 as of a survival curve, of what rises from 0 as of its complement. */
function setLimits(
  { probability, standardErrors, lower, upper }: ProbabilityColumns,
  falls: boolean,
  atRisk: Float64Array,
  { level, interval }: LimitOptions,
): void {
  const z = normalUpperQuantile((1 - level) / 2)
  for (let k = 0; k < probability.length; k++) {
    const left = falls ? probability[k]! : 1 - probability[k]!
    let [low, high] = [0, 1]
    if (left === 1) low = noneGoneLimit(atRisk[k]!, level)
    else if (left === 0)
      high = k === 0 ? 1 - noneGoneLimit(atRisk[k]!, level) : falls ? upper[k - 1]! : 1 - lower[k - 1]!
    else {
      const reach = (z * standardErrors[k]!) / left
      low = survivalLimit(left, -reach, interval)
      high = survivalLimit(left, reach, interval)
    }
    lower[k] = falls ? low : 1 - high
    upper[k] = falls ? high : 1 - low
  }
}
