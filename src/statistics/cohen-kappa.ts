/**
 * Do two judgements of the same things agree, beyond what chance alone would do?
 *
 *   κ = (pₒ − pₑ) / (1 − pₑ)        pₒ = Σᵢⱼ wᵢⱼ pᵢⱼ,   pₑ = Σᵢⱼ wᵢⱼ pᵢ. p.ⱼ
 *
 * where w is 1 on the diagonal and 0 elsewhere, or less than 1 by how far apart two ordered classes are.
 *
 * @see Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20(1), and (1968),
 * Weighted kappa, Psychological Bulletin 70(4); Fleiss, Cohen and Everitt (1969), Large sample standard errors of kappa and
 * weighted kappa, Psychological Bulletin 72(5), eqs. 8 and 13.
 * @module
 */
import { expectKnownKeys, expectList, expectNonNegative, expectObject, expectOneOf, reject } from '../errors/index.js'
import type { Interval } from '../model/index.js'
import { compensatedSum, normalUpperQuantile } from '../numeric/core.js'
import { expectLevel } from './level.js'

/** Agreement of two judgements. */
export interface Kappa {
  /** 1 where they always agree, 0 as by chance, below 0 less than by chance. */
  readonly kappa: number
  /** Of large samples, within [−1, 1]: where all agree it has no width, however few they are. */
  readonly interval: Interval
  readonly standardError: number
  /** Share of things judged alike; with weights, those judged nearly alike count in part. */
  readonly observed: number
  /** What chance would make of it. */
  readonly expected: number
}

/** How much of an agreement it is to put things in neighbouring classes, and which interval is asked for. */
export interface KappaOptions {
  /**
   * `'none'` (default): classes in no order, alike or not. Of k classes in order, i and j agree `'linear'`: by
   * 1 − |i − j| / (k − 1), or `'quadratic'`: by 1 − (i − j)² / (k − 1)².
   */
  readonly weights?: 'none' | 'linear' | 'quadratic'
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/**
 * Cohen's kappa of a square table: `counts[i][j]` things the first judgement put in class i and the second in j.
 *
 * @throws ClienteleError `NO_VARIATION` where both put everything in one class, so that chance agrees always; `EMPTY_INPUT`,
 * `LENGTH_MISMATCH`, `OUT_OF_RANGE` or `INVALID_TYPE` naming the cell.
 * @example
 * import { cohenKappa } from 'clientele/statistics'
 * const { kappa, interval } = cohenKappa([[20, 5], [10, 15]])
 * kappa.toFixed(4) // => '0.4000'
 * interval.lower.toFixed(3) // => '0.151'
 * interval.upper.toFixed(3) // => '0.649'
 * const grades = [[8, 2, 0], [1, 6, 2], [0, 1, 5]]
 * cohenKappa(grades).kappa.toFixed(4) // => '0.6359'
 * cohenKappa(grades, { weights: 'quadratic' }).kappa.toFixed(4) // => '0.8087'
 */
export function cohenKappa(counts: readonly (readonly number[])[], options: KappaOptions = {}): Kappa {
  expectKnownKeys(expectObject(options, 'options'), ['level', 'weights'], 'options')
  const level = expectLevel(options.level)
  const { weights = 'none' } = options
  const credit = creditOf(expectOneOf(weights, ['none', 'linear', 'quadratic'], 'options.weights'))
  const shares = sharesOf(counts)
  const most = shares.length - 1
  const cells = shares.flatMap((row, i) => row.map((share, j) => ({ i, j, share, agreed: credit(i, j, most) })))
  const rows = shares.map(compensatedSum)
  const columns = shares.map((_, j) => compensatedSum(shares.map(row => row[j]!)))
  const observed = compensatedSum(cells.map(({ share, agreed }) => agreed * share))
  const expected = compensatedSum(cells.map(({ i, j, agreed }) => agreed * rows[i]! * columns[j]!))
  // Exactly 1 but for rounding where all are in one class.
  if (rows.some((share, i) => share === 1 && columns[i] === 1) || !(expected < 1)) {
    reject('NO_VARIATION', 'counts', 'things in more than one class', counts)
  }
  const rest = 1 - expected
  const kappa = (observed - expected) / rest
  const size = compensatedSum(counts.map(row => compensatedSum(row)))
  // What a class of the one agrees with the other on the whole.
  const ofRow = rows.map((_, i) => compensatedSum(columns.map((share, j) => credit(i, j, most) * share)))
  const ofColumn = columns.map((_, j) => compensatedSum(rows.map((share, i) => credit(i, j, most) * share)))
  const moved = compensatedSum(
    cells.map(({ i, j, share, agreed }) => share * (agreed * rest - (ofRow[i]! + ofColumn[j]!) * (1 - observed)) ** 2),
  )
  const spread = moved - (observed * expected - 2 * expected + observed) ** 2
  const standardError = Math.sqrt(Math.max(0, spread)) / Math.sqrt(size) / rest ** 2
  const reach = normalUpperQuantile((1 - level) / 2) * standardError
  return {
    kappa,
    interval: {
      lower: Math.max(-1, kappa - reach),
      upper: Math.min(1, kappa + reach),
      level,
      kind: 'confidence',
      method: 'wald',
    },
    standardError,
    observed,
    expected,
  }
}

/** How much two classes agree, from 0 to 1, where the last class is number `most`. */
type Credit = (i: number, j: number, most: number) => number

function creditOf(weights: 'none' | 'linear' | 'quadratic'): Credit {
  if (weights === 'none') return (i, j) => (i === j ? 1 : 0)
  const power = weights === 'linear' ? 1 : 2
  return (i, j, most) => (i === j ? 1 : 1 - (Math.abs(i - j) / most) ** power)
}

function sharesOf(counts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const classes = expectList(counts, 'counts').length
  const table = Array.from(counts, (row, i) => {
    if (expectList(row, `counts[${i}]`).length !== classes) {
      reject('LENGTH_MISMATCH', `counts[${i}]`, `${classes} counts, as many as there are rows`, row)
    }
    return Array.from(row, (count, j) => expectNonNegative(count, `counts[${i}][${j}]`))
  })
  const total = compensatedSum(table.map(compensatedSum))
  if (!(total > 0 && total < Number.POSITIVE_INFINITY)) {
    reject('EMPTY_INPUT', 'counts', 'at least one thing, and a finite number of them', total)
  }
  return table.map(row => row.map(count => count / total))
}
