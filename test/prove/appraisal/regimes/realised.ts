/**
 * What a client will truly have brought: the parts of its value as an appraisal names them, paid month by month in one of the futures
 * that its state on the day leaves open, discounted to the day.
 */
import { ECONOMICS, HORIZON_YEARS } from './law.js'
import type { Life } from './life.js'
import type { Loan } from './loan.js'
import { owedAt, runsThrough } from './loan.js'

/** Costs and losses are below 0, so that the parts add up to the value. */
export interface Realised {
  readonly interestMargin: number
  readonly fees: number
  readonly lossGivenDefault: number
  /** Of loans signed after the day: margin and fees less losses, capital and what serving these loans costs. */
  readonly newBusiness: number
  readonly serviceCost: number
  readonly acquisitionCost: number
  readonly capitalCharge: number
  /** The sum of all. */
  readonly value: number
  readonly defaults: boolean
  readonly defaultsWithinYear: boolean
  readonly leaves: boolean
  /** Until the relationship ended, within the horizon. */
  readonly years: number
}

const MONTHLY_DISCOUNT = (1 + ECONOMICS.annualDiscountRate) ** (-1 / 12)

/** Of a life that was lived to the horizon, all that is after month 0. */
export function realisedOf(life: Life): Realised {
  const last = endOf(life)
  const old = { margin: 0, fees: 0, loss: 0, capital: 0, service: 0 }
  const fresh = { margin: 0, fees: 0, loss: 0, capital: 0, service: 0 }
  let acquisitionCost = 0
  for (const loan of life.loans) {
    const into = loan.signed > 0 ? fresh : old
    if (loan.signed > 0) {
      into.fees += ECONOMICS.upfrontFee * loan.limit * discount(loan.signed)
      acquisitionCost -= (ECONOMICS.acquisitionCost + ECONOMICS.acquisitionShare * loan.limit) * discount(loan.signed)
    }
    for (let month = Math.max(1, loan.signed + 1); month <= last && runsThrough(loan, month); month++) {
      const [owed, now] = [owedAt(loan, month - 1), discount(month) / 12]
      into.margin += loan.margin * owed * now
      into.fees += ECONOMICS.commitmentFee * undrawn(loan) * now
      into.capital -= ECONOMICS.capitalShare * ECONOMICS.hurdleRate * owed * now
      into.service -= ECONOMICS.serviceShare * owed * now
    }
    into.loss -= lossOn(loan, life)
  }
  for (let month = 1; month <= last; month++) old.service -= (ECONOMICS.serviceCost / 12) * discount(month)
  const parts = {
    interestMargin: old.margin,
    fees: old.fees,
    lossGivenDefault: old.loss,
    newBusiness: fresh.margin + fresh.fees + fresh.loss + fresh.capital + fresh.service,
    serviceCost: old.service,
    acquisitionCost,
    capitalCharge: old.capital,
  }
  const called = life.default?.month
  return {
    ...parts,
    value: Object.values(parts).reduce((sum, part) => sum + part, 0),
    defaults: called !== undefined,
    defaultsWithinYear: called !== undefined && called <= 12,
    leaves: life.left !== undefined,
    years: Math.max(0, last) / 12,
  }
}

/** The last month in which anything is earned: of who pays no more, the last that was paid. */
function endOf({ stopped, left }: Life): number {
  return Math.min(stopped ?? HORIZON, left ?? HORIZON, HORIZON)
}

const HORIZON = 12 * HORIZON_YEARS

/** Lost when default is called; where it was called before the day, what of it is lost is a loss of the day. */
function lossOn(loan: Loan, { default: called, stopped }: Life): number {
  if (called === undefined || stopped === undefined || called.settled <= 0 || loan.how !== 'written-off') return 0
  return called.lost * owedAt(loan, stopped) * discount(Math.max(0, called.month))
}

function undrawn({ kind, limit, drawn }: Loan): number {
  return kind === 'revolving' ? limit - drawn : 0
}

function discount(month: number): number {
  return MONTHLY_DISCOUNT ** month
}
