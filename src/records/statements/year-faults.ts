/**
 * What does not fit between a statement and the one before.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import { dayNumber } from '../../money/core.js'
import { timesPowerOfTen } from '../cells/power-of-ten.js'
import type { ClientStatement } from '../portfolio/types/index.js'
import type { StatementAmount } from './amounts.js'
import { PERIOD_AMOUNTS } from './amounts.js'
import { sumFault } from './identity-faults.js'
import type { SignedTerm } from './repairs.js'
import { termOf } from './terms.js'
import type { StatementFault, StatementRepair, StatementTerm } from './types.js'

/** What is asked of two years. */
export interface YearRules {
  readonly tolerance: number | undefined
  /** A change by more is a slip, or needs a reason. */
  readonly jump: number
}

/** Nothing where the two cannot be compared: another currency, another circle of companies. */
export function yearFaults(
  now: ClientStatement,
  before: ClientStatement,
  { tolerance, jump }: YearRules,
): readonly StatementFault[] {
  const { consolidated = false } = now
  const { consolidated: wasConsolidated = false } = before
  if (now.currency !== before.currency || consolidated !== wasConsolidated) return []
  const isNext = follows(now, before) && unitOf(now) === unitOf(before)
  return [
    ...(isNext ? [...cashFaults(now, before, tolerance), ...earningsFaults(now, before, tolerance)] : []),
    ...jumps(now, before, jump),
  ]
}

/** Cash of the cash flow is not all cash of the balance sheet: deposits that are pledged are in the latter only. */
function cashFaults(
  now: ClientStatement,
  before: ClientStatement,
  tolerance: number | undefined,
): readonly StatementFault[] {
  const terms = allOf([
    signed(1, termOf(now, 'changeInCash')),
    signed(-1, termOf(now, 'cash')),
    signed(1, termOf(before, 'cash', 'before')),
  ])
  return faultsOf(sumFault({ rule: 'cash-changes-by-its-flow', holds: 'mostly' }, terms, tolerance))
}

/** Reserves that the law asks for, and earnings of minorities, leave earnings too. */
function earningsFaults(
  now: ClientStatement,
  before: ClientStatement,
  tolerance: number | undefined,
): readonly StatementFault[] {
  const terms = allOf([
    signed(1, termOf(now, 'retainedEarnings')),
    signed(-1, termOf(before, 'retainedEarnings', 'before')),
    signed(-1, termOf(now, 'netIncome')),
    signed(1, termOf(now, 'dividendsPaid')),
  ])
  return faultsOf(sumFault({ rule: 'earnings-are-kept-or-paid', holds: 'mostly' }, terms, tolerance))
}

function faultsOf(fault: StatementFault | undefined): readonly StatementFault[] {
  return fault === undefined ? [] : [fault]
}

function signed(sign: 1 | -1, term: StatementTerm | undefined): SignedTerm | undefined {
  return term === undefined ? undefined : { ...term, sign }
}

/** All of the terms, or none where one is lacking. */
function allOf(terms: readonly (SignedTerm | undefined)[]): readonly SignedTerm[] {
  const there = terms.filter(term => term !== undefined)
  return there.length === terms.length ? there : []
}

const WATCHED = ['sales', 'totalAssets'] as const
/** The powers of ten by which units are mistaken: thousands, 万, millions, hundreds, 亿. */
const SLIPS = [3, 4, 6, 2, 8]

function jumps(now: ClientStatement, before: ClientStatement, jump: number): readonly StatementFault[] {
  return WATCHED.flatMap((name): StatementFault[] => {
    const [term, old] = [termOf(now, name), termOf(before, name, 'before')]
    if (term === undefined || old === undefined || term.value <= 0 || old.value <= 0) return []
    const expected =
      old.value * (unitOf(before) / unitOf(now)) * (isOfPeriod(name) ? monthsOf(now) / monthsOf(before) : 1)
    const ratio = term.value / expected
    if (!Number.isFinite(expected) || !Number.isFinite(ratio) || (ratio <= jump && ratio >= 1 / jump)) return []
    const times = ratio > 1 ? `${rounded(ratio)} times` : `1/${rounded(1 / ratio)} of`
    return [
      {
        rule: 'year-is-like-the-year-before',
        holds: 'mostly',
        terms: [term, old],
        expected,
        difference: term.value - expected,
        tolerance: expected * (jump - 1),
        says: `${name} is ${times} what it was: ${term.value} behind ${expected}`,
        repairs: slipOfUnit(term, ratio),
      },
    ]
  })
}

/** The power of ten that brings the two years next to each other: within three times. */
function slipOfUnit(term: StatementTerm, ratio: number): readonly StatementRepair[] {
  const power = SLIPS.flatMap(slip => [-slip, slip]).find(slip => near(ratio * 10 ** slip))
  if (power === undefined) return []
  const [to, factor] = [timesPowerOfTen(String(term.value), power), timesPowerOfTen('1', power)]
  const says = power < 0 ? `Divide ${term.field} by ${10 ** -power}` : `Multiply ${term.field} by ${factor}`
  return [{ ...term, repair: 'multiply', factor, to, says: `${says}: its unit may be another` }]
}

function near(ratio: number): boolean {
  return ratio < 3 && ratio > 1 / 3
}

function rounded(ratio: number): string {
  return String(Number(ratio.toPrecision(3)))
}

function isOfPeriod(name: StatementAmount): boolean {
  return PERIOD_AMOUNTS.some(known => known === name)
}

function unitOf({ unit = 1 }: ClientStatement): number {
  return unit
}

/** Months of the period; 12 where it is not said. */
export function monthsOf({ months = 12 }: ClientStatement): number {
  return months
}

/** Whether the balance sheet before is of the day before this period; months differ by up to three days. */
export function follows(now: ClientStatement, before: ClientStatement): boolean {
  const days = dayOf(now.periodEnd) - dayOf(before.periodEnd)
  return Math.abs(days - (monthsOf(now) * 365.25) / 12) <= 3
}

function dayOf(date: DateInput): number {
  return dayNumber(date, 'statement.periodEnd')
}
