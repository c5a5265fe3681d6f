/**
 * What is funded by the treasury or placed with it: the question, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../errors/index.js'
import type { DateInput, DayCount, DayNumber } from '../../money/index.js'
import { dayNumber, expectCurrency, expectDayCount, isoDate } from '../../money/index.js'
import type { LoanBalance } from '../profitability/types.js'
import { bulletProfile, regularProfile, scheduleProfile } from './profile.js'
import { LAST_BEGIN, readBalance, readMonths } from './read-balance.js'
import type { BalanceProfile } from './types.js'

/** Money lent or taken for a time that is known. */
export type TermPosition = LoanPosition | BulletPosition

/** A loan. */
export interface LoanPosition {
  readonly kind: 'loan'
  readonly balance: LoanBalance
  /** The client's nominal rate of a year, > -1: it splits the payments of an annuity. Not asked for other loans. */
  readonly annualRate?: number
  /** `'30E/360'` by default. */
  readonly dayCount?: DayCount
}

/** Owed in full until one day, as term deposits are; the rate is the same for any amount. */
export interface BulletPosition {
  readonly kind: 'bullet'
  /** ISO 4217 code. */
  readonly currency: string
  readonly from: DateInput
  /** Whole, 1 to 1200. */
  readonly months: number
  /** Months from interest to interest, the last period may be shorter; all of `months`, but 12 at most, by default. */
  readonly everyMonths?: number
  /** `'actual/360'` by default. */
  readonly dayCount?: DayCount
}

/** Money that is withdrawn at will. */
export interface DemandPosition {
  readonly kind: 'demand'
  /** ISO 4217 code. */
  readonly currency: string
  /** The day on which the ladder is placed. */
  readonly from: DateInput
  /** The share that stays, within [0, 1]. */
  readonly coreShare: number
  /** Until the longest placement of the ladder comes back; whole, 1 to 1200. */
  readonly coreMonths: number
  /** `'actual/360'` by default. */
  readonly dayCount?: DayCount
}

/** A checked position whose balances are known. */
export interface ReadTerm {
  readonly currency: string
  readonly profile: BalanceProfile
}

const LOAN = ['kind', 'balance', 'annualRate', 'dayCount']
const BULLET = ['kind', 'currency', 'from', 'months', 'everyMonths', 'dayCount']
const DEMAND = ['kind', 'currency', 'from', 'coreShare', 'coreMonths', 'dayCount']

/** Throws what the doors say of a loan or a bullet. */
export function readTerm(position: TermPosition): ReadTerm {
  return position.kind === 'loan' ? readLoan(position) : readBullet(position)
}

export function readKind(position: unknown): 'loan' | 'bullet' | 'demand' {
  return expectOneOf(expectObject(position, 'position')['kind'], ['loan', 'bullet', 'demand'], 'position.kind')
}

function readLoan(position: LoanPosition): ReadTerm {
  expectKnownKeys(position, LOAN, 'position')
  const { annualRate, dayCount = '30E/360' } = position
  const { balance, currency } = readBalance(position.balance, 'position.balance')
  expectDayCount(dayCount, 'position.dayCount')
  const rate = annualRate === undefined ? undefined : readRate(annualRate)
  if (balance.kind === 'schedule') return { currency, profile: scheduleProfile(balance.schedule, dayCount, 'position') }
  if (balance.repayment !== 'annuity') return { currency, profile: regularProfile(balance, 0, dayCount, 'position') }
  if (rate !== undefined) return { currency, profile: regularProfile(balance, rate, dayCount, 'position') }
  return reject('MISSING_VALUE', 'position.annualRate', 'the rate that splits payments of an annuity', rate)
}

function readRate(annualRate: number): number {
  const rate = expectFinite(annualRate, 'position.annualRate')
  if (rate > -1 && rate <= 10) return rate
  return reject(
    'OUT_OF_RANGE',
    'position.annualRate',
    'a rate above -1, up to 10',
    rate,
    'Rates are shares: 0.03 is 3 %',
  )
}

function readBullet(position: BulletPosition): ReadTerm {
  expectKnownKeys(position, BULLET, 'position')
  const currency = expectCurrency(position.currency, 'position.currency')
  const months = readMonths(position.months, 'position.months')
  const { everyMonths = Math.min(months, 12), dayCount = 'actual/360' } = position
  readMonths(everyMonths, 'position.everyMonths')
  expectDayCount(dayCount, 'position.dayCount')
  return {
    currency,
    profile: bulletProfile({ from: readDay(position.from), months, everyMonths, dayCount }, 'position'),
  }
}

/** Money on demand as it is worked with. */
export function readDemand(position: DemandPosition): {
  readonly currency: string
  readonly from: DayNumber
  readonly coreShare: number
  readonly coreMonths: number
  readonly dayCount: DayCount
} {
  expectKnownKeys(position, DEMAND, 'position')
  const coreShare = expectNonNegative(position.coreShare, 'position.coreShare')
  if (coreShare > 1) reject('OUT_OF_RANGE', 'position.coreShare', 'a share from 0 to 1', coreShare)
  const { dayCount = 'actual/360' } = position
  return {
    currency: expectCurrency(position.currency, 'position.currency'),
    from: readDay(position.from),
    coreShare,
    coreMonths: readMonths(position.coreMonths, 'position.coreMonths'),
    dayCount: expectDayCount(dayCount, 'position.dayCount'),
  }
}

function readDay(from: DateInput): DayNumber {
  const day = dayNumber(from, 'position.from')
  return day <= LAST_BEGIN ? day : reject('OUT_OF_RANGE', 'position.from', 'a day up to 9899-12-31', isoDate(day))
}
