/** Loans as records: what was agreed, what fell due, what was paid and how late. */
import { isoDate } from '../../../../src/money/core.js'
import type { Facility, FacilityPayment, ScheduledInstalment } from '../../../../src/records/index.js'
import type { Dice } from '../../../../src/records/sample-lender/dice.js'
import { dateOf, dayOf } from './dates.js'
import type { Law } from './law.js'
import { ECONOMICS } from './law.js'
import type { Life } from './life.js'
import { oldestUnpaid } from './life.js'
import type { Loan } from './loan.js'
import { annualRate, cents, owedAt, PAYMENT_MONTHS } from './loan.js'

interface Lending {
  readonly facilities: readonly Facility[]
  readonly instalments: readonly ScheduledInstalment[]
  readonly payments: readonly FacilityPayment[]
}

export function lendingOf(life: Life, law: Law, dice: Dice): Lending {
  const parts = life.loans.map(loan => {
    const hasMargin = dice.happens(law.recorded.margins)
    const instalments = instalmentsOf(loan)
    return {
      facility: facilityOf(life, loan, hasMargin),
      instalments: instalments.map(one => recordOf(life, loan, one)),
      payments: instalments.flatMap(one => paymentOf(life, loan, one, dice)),
    }
  })
  return {
    facilities: parts.map(({ facility }) => facility),
    instalments: parts.flatMap(({ instalments }) => instalments),
    payments: parts.flatMap(({ payments }) => payments),
  }
}

function facilityOf(life: Life, loan: Loan, hasMargin: boolean): Facility {
  const { kind, repayment, signed, months, limit, margin, lossGivenDefault } = loan
  const isOver = loan.ended !== undefined && loan.ended <= 0
  const isInDefault = !isOver && life.default !== undefined
  const isPaying = life.stopped === undefined
  return {
    id: facilityId(life, loan),
    client: life.id,
    kind,
    status: isOver ? STATUS[loan.how!] : isInDefault ? 'defaulted' : 'active',
    currency: ECONOMICS.currency,
    limit,
    outstanding: isOver ? 0 : cents(owedAt(loan, Math.min(0, life.stopped ?? 0))),
    signedOn: dateOf(signed),
    maturity: dateOf(signed + months),
    ...(isOver && { endedOn: dateOf(loan.ended!) }),
    ...(hasMargin && { annualRate: annualRate(loan), margin }),
    rateKind: 'fixed',
    upfrontFee: ECONOMICS.upfrontFee,
    ...(kind === 'revolving' && { commitmentFee: ECONOMICS.commitmentFee }),
    repayment,
    paymentMonths: PAYMENT_MONTHS,
    daysPastDue: isOver || isPaying ? 0 : pastDue(life, life.stopped!),
    lossGivenDefault,
  }
}

const STATUS = {
  repaid: 'repaid',
  prepaid: 'repaid',
  refinanced: 'refinanced',
  'written-off': 'written-off',
} as const

function pastDue(life: Life, stopped: number): number {
  return Math.max(0, dayOf(0) - dayOf(oldestUnpaid(life, stopped)))
}

function facilityId({ id }: Life, { number }: Loan): string {
  return `F-${id.slice(2)}-${number}`
}

interface Due {
  readonly month: number
  readonly principal: number
  readonly interest: number
}

/** By the contract; what is left falls due on the day on which it is repaid before its time. */
function instalmentsOf(loan: Loan): readonly Due[] {
  const { signed, months, ended, how } = loan
  const isCut = ended !== undefined && ended <= 0 && how !== 'written-off'
  const last = isCut ? ended : signed + months
  const rate = (annualRate(loan) * PAYMENT_MONTHS) / 12
  const dues: Due[] = []
  for (let month = signed + PAYMENT_MONTHS; month < last; month += PAYMENT_MONTHS) {
    const before = owedAt(loan, month - PAYMENT_MONTHS)
    dues.push({ month, principal: cents(before - owedAt(loan, month)), interest: cents(before * rate) })
  }
  const from = dues.length === 0 ? signed : dues[dues.length - 1]!.month
  const left = owedAt(loan, from)
  return [
    ...dues,
    { month: last, principal: cents(left), interest: cents((left * annualRate(loan) * (last - from)) / 12) },
  ]
}

function recordOf(life: Life, loan: Loan, { month, principal, interest }: Due): ScheduledInstalment {
  return {
    facility: facilityId(life, loan),
    due: dateOf(month),
    amount: cents(principal + interest),
    principal,
    interest,
  }
}

/** Late where quality is low; not at all once the client has stopped. */
function paymentOf(
  life: Life,
  loan: Loan,
  { month, principal, interest }: Due,
  dice: Dice,
): readonly FacilityPayment[] {
  if (month > 0 || (life.stopped !== undefined && month > life.stopped)) return []
  const { quality } = life.past[Math.min(month - life.came, life.past.length - 1)]!
  const isLate = dice.happens(1 / (1 + Math.exp(1.4 + quality)))
  const days = isLate && loan.ended !== month ? Math.min(1 + Math.floor(dice.wait(quality < -1 ? 20 : 8)), 60) : 0
  const date = dayOf(month) + days
  const amount = cents(principal + interest)
  return date > dayOf(0) || amount === 0 ? [] : [{ facility: facilityId(life, loan), date: isoDate(date), amount }]
}
