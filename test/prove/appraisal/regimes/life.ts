/** The life of a client as it truly is: month by month, up to the day and beyond it by the same law. */
import type { RandomStream } from '../../../../src/model/index.js'
import type { Dice } from '../../../../src/records/sample-lender/dice.js'
import { diceOf } from '../../../../src/records/sample-lender/dice.js'
import { drawBeta } from '../../../../src/statistics/draws.js'
import type { Law } from './law.js'
import type { Loan } from './loan.js'
import { newLoan, nextDue, owedAt, runsThrough } from './loan.js'
import type { Mood, Nature } from './traits.js'
import {
  contentmentOf,
  defaultWithinYear,
  firstMood,
  leavesWithinYear,
  monthly,
  moveMood,
  natureOf,
  newLoansPerYear,
  qualityOf,
} from './traits.js'

/** A client and all that has become of it so far. */
export interface Life {
  readonly id: string
  readonly nature: Nature
  readonly mood: Mood
  /** Month in which it came. */
  readonly came: number
  readonly loans: Loan[]
  /** By month since it came: quality and contentment. */
  readonly past: { readonly quality: number; readonly contentment: number }[]
  /** Last month whose instalments were paid, where it pays no more. */
  stopped?: number
  /** Month in which default was called, what was owed, and what of it is lost. */
  default?: { readonly month: number; readonly owed: number; readonly lost: number; readonly settled: number }
  left?: number
}

/** A default is called when the oldest instalment is so many months past due, and settled so many months later. */
const MONTHS_TO_DEFAULT = 3
const MONTHS_TO_SETTLE = 12

/** Of one loan repaid before its time, a year. */
const PREPAID_WITHIN_YEAR = 0.03
/** Of those in default, how many lose the lender nothing. */
const CURED = 0.35

export function newLife(law: Law, id: string, uniform: RandomStream, scale = 1): Life {
  const dice = diceOf(uniform)
  const nature = natureOf(law, dice, uniform)
  const mood = firstMood(dice)
  const came = -dice.whole(3, Math.floor(12 * law.historyYears))
  return { id, nature: { ...nature, sales: scale * nature.sales }, mood, came, loans: [], past: [] }
}

/** What happens in one month. */
export function liveMonth(
  life: Life,
  law: Law,
  month: number,
  economy: number,
  uniform: RandomStream,
  dice: Dice,
): void {
  if (life.left !== undefined || month < life.came) return
  moveMood(life.mood, dice)
  const quality = qualityOf(life.mood, law, economy)
  const contentment = contentmentOf(life.nature, life.mood)
  life.past.push({ quality, contentment })
  if (life.default !== undefined) return
  if (month === life.came) {
    life.loans.push(newLoan(law, life.nature, quality, 1, month, dice))
    return
  }
  if (life.stopped !== undefined) {
    if (month === oldestUnpaid(life, life.stopped) + MONTHS_TO_DEFAULT)
      callDefault(life, life.stopped, month, uniform, dice)
    return
  }
  endAtMaturity(life, month)
  const isOwing = life.loans.some(loan => runsThrough(loan, month) && owedAt(loan, month) > 0)
  if (dice.happens(monthly(defaultWithinYear(quality))) && isOwing) {
    life.stopped = month
    return
  }
  if (dice.happens(monthly(leavesWithinYear(contentment)))) {
    life.left = month
    for (const loan of life.loans) if (isOpen(loan)) end(loan, month, 'refinanced')
    return
  }
  for (const loan of life.loans) {
    if (isOpen(loan) && dice.happens(monthly(PREPAID_WITHIN_YEAR))) end(loan, month, 'prepaid')
  }
  if (dice.happens(newLoansPerYear(life.nature, contentment) / 12)) {
    life.loans.push(newLoan(law, life.nature, quality, life.loans.length + 1, month, dice))
  }
}

/** First month after `stopped` in which anything fell due. */
export function oldestUnpaid({ loans }: Life, stopped: number): number {
  return Math.min(
    ...loans
      .filter(loan => owedAt(loan, stopped) > 0 && (loan.ended ?? stopped) >= stopped)
      .map(loan => nextDue(loan, stopped)),
  )
}

function callDefault(life: Life, stopped: number, month: number, uniform: RandomStream, dice: Dice): void {
  const open = life.loans.filter(isOpen)
  const owed = open.reduce((sum, loan) => sum + owedAt(loan, stopped), 0)
  life.default = {
    month,
    owed,
    lost: lossOf(life.nature.lossGivenDefault, uniform, dice),
    settled: month + MONTHS_TO_SETTLE,
  }
  for (const loan of open) end(loan, month + MONTHS_TO_SETTLE, 'written-off')
}

/** Nothing where it is cured; of the others a draw such that all lose the mean on average. */
function lossOf(mean: number, uniform: RandomStream, dice: Dice): number {
  const isCured = dice.happens(CURED)
  const ofOthers = mean / (1 - CURED)
  const lost = drawBeta(uniform, 6 * ofOthers, 6 * (1 - ofOthers))
  return isCured ? 0 : lost
}

/** Last month of the relationship, up to the day. */
export function lastMonth({ left, default: called }: Pick<Life, 'left' | 'default'>): number {
  return Math.min(0, left ?? 0, called?.settled ?? 0)
}

function isOpen({ ended }: Loan): boolean {
  return ended === undefined
}

function endAtMaturity(life: Life, month: number): void {
  for (const loan of life.loans) if (isOpen(loan) && month >= loan.signed + loan.months) end(loan, month, 'repaid')
}

function end(loan: Loan, month: number, how: NonNullable<Loan['how']>): void {
  loan.ended = month
  loan.how = how
}
