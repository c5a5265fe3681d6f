/**
 * The loans a firm took: the first when it became a client, others as it grew.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import type { Facility } from '../../portfolio/types/index.js'
import type { Dice } from '../dice.js'
import type { Firm } from '../firm.js'
import { numbered } from '../firm.js'
import type { History } from '../history.js'
import type { ClientTraits } from '../traits.js'
import type { Window } from '../window.js'
import { monthsOn, yearOf } from '../window.js'
import type { Instalment } from './schedule.js'
import { scheduleOf } from './schedule.js'

/** A loan as it was agreed. */
export interface Loan {
  readonly id: string
  readonly project?: string
  readonly product: string
  readonly kind: Facility['kind']
  readonly limit: number
  /** What was drawn of it. */
  readonly drawn: number
  readonly signedOn: DayNumber
  readonly maturity: DayNumber
  readonly annualRate: number
  readonly margin: number
  readonly rateKind: 'fixed' | 'floating'
  readonly repayment: 'annuity' | 'equal-principal' | 'bullet' | 'sculpted'
  readonly paymentMonths: number
  readonly instalments: readonly Instalment[]
}

/** What the lender offers a firm, each so often. */
const OFFERS = [
  {
    product: 'term-loan',
    kind: 'term-loan',
    repayment: 'equal-principal',
    months: [36, 84],
    size: 0.09,
    drawn: [1, 1],
  },
  { product: 'instalment-loan', kind: 'term-loan', repayment: 'annuity', months: [36, 72], size: 0.06, drawn: [1, 1] },
  {
    product: 'working-capital-line',
    kind: 'revolving',
    repayment: 'bullet',
    months: [24, 36],
    size: 0.05,
    drawn: [0.2, 0.9],
  },
  { product: 'equipment-lease', kind: 'lease', repayment: 'annuity', months: [36, 60], size: 0.03, drawn: [1, 1] },
  { product: 'guarantee', kind: 'guarantee', repayment: 'bullet', months: [12, 36], size: 0.04, drawn: [1, 1] },
] as const

/** New loans a year after the first. */
const APPETITE = 0.45
const PAYMENT_MONTHS = 3

export function loansOf(
  firm: Firm,
  traits: ClientTraits,
  history: History,
  window: Window,
  dice: Dice,
): readonly Loan[] {
  const { since, last } = history
  if (since === undefined) return []
  const isPerson = firm.role === 'person'
  const loans = [loanOn(firm, traits, since, 0, isPerson ? 1 : dice.whole(0, 1), window, history, dice)]
  // Nothing new in the last weeks, nor after a default.
  const end = Math.min(last - 60, history.default === undefined ? last : history.default.day - 120)
  for (let day = since + dice.wait(365 / APPETITE); !isPerson && day < end; day += dice.wait(365 / APPETITE)) {
    loans.push(loanOn(firm, traits, Math.floor(day), loans.length, dice.whole(0, 4), window, history, dice))
  }
  return loans
}

function loanOn(
  firm: Firm,
  { sales, growth, quality }: ClientTraits,
  signedOn: DayNumber,
  number: number,
  choice: number,
  window: Window,
  history: History,
  dice: Dice,
): Loan {
  const { months, size, drawn, ...offer } = OFFERS[choice]!
  const year = yearOf(window, signedOn)
  const yuan = sales * (1 + growth) ** year * size * Math.exp(0.4 * dice.normal())
  const limit = roundedAmount(yuan / firm.place.yuan)
  // The first loan runs on beyond a default, which it is in.
  const toDefault = history.default === undefined ? 0 : Math.ceil((history.default.day - signedOn) / 30) + 12
  const least = number === 0 ? toDefault : 0
  const term = PAYMENT_MONTHS * Math.ceil(Math.max(dice.between(months[0], months[1]), least) / PAYMENT_MONTHS)
  const margin = Math.max(0.004, Math.round(1e4 * (0.022 - 0.007 * quality[year]! + 0.002 * dice.normal())) / 1e4)
  const terms = {
    amount: Math.round(limit * dice.between(drawn[0], drawn[1])),
    annualRate: Math.round(1e4 * (firm.place.fundingRate + margin)) / 1e4,
    paymentMonths: PAYMENT_MONTHS,
    dues: Array.from({ length: term / PAYMENT_MONTHS }, (_, i) => monthsOn(signedOn, PAYMENT_MONTHS * (i + 1))),
    repayment: offer.repayment,
  }
  return {
    ...offer,
    id: `F-${numbered(firm.index, 4)}-${number + 1}`,
    limit,
    drawn: terms.amount,
    signedOn,
    maturity: monthsOn(signedOn, term),
    annualRate: terms.annualRate,
    margin,
    rateKind: dice.happens(0.5) ? 'fixed' : 'floating',
    paymentMonths: PAYMENT_MONTHS,
    instalments: offer.kind === 'guarantee' ? [] : scheduleOf(terms),
  }
}

/** Two leading digits, as loans are agreed. */
function roundedAmount(amount: number): number {
  const step = 10 ** Math.max(2, Math.floor(Math.log10(amount)) - 1)
  return Math.max(step, Math.round(amount / step) * step)
}
