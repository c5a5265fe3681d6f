/**
 * What the loans on the books bring in the year after the last day known: what an appraisal of that day should have foreseen.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import type { Case } from '../case.js'
import { CURED, DEFAULT_DAYS } from '../history.js'
import { lastDay } from '../window.js'
import { cents } from './cents.js'
import { COMMITMENT_FEE } from './facility-records.js'
import type { Settled } from './settle.js'
import { cutAt, RECOVERED } from './settle.js'

/** Of the loans that stand on the last day known, without new ones, in the client's currency. */
export interface NextYear {
  readonly currency: string
  /** That falls due and is paid. */
  readonly interest: number
  /** What the lender pays for the money that earns the interest. */
  readonly funding: number
  /** On what is not drawn of revolving loans. */
  readonly fees: number
  /** Of what is owed on the day of a default, or on the last day known where a default is open, what never comes back. */
  readonly losses: number
  /** Interest and fees less funding and losses. */
  readonly margin: number
}

export function nextYearOf({ firm, history, settled, window, diceFor }: Case): NextYear {
  const dice = diceFor('next-year')
  const { until, years } = window
  const day = dice.whole(until + 1, lastDay(window, years))
  const isCured = dice.happens(CURED)
  const lost = history.next === 'defaults' && !isCured ? 1 - dice.between(...RECOVERED) : 0
  const end = {
    stays: lastDay(window, years),
    leaves: day,
    // The first instalment that is not paid is due so many days before.
    defaults: history.default?.outcome === 'open' ? until : Math.max(until, day - DEFAULT_DAYS - 1),
    over: until,
  }[history.next]
  const loans = settled
    .filter(({ status }) => status === 'active' || status === 'defaulted')
    .map(one => earnedBy(one, until, end, history.next === 'leaves'))
  const sum = (of: (loan: Earned) => number): number => cents(loans.reduce((total, loan) => total + of(loan), 0))
  const interest = sum(loan => loan.interest)
  const funding = sum(loan => loan.funding)
  const fees = sum(loan => loan.fees)
  const losses = sum(loan => lost * loan.owed)
  const margin = cents(interest - funding + fees - losses)
  return { currency: firm.place.currency, interest, funding, fees, losses, margin }
}

interface Earned {
  readonly interest: number
  readonly funding: number
  readonly fees: number
  /** At the end; guarantees are not called. */
  readonly owed: number
}

/** What a loan earns after `from` to `end`, the day on which all is paid back where its client leaves. */
function earnedBy({ loan, outstanding }: Settled, from: DayNumber, end: DayNumber, leaves: boolean): Earned {
  const { kind, annualRate, margin, limit, drawn, maturity } = loan
  const due = (leaves ? cutAt(loan, end) : loan.instalments).filter(one => one.due > from && one.due <= end)
  const interest = due.reduce((total, one) => total + one.interest, 0)
  const repaid = due.reduce((total, one) => total + one.principal, 0)
  const days = Math.max(0, Math.min(end, maturity) - from)
  return {
    interest,
    funding: (interest * (annualRate - margin)) / annualRate,
    fees: kind === 'revolving' ? (COMMITMENT_FEE * (limit - drawn) * days) / 365 : 0,
    owed: kind === 'guarantee' ? 0 : Math.max(0, outstanding - repaid),
  }
}
