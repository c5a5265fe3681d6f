/** A loan: what it is, what is owed on it month by month. */
import type { Dice } from '../../../../src/records/sample-lender/dice.js'
import { ECONOMICS, type Law } from './law.js'
import type { Nature } from './traits.js'

/** Months are counted from the day: 0 is the day, 1 the end of the month after it. */
export interface Loan {
  readonly number: number
  readonly kind: 'term-loan' | 'revolving'
  readonly repayment: 'equal-principal' | 'annuity' | 'bullet'
  readonly signed: number
  readonly months: number
  readonly limit: number
  /** Drawn at signing and, of a line, all the time. */
  readonly drawn: number
  readonly margin: number
  readonly lossGivenDefault: number
  /** End of the month in which it ended, at maturity or before. */
  ended?: number
  how?: 'repaid' | 'prepaid' | 'refinanced' | 'written-off'
}

/** Instalments are due every so many months. */
export const PAYMENT_MONTHS = 3

interface Offer {
  readonly kind: Loan['kind']
  readonly repayment: Loan['repayment']
  readonly months: readonly [number, number]
  /** Of sales. */
  readonly share: number
  readonly drawn: readonly [number, number]
}

const OFFERS: readonly [Offer, Offer, Offer] = [
  { kind: 'term-loan', repayment: 'equal-principal', months: [36, 84], share: 0.09, drawn: [1, 1] },
  { kind: 'term-loan', repayment: 'annuity', months: [36, 72], share: 0.06, drawn: [1, 1] },
  { kind: 'revolving', repayment: 'bullet', months: [24, 36], share: 0.05, drawn: [0.2, 0.9] },
]

export function newLoan(law: Law, nature: Nature, quality: number, number: number, signed: number, dice: Dice): Loan {
  const { kind, repayment, months, share, drawn } = dice.pick(OFFERS)
  const limit = cents(nature.sales * (1 + nature.growth) ** (signed / 12) * share * Math.exp(0.4 * dice.normal()))
  const usual = Math.max(0.004, 0.022 - 0.006 * quality)
  const deviation = law.marginDeviation
  return {
    number,
    kind,
    repayment,
    signed,
    months: PAYMENT_MONTHS * Math.round(dice.between(months[0], months[1]) / PAYMENT_MONTHS),
    limit,
    drawn: cents(limit * dice.between(drawn[0], drawn[1])),
    // The mean is what is usual, however far margins are spread.
    margin: rounded(Math.min(0.25, usual * Math.exp(deviation * dice.normal() - deviation ** 2 / 2))),
    lossGivenDefault: nature.lossGivenDefault,
  }
}

export function annualRate({ margin }: Loan): number {
  return rounded(ECONOMICS.fundingRate + margin)
}

/** Owed by the schedule at the end of a month, after what falls due with it. */
export function owedAt(loan: Loan, month: number): number {
  const paid = Math.floor((month - loan.signed) / PAYMENT_MONTHS)
  const count = loan.months / PAYMENT_MONTHS
  if (paid < 0 || paid >= count) return 0
  if (loan.repayment === 'bullet') return loan.drawn
  if (loan.repayment === 'equal-principal') return loan.drawn * (1 - paid / count)
  const rate = (annualRate(loan) * PAYMENT_MONTHS) / 12
  const [all, now] = [(1 + rate) ** count, (1 + rate) ** paid]
  return (loan.drawn * (all - now)) / (all - 1)
}

/** First month after this one with which an instalment falls due. */
export function nextDue({ signed }: Loan, month: number): number {
  return signed + PAYMENT_MONTHS * (Math.floor((month - signed) / PAYMENT_MONTHS) + 1)
}

/** Whether it runs through the month that ends then. */
export function runsThrough({ signed, months, ended }: Loan, month: number): boolean {
  return signed < month && month <= signed + months && (ended === undefined || ended >= month)
}

export function cents(amount: number): number {
  return Math.round(100 * amount) / 100
}

function rounded(rate: number): number {
  return Math.round(1e5 * rate) / 1e5
}
