/**
 * Does a loyalty index tell who stays, and more than each of its parts does?
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { AucEstimate } from '../../statistics/index.js'
import { areaUnderCurve, aucInterval, incrementalValidity } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { completeRows, outcomesOf } from './complete-rows.js'
import { readPolicy } from './read-policy.js'
import type { LoyaltyFactColumns, LoyaltyIndexPolicy, LoyaltySide } from './types.js'

/** What one indicator, or one side, tells of staying by itself, and what the index tells beyond it. */
export interface BeyondPart {
  /** Of the part alone: probability that a client that stayed had more of it than one that left. */
  readonly areaUnderCurve: number
  /** Of part and index together, by regression, less that of the part alone. */
  readonly gain?: number
  /** Probability of at least so much if the index told nothing beyond the part; absent where the index is the part. */
  readonly pValue?: number
}

/** The report. */
export interface LoyaltyValidity {
  /** Of the index: probability that a client that stayed had a higher one than a client that left. */
  readonly index: AucEstimate
  readonly indicators: Readonly<Record<string, BeyondPart>>
  /** Sides with at least one indicator. */
  readonly sides: Readonly<Partial<Record<LoyaltySide, BeyondPart>>>
  readonly clients: number
  /** Clients with gaps, who were not used. */
  readonly leftOut: number
}

/**
 * How well the index of a policy foretold who stayed, against each indicator and each side alone.
 *
 * An index that adds nothing to one of its parts is that part with more work. Weights that were estimated from these clients
 * look better here than they are: take clients of a later year.
 *
 * @param columns figures by indicator, as of a day before the outcomes began.
 * @param stayed 1 for a client that stayed, else 0; one per client.
 * @throws ClienteleError `NO_VARIATION` where all stayed or none did, or an indicator is the same for all; `SEPARATED_OUTCOMES`
 * where figures tell all outcomes beforehand; `MISSING_VALUE`, `NO_DATA` and cells at fault as `estimatedWeights`.
 * @see Hunsley and Meyer (2003), Psychological Assessment 15, for incremental validity.
 * @example
 * import { LENDER_LOYALTY, loyaltyValidity } from 'clientele/loyalty'
 * const { shareOfWallet, recommend } = LENDER_LOYALTY.indicators
 * const policy = { ...LENDER_LOYALTY, indicators: { shareOfWallet, recommend } }
 * const columns = { shareOfWallet: [0.1, 0.5, 0.7, 0.3, 0.6, 0.2, 0.4, 0.5], recommend: [9, 4, 6, 8, 9, 2, 3, 7] }
 * const { index, indicators } = loyaltyValidity(policy, columns, [1, 0, 1, 0, 0, 0, 1, 1])
 * index.auc.toFixed(3) // => '0.531'
 * indicators.recommend.gain.toFixed(3) // => '0.031'
 */
export function loyaltyValidity(
  policy: LoyaltyIndexPolicy,
  columns: LoyaltyFactColumns,
  stayed: ArrayLike<number>,
  options: { readonly level?: number } = {},
): LoyaltyValidity {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const reading = readPolicy(policy)
  const { names, weights } = reading
  const complete = completeRows(reading, columns)
  const { grades } = complete
  const outcomes = outcomesOf(stayed, 'stayed', complete)
  if (outcomes.every(one => one === outcomes[0])) {
    reject('NO_VARIATION', 'stayed', 'clients that stayed and clients that left', outcomes[0])
  }
  const sum = (of: readonly string[]): Float64Array => weightedSum(of, weights, grades)
  const index = sum(names)
  const ofSide = (side: LoyaltySide) => {
    const own = names.filter(name => reading.policy.indicators[name]!.side === side)
    return own.length === 0 ? {} : { [side]: beyond(sum(own), index, outcomes, own.length === names.length) }
  }
  return {
    index: aucInterval(index, outcomes, { level }),
    indicators: Object.fromEntries(
      names.map(name => [name, beyond(grades[name]!, index, outcomes, names.length === 1)]),
    ),
    sides: { ...ofSide('behaviour'), ...ofSide('attitude') },
    clients: complete.rows.length,
    leftOut: complete.leftOut,
  }
}

function weightedSum(
  names: readonly string[],
  weights: Readonly<Record<string, number>>,
  grades: Readonly<Record<string, Float64Array>>,
): Float64Array {
  const sum = new Float64Array(grades[names[0]!]!.length)
  for (const name of names) for (let row = 0; row < sum.length; row++) sum[row]! += weights[name]! * grades[name]![row]!
  return sum
}

function beyond(part: Float64Array, index: Float64Array, stayed: Float64Array, isAll: boolean): BeyondPart {
  const alone = areaUnderCurve(part, stayed)
  if (isAll) return { areaUnderCurve: alone }
  const { gain, pValue } = incrementalValidity({ part, index }, stayed).parts.index
  return {
    areaUnderCurve: alone,
    ...(gain.areaUnderCurve !== undefined && { gain: gain.areaUnderCurve }),
    ...(pValue !== undefined && { pValue }),
  }
}
