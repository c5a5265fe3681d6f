import {
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../../errors/index.js'
import type { DayNumber } from '../../../money/index.js'
import { dayNumber, isoDate } from '../../../money/index.js'
import type {
  AllocationStep,
  LoanAccountOptions,
  PenaltyRate,
  PenaltyTerms,
  PrepaymentEffect,
  PrepaymentFee,
} from './types.js'

/** The policies of an account, checked, defaults filled in. */
export interface Policies {
  readonly until: DayNumber
  readonly allocation: readonly AllocationStep[]
  readonly surplus: 'hold' | 'prepay'
  readonly effect: PrepaymentEffect
  readonly fee?: PrepaymentFee
  readonly beyondDebt: 'refuse' | 'hold'
  readonly penalty: PenaltyTerms
}

/** What is charged for being late comes before what was lent; what is due today waits for what is overdue. */
export const ALLOCATION: readonly AllocationStep[] = [
  'fees',
  'penalty-interest',
  'overdue-interest',
  'overdue-principal',
  'current-interest',
  'current-principal',
]

export function readOptions(options: LoanAccountOptions, from: DayNumber): Policies {
  expectKnownKeys(options, ['until', 'allocation', 'surplus', 'prepayment', 'penalty'], 'options')
  const { allocation = ALLOCATION, surplus = 'hold', prepayment = {}, penalty = {} } = options
  expectKnownKeys(prepayment, ['effect', 'fee', 'beyondDebt'], 'options.prepayment')
  const { effect = 'smaller', fee, beyondDebt = 'refuse' } = prepayment
  return {
    until: readUntil(options, from),
    allocation: readAllocation(allocation),
    surplus: expectOneOf(surplus, ['hold', 'prepay'], 'options.surplus'),
    effect: expectOneOf(effect, ['smaller', 'shorter'], 'options.prepayment.effect'),
    ...(fee !== undefined && { fee: readFee(fee) }),
    beyondDebt: expectOneOf(beyondDebt, ['refuse', 'hold'], 'options.prepayment.beyondDebt'),
    penalty: readPenalty(penalty),
  }
}

function readUntil({ until }: LoanAccountOptions, from: DayNumber): DayNumber {
  if (until === undefined) reject('MISSING_VALUE', 'options.until', 'the last day of the account', until)
  const day = dayNumber(until, 'options.until')
  if (day >= from) return day
  return reject('OUT_OF_RANGE', 'options.until', `the day of drawing, ${isoDate(from)}, or later`, isoDate(day))
}

function readAllocation(steps: readonly AllocationStep[]): readonly AllocationStep[] {
  const path = 'options.allocation'
  const read = Array.from(expectList(steps, path), (step, i) => expectOneOf(step, ALLOCATION, `${path}[${i}]`))
  const isEach = read.length === ALLOCATION.length && new Set(read).size === read.length
  return isEach ? read : reject('OUT_OF_RANGE', path, `each of ${ALLOCATION.join(', ')} once`, steps)
}

function readFee(fee: PrepaymentFee): PrepaymentFee {
  const path = 'options.prepayment.fee'
  const { share, monthsOfInterest } = expectObject(fee, path)
  expectKnownKeys(fee, ['share', 'monthsOfInterest'], path)
  if ((share === undefined) === (monthsOfInterest === undefined)) {
    reject('CONFLICTING_OPTIONS', path, 'either a share or months of interest', fee)
  }
  return share === undefined
    ? { monthsOfInterest: expectNonNegative(monthsOfInterest, `${path}.monthsOfInterest`) }
    : { share: expectNonNegative(share, `${path}.share`) }
}

function readPenalty(penalty: PenaltyTerms): PenaltyTerms {
  const path = 'options.penalty'
  expectKnownKeys(penalty, ['onPrincipal', 'onInterest', 'daysPerYear'], path)
  const { onPrincipal, onInterest, daysPerYear = 360 } = penalty
  if (daysPerYear !== 360 && daysPerYear !== 365)
    reject('OUT_OF_RANGE', `${path}.daysPerYear`, '360 or 365', daysPerYear)
  return {
    ...(onPrincipal !== undefined && { onPrincipal: readPenaltyRate(onPrincipal, `${path}.onPrincipal`) }),
    ...(onInterest !== undefined && { onInterest: readPenaltyRate(onInterest, `${path}.onInterest`) }),
    daysPerYear,
  }
}

function readPenaltyRate(rate: PenaltyRate, path: string): PenaltyRate {
  const { timesContractRate, annualRate } = expectObject(rate, path)
  expectKnownKeys(rate, ['timesContractRate', 'annualRate'], path)
  if ((timesContractRate === undefined) === (annualRate === undefined)) {
    reject('CONFLICTING_OPTIONS', path, "either a multiple of the contract's rate or an annual rate", rate)
  }
  return timesContractRate === undefined
    ? { annualRate: expectNonNegative(annualRate, `${path}.annualRate`) }
    : { timesContractRate: expectPositive(timesContractRate, `${path}.timesContractRate`) }
}
