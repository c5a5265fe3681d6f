/**
 * What does a lower rate cost a lender, and how much lower may it be?
 *
 *   worth(r) = Σⱼ (r − f) Bⱼ₋₁(r) Sⱼ₋₁ / (1 + f)ʲ,      cost = worth(r) − worth(r − Δ)
 *
 * A loan is worth what it earns above its funding f on the balance B that is owed, while the client is there (S): who leaves repays
 * at par. Where nobody leaves, the cost is the present value at f of the payments the lender gives up.
 *
 * @see Kellison (2009), The Theory of Interest, 3rd ed., chapter 5, for balances.
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../errors/index.js'
import { findRoot } from '../../numeric/core.js'
import { expectColumns, PROBABILITY } from '../../statistics/columns.js'

/** A loan whose rate may be cut; a period is that of its payments. */
export interface ConcessionLoan {
  /** Owed now; > 0. */
  readonly balance: number
  /** What the client pays, per period; > 0. */
  readonly ratePerPeriod: number
  /** What the lender pays for the money, per period; >= 0. */
  readonly fundingRatePerPeriod: number
  /** Payments to come; a whole number from 1 to 10,000. */
  readonly periods: number
  /** `'annuity'` (level payments, default), `'equal-principal'`, or `'bullet'` (all at the end). */
  readonly repayment?: 'annuity' | 'equal-principal' | 'bullet'
  /** Share of such clients still there as each period begins, from 0 to 1, never rising; all of them by default. */
  readonly survival?: ArrayLike<number>
}

/** A concession and its cost. */
export interface RateConcession {
  readonly concessionPerPeriod: number
  readonly newRatePerPeriod: number
  /** Present value, at the funding rate. */
  readonly cost: number
}

/**
 * The present value of what a cut of the rate costs.
 *
 * @param concessionPerPeriod from 0 to the rate of the loan.
 * @throws ClienteleError `OUT_OF_RANGE`, `LENGTH_MISMATCH` and the like naming the field at fault.
 * @example
 * import { rateConcession } from 'clientele/loyalty'
 * const loan = { balance: 100_000, ratePerPeriod: 0.006, fundingRatePerPeriod: 0.003, periods: 60 }
 * const { cost, newRatePerPeriod } = rateConcession(loan, 0.0005)
 * cost.toFixed(2) // => '1550.03'
 * newRatePerPeriod // => 0.0055
 */
export function rateConcession(loan: ConcessionLoan, concessionPerPeriod: number): RateConcession {
  const known = expectLoan(loan)
  const cut = expectNonNegative(concessionPerPeriod, 'concessionPerPeriod')
  if (cut > known.ratePerPeriod)
    reject('OUT_OF_RANGE', 'concessionPerPeriod', `at most the rate, ${known.ratePerPeriod}`, cut)
  return conceded(known, cut)
}

/** The largest cut, and what bounds it. */
export interface LargestConcession extends RateConcession {
  /** `'amount'`; or `'rate'`, where even a loan without interest costs less. */
  readonly boundBy: 'amount' | 'rate'
}

/**
 * The largest cut of the rate that costs no more than an amount: of the largest offer for who stays, say.
 *
 * @param amount >= 0.
 * @throws ClienteleError as {@link rateConcession}.
 * @example
 * import { largestRateConcession, largestRetentionOffer } from 'clientele/loyalty'
 * const offer = largestRetentionOffer({ stayWithout: 0.7, uplift: 0.1, valueAtStake: 8000 }, { paidFor: 'who-stays' })
 * const loan = { balance: 100_000, ratePerPeriod: 0.006, fundingRatePerPeriod: 0.003, periods: 60 }
 * const { concessionPerPeriod, boundBy } = largestRateConcession(loan, offer.largestCost)
 * concessionPerPeriod.toFixed(6) // => '0.000322'
 * boundBy // => 'amount'
 */
export function largestRateConcession(loan: ConcessionLoan, amount: number): LargestConcession {
  const known = expectLoan(loan)
  const most = expectNonNegative(amount, 'amount')
  const all = conceded(known, known.ratePerPeriod)
  if (all.cost <= most) return { ...all, boundBy: 'rate' }
  const { root } = findRoot(cut => conceded(known, cut).cost - most, 0, known.ratePerPeriod)
  return { ...conceded(known, root), boundBy: 'amount' }
}

type Loan = Required<ConcessionLoan>

function conceded(loan: Loan, cut: number): RateConcession {
  const newRatePerPeriod = loan.ratePerPeriod - cut
  const cost = worthAt(loan, loan.ratePerPeriod) - worthAt(loan, newRatePerPeriod)
  if (!Number.isFinite(cost)) {
    reject('OUT_OF_RANGE', 'loan.ratePerPeriod', 'a rate at which the loan has a finite worth', loan.ratePerPeriod)
  }
  return { concessionPerPeriod: cut, newRatePerPeriod, cost }
}

/** What a loan at a rate earns above its funding, as a present value. */
function worthAt({ balance, fundingRatePerPeriod, periods, repayment, survival }: Loan, rate: number): number {
  let sum = 0
  for (let j = 0; j < periods; j++) {
    sum += owedAfter(j, periods, repayment, rate) * survival[j]! * Math.exp(-(j + 1) * Math.log1p(fundingRatePerPeriod))
  }
  return balance * ((rate - fundingRatePerPeriod) * sum)
}

/** Share of the balance that is owed after so many payments. */
function owedAfter(paid: number, periods: number, repayment: Loan['repayment'], rate: number): number {
  if (repayment === 'bullet') return 1
  if (repayment === 'equal-principal' || rate === 0) return 1 - paid / periods
  const growth = Math.log1p(rate)
  return Math.expm1((paid - periods) * growth) / Math.expm1(-periods * growth)
}

function expectLoan(loan: ConcessionLoan): Loan {
  expectKnownKeys(expectObject(loan, 'loan'), KNOWN, 'loan')
  const { repayment = 'annuity' } = loan
  const periods = expectInteger(loan.periods, 'loan.periods', 1, MOST)
  return {
    balance: expectPositive(loan.balance, 'loan.balance'),
    ratePerPeriod: expectPositive(loan.ratePerPeriod, 'loan.ratePerPeriod'),
    fundingRatePerPeriod: expectNonNegative(loan.fundingRatePerPeriod, 'loan.fundingRatePerPeriod'),
    periods,
    repayment: expectOneOf(repayment, ['annuity', 'equal-principal', 'bullet'], 'loan.repayment'),
    survival: loan.survival === undefined ? new Float64Array(periods).fill(1) : expectSurvival(loan.survival, periods),
  }
}

function expectSurvival(survival: ArrayLike<number>, periods: number): ArrayLike<number> {
  const size = expectColumns(['loan.survival', survival, PROBABILITY])
  if (size !== periods) reject('LENGTH_MISMATCH', 'loan.survival', `${periods} shares, one a period`, size)
  for (let j = 1; j < size; j++) {
    if (survival[j]! > survival[j - 1]!) {
      reject(
        'OUT_OF_RANGE',
        `loan.survival[${j}]`,
        `a share <= ${survival[j - 1]}, as survival never rises`,
        survival[j],
      )
    }
  }
  return survival
}

const MOST = 10_000
const KNOWN: readonly (keyof ConcessionLoan)[] = [
  'balance',
  'ratePerPeriod',
  'fundingRatePerPeriod',
  'periods',
  'repayment',
  'survival',
]
