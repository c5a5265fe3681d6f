/**
 * Where did the loans of each class go between two dates?
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import { rulesOn } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import { compensatedSum } from '../../numeric/index.js'
import type { CohortMatrix } from '../../statistics/index.js'
import { cohortMatrix } from '../../statistics/index.js'
import type { ClassTotal } from './class-totals.js'
import { totalsOf } from './class-totals.js'
import type { LoanClass } from './classes.js'
import { LOAN_CLASSES } from './classes.js'
import type { ClassedLoans, GoneLoans, LoanFate, MatchedLoans } from './matched-loans.js'
import { expectFates, matchLoans } from './matched-loans.js'
import type { MigrationRatio, MigrationRatios } from './migration-ratios.js'
import { ratioOf } from './migration-ratios.js'
import { MIGRATION_RATIO_RULES } from './rules/migration-rules.js'

/** Which day's ratios, and what is known of loans that are gone. */
export interface ClassMigrationOptions {
  /** The closing date: the definitions of that day count. */
  readonly on: DateInput
  /** What became of loans that the closing has no more: repaid, written off, disposed of. Unknown where nothing is said. */
  readonly gone?: GoneLoans
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Loans of one class that the closing has no more. */
export interface GoneTotal {
  readonly class: LoanClass
  readonly loans: number
  /** What they owed at the opening. */
  readonly exposure: number
  /** The same by what became of them. */
  readonly byFate: Readonly<Record<LoanFate, number>>
}

/** The moves of loans between classes. */
export interface ClassMigration {
  /** By number of loans, from the five classes to the five and `gone`; nobody comes back from there. */
  readonly loans: CohortMatrix
  /** `amounts[i][j]`: of what class i owed at the opening, what is still owed at the closing, in class j. */
  readonly amounts: readonly (readonly number[])[]
  readonly opening: readonly ClassTotal[]
  readonly closing: readonly ClassTotal[]
  /** By class at the opening. */
  readonly gone: readonly GoneTotal[]
  /** Loans that the opening did not have, by class at the closing. */
  readonly fresh: readonly ClassTotal[]
  /** The ratios of supervisors. */
  readonly ratios: MigrationRatios
  /** The title of their definitions. */
  readonly edition: string
}

/**
 * Moves between classes from one date to another: by number of loans with intervals, by amount, and the migration ratios of
 * supervisors. Loans that are new do not enter; loans that are gone enter the matrix by number as `gone`, and leave the ratios,
 * whose denominators are less by what was repaid, disposed of or written off.
 *
 * @throws ClienteleError `DUPLICATE_CLIENT` for a loan that occurs twice, `MIXED_CURRENCIES`, `EMPTY_INPUT` for an opening without
 * loans; naming the cells at fault; `RULES_NOT_IN_FORCE` before 2006.
 * @see CBRC (2005), Core Indicators of Risk Supervision of Commercial Banks (for trial), 银监发〔2005〕89号.
 * @example
 * import { classMigration } from 'clientele/risk'
 * const opening = { loan: ['a', 'b', 'c'], class: ['pass', 'pass', 'special-mention'], exposure: [100, 60, 40] }
 * const closing = { loan: ['a', 'b', 'd'], class: ['pass', 'substandard', 'pass'], exposure: [80, 60, 500] }
 * const moved = classMigration(opening, closing, { on: '2024-12-31' })
 * moved.ratios.pass.ratio?.toFixed(4) // => '0.4286'
 * moved.ratios.pass.reduced // => 20
 * moved.gone[1]?.byFate.unknown // => 40
 */
export function classMigration(
  opening: ClassedLoans,
  closing: ClassedLoans,
  options: ClassMigrationOptions,
): ClassMigration {
  expectKnownKeys(options, ['on', 'gone', 'level'], 'options')
  const { rules, title } = rulesOn(MIGRATION_RATIO_RULES, { rules: 'china-migration-ratios', on: options.on })
  const matched = matchLoans(opening, closing)
  const size = matched.opening.places.length
  if (size === 0) reject('EMPTY_INPUT', 'opening.loan', 'at least one loan', opening.loan)
  const fates =
    options.gone === undefined ? new Array<LoanFate>(size).fill('unknown') : expectFates(options.gone, matched)
  const level = options.level === undefined ? {} : { level: options.level }
  const fresh = matched.closing.exposure
  const freshRows = [...matched.isNew.keys()].filter(row => matched.isNew[row] === 1)
  const ratio = (name: keyof typeof rules): MigrationRatio => ratioOf(matched, rules[name], options.level)
  return {
    loans: cohortMatrix([...LOAN_CLASSES, 'gone'], [countsOf(matched)], level),
    amounts: amountsOf(matched),
    opening: totalsOf(matched.opening.places, matched.opening.exposure),
    closing: totalsOf(matched.closing.places, matched.closing.exposure),
    gone: goneOf(matched, fates),
    fresh: totalsOf(
      Uint8Array.from(freshRows, row => matched.closing.places[row]!),
      Float64Array.from(freshRows, row => fresh[row]!),
    ),
    ratios: {
      performing: ratio('performing'),
      pass: ratio('pass'),
      specialMention: ratio('specialMention'),
      substandard: ratio('substandard'),
      doubtful: ratio('doubtful'),
    },
    edition: title,
  }
}

const CLASSES = LOAN_CLASSES.length

function countsOf({ opening, closing, closingRow }: MatchedLoans): number[][] {
  const counts = Array.from({ length: CLASSES + 1 }, () => new Array<number>(CLASSES + 1).fill(0))
  for (const [row, place] of opening.places.entries()) {
    const found = closingRow[row]!
    counts[place]![found < 0 ? CLASSES : closing.places[found]!]! += 1
  }
  return counts
}

function amountsOf({ opening, closing, closingRow }: MatchedLoans): number[][] {
  const amounts = Array.from({ length: CLASSES }, () => new Array<number>(CLASSES).fill(0))
  for (const [row, place] of opening.places.entries()) {
    const found = closingRow[row]!
    if (found < 0) continue
    amounts[place]![closing.places[found]!]! += Math.min(opening.exposure[row]!, closing.exposure[found]!)
  }
  return amounts
}

function goneOf({ opening, closingRow }: MatchedLoans, fates: readonly LoanFate[]): readonly GoneTotal[] {
  return LOAN_CLASSES.map((loanClass, place) => {
    const rows = [...closingRow.keys()].filter(row => closingRow[row]! < 0 && opening.places[row] === place)
    const owed = (fate?: LoanFate): number =>
      compensatedSum(rows.filter(row => fate === undefined || fates[row] === fate).map(row => opening.exposure[row]!))
    const byFate = {
      repaid: owed('repaid'),
      writtenOff: owed('writtenOff'),
      disposed: owed('disposed'),
      unknown: owed('unknown'),
    }
    return { class: loanClass, loans: rows.length, exposure: owed(), byFate }
  })
}
