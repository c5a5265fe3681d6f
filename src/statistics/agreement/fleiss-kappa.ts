/**
 * Do several judges put things into the same classes, beyond what chance alone would do?
 *
 *   κ = (P̄ − P̄ₑ) / (1 − P̄ₑ)        P̄ = mean of Σⱼ nᵢⱼ (nᵢⱼ − 1) / (m (m − 1)),   P̄ₑ = Σⱼ pⱼ²
 *
 * Of one class j: κⱼ = 1 − Σᵢ nᵢⱼ (m − nᵢⱼ) / (N m (m − 1) pⱼ (1 − pⱼ)).
 *
 * @see Fleiss (1971), Measuring nominal scale agreement among many raters, Psychological Bulletin 76(5), eqs. 7 and 23.
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectLevel } from '../level.js'
import { leaveOneOut } from './leave-one-out.js'
import type { Judgements, ReadJudgements } from './ratings.js'
import { readJudgements } from './ratings.js'

/** Agreement of several judges. */
export interface FleissKappa {
  /** 1 where they always agree, 0 as by chance, below 0 less than by chance. */
  readonly kappa: number
  /** From what it would be without each thing; absent where one thing alone makes classes differ. */
  readonly interval?: Interval
  readonly standardError?: number
  /** Share of pairs of judges that agreed. */
  readonly observed: number
  /** The share that chance would make agree. */
  readonly expected: number
  /** Things that all judges judged: the others are left out. */
  readonly things: number
  readonly leftOut: number
  /** Of each class against all others together; in the order in which classes come. */
  readonly classes: readonly ClassAgreement[]
}

/** One class against all others. */
export interface ClassAgreement {
  readonly class: string | number
  /** Share of all judgements. */
  readonly share: number
  readonly kappa: number
}

/**
 * Fleiss' kappa of things that all judges judged. Its 95 % interval covers 94 to 96 % with 50 things or more; of 20 that judges nearly
 * always agree on, 91 %, of 10, 85 %. Where some have gaps, {@link krippendorffAlpha} uses them as well.
 *
 * @param judgements classes by judge; at least two judges.
 * @throws ClienteleError `NO_DATA` for fewer than two judges or no thing that all judged; `NO_VARIATION` where all judgements are
 * of one class; cells at fault by name.
 * @example
 * import { fleissKappa } from 'clientele/statistics'
 * const { kappa, classes } = fleissKappa({
 *   anna: ['speed', 'price', 'speed', 'staff', 'price'],
 *   boris: ['speed', 'price', 'speed', 'price', 'price'],
 *   chen: ['speed', 'price', 'staff', 'staff', 'price'],
 * })
 * kappa.toFixed(4) // => '0.5775'
 * classes.map(each => `${each.class} ${each.kappa.toFixed(3)}`) // => ['speed 0.700', 'price 0.732', 'staff 0.167']
 */
export function fleissKappa(judgements: Judgements, options: { readonly level?: number } = {}): FleissKappa {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const read = readJudgements(judgements, 'judgements')
  if (completeRows(read).length === 0) reject('NO_DATA', 'judgements', 'a thing that all judges judged', 'none')
  const found = fleissOf(read, level)
  return found ?? reject('NO_VARIATION', 'judgements', 'things in more than one class', 'one class')
}

/** The same of judgements that have been read; undefined where no thing was judged by all, or all judgements are of one class. */
export function fleissOf(read: ReadJudgements, level: number): FleissKappa | undefined {
  const { counts, classes } = countsOf(read)
  const judges = read.judges.length
  const totals = classes.map((_, j) => counts.reduce((sum, row) => sum + row[j]!, 0))
  const pairs = counts.map(row => row.reduce((sum, count) => sum + count * (count - 1), 0))
  const alike = pairs.reduce((sum, own) => sum + own, 0)
  const found = kappaOf(alike, totals, judges)
  if (found === undefined) return undefined
  const without = counts.map((row, i) => {
    const rest = totals.map((total, j) => total - row[j]!)
    return kappaOf(alike - pairs[i]!, rest, judges)?.kappa
  })
  return {
    ...found,
    ...leaveOneOut(found.kappa, without, level),
    things: counts.length,
    leftOut: read.rows - counts.length,
    classes: classes.map((name, j) =>
      ofClass(
        name,
        counts.map(row => row[j]!),
        judges,
      ),
    ),
  }
}

type Counts = readonly (readonly number[])[]

function completeRows({ columns, rows }: ReadJudgements): readonly (readonly (string | number)[])[] {
  return Array.from({ length: rows }, (_, row) =>
    columns.map(column => column[row]).filter(cell => cell !== undefined),
  ).filter(row => row.length === columns.length)
}

/** How many judges put each thing that all judged into each class. */
function countsOf(read: ReadJudgements): { counts: Counts; classes: readonly (string | number)[] } {
  const complete = completeRows(read)
  const classes = [...new Set(complete.flat())]
  return { counts: complete.map(row => classes.map(name => row.filter(cell => cell === name).length)), classes }
}

/** From the pairs of judges that agreed, each both ways, and how many judgements each class has. */
function kappaOf(alike: number, totals: readonly number[], judges: number) {
  const all = totals.reduce((sum, total) => sum + total, 0)
  if (all === 0 || totals.includes(all)) return undefined
  const observed = alike / (all * (judges - 1))
  const expected = compensatedSum(totals.map(total => (total / all) ** 2))
  return { kappa: (observed - expected) / (1 - expected), observed, expected }
}

function ofClass(name: string | number, counts: readonly number[], judges: number): ClassAgreement {
  const all = counts.length * judges
  const share = counts.reduce((sum, count) => sum + count, 0) / all
  const apart = counts.reduce((sum, count) => sum + count * (judges - count), 0)
  return { class: name, share, kappa: 1 - apart / (all * (judges - 1) * share * (1 - share)) }
}
