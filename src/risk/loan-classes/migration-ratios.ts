/**
 * The migration ratios of China's supervisors.
 *
 *   ratio = Σ what is left of loans that moved down / Σ what is left of all loans of the class,   left = min(opening, closing)
 *
 * which is the indicator's (opening balance − reductions) in the denominator. What was drawn anew on an old loan is no part of
 * the opening balance and counts in neither.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import { compensatedSum } from '../../numeric/index.js'
import { clusteredShare } from '../../statistics/index.js'
import { LOAN_CLASSES } from './classes.js'
import type { MatchedLoans } from './matched-loans.js'
import type { MigrationRule } from './rules/migration-rules.js'

/** One ratio and what it was made from. */
export interface MigrationRatio {
  /** What the classes owed at the opening. */
  readonly opening: number
  /** Of that, what was repaid, disposed of or written off until the closing. */
  readonly reduced: number
  /** Of the rest, what stands in the worse classes. */
  readonly moved: number
  /** `moved` over the rest; absent, with its interval, where nothing is left. */
  readonly ratio?: number
  /** Loans were drawn, not units of money: few large ones tell little. */
  readonly interval?: Interval
}

/** The five ratios. */
export interface MigrationRatios {
  /** 正常贷款迁徙率: from pass and special mention to non-performing. */
  readonly performing: MigrationRatio
  /** 正常类贷款迁徙率: from pass to anything worse. */
  readonly pass: MigrationRatio
  /** 关注类贷款迁徙率: from special mention to non-performing. */
  readonly specialMention: MigrationRatio
  /** 次级类贷款迁徙率: from substandard to doubtful or loss. */
  readonly substandard: MigrationRatio
  /** 可疑类贷款迁徙率: from doubtful to loss. */
  readonly doubtful: MigrationRatio
}

/** One ratio of two matched dates. */
export function ratioOf(matched: MatchedLoans, { from, to }: MigrationRule, level: number | undefined): MigrationRatio {
  const { opening, closing, closingRow } = matched
  const [isFrom, isTo] = [LOAN_CLASSES.map(name => from.includes(name)), LOAN_CLASSES.map(name => to.includes(name))]
  const rows = [...opening.places.keys()].filter(row => isFrom[opening.places[row]!]!)
  const owed = rows.map(row => opening.exposure[row]!)
  const left = rows.map((row, i) => {
    const found = closingRow[row]!
    return found < 0 ? 0 : Math.min(owed[i]!, closing.exposure[found]!)
  })
  const moved = rows.map((row, i) => {
    const found = closingRow[row]!
    return found >= 0 && isTo[closing.places[found]!]! ? left[i]! : 0
  })
  const whole = compensatedSum(left)
  const sums = {
    opening: compensatedSum(owed),
    reduced: compensatedSum(owed.map((amount, i) => amount - left[i]!)),
    moved: compensatedSum(moved),
  }
  if (!(whole > 0)) return sums
  const { share, interval } = clusteredShare(moved, left, level === undefined ? {} : { level })
  return { ...sums, ratio: share, interval }
}
