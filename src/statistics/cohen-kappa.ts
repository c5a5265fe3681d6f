/**
 * Do two judgements of the same things agree, beyond what chance alone would do?
 *
 *   κ = (pₒ − pₑ) / (1 − pₑ)        pₒ = Σᵢ pᵢᵢ,   pₑ = Σᵢ pᵢ. p.ᵢ
 *
 * @see Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20(1); Fleiss, Cohen
 * and Everitt (1969), Large sample standard errors of kappa and weighted kappa, Psychological Bulletin 72(5), eq. 13.
 * @module
 */
import { expectKnownKeys, expectList, expectNonNegative, expectObject, reject } from '../errors/index.js'
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
  /** Share of things judged alike. */
  readonly observed: number
  /** The share that chance would judge alike. */
  readonly expected: number
}

/** Which interval is asked for. */
export interface KappaOptions {
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
 */
export function cohenKappa(counts: readonly (readonly number[])[], options: KappaOptions = {}): Kappa {
  expectKnownKeys(expectObject(options, 'options'), ['level'], 'options')
  const level = expectLevel(options.level)
  const shares = sharesOf(counts)
  const rows = shares.map(compensatedSum)
  const columns = shares.map((_, j) => compensatedSum(shares.map(row => row[j]!)))
  const observed = compensatedSum(shares.map((row, i) => row[i]!))
  const expected = compensatedSum(rows.map((share, i) => share * columns[i]!))
  if (!(expected < 1)) reject('NO_VARIATION', 'counts', 'things in more than one class', counts)
  const rest = 1 - expected
  const kappa = (observed - expected) / rest
  const size = compensatedSum(counts.map(row => compensatedSum(row)))
  const diagonal = compensatedSum(
    shares.map((row, i) => row[i]! * (rest - (rows[i]! + columns[i]!) * (1 - observed)) ** 2),
  )
  const beside = compensatedSum(
    shares.map((row, i) =>
      compensatedSum(row.map((share, j) => (i === j ? 0 : share * (columns[i]! + rows[j]!) ** 2))),
    ),
  )
  const spread = diagonal + (1 - observed) ** 2 * beside - (observed * expected - 2 * expected + observed) ** 2
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
