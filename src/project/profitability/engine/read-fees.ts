/**
 * Fees and costs of a facility, checked.
 *
 * @module
 */
import {
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../../errors/index.js'
import { dayNumber } from '../../../money/index.js'
import type { Activity, FacilityCommon, FacilityFee, OperatingCost } from '../types.js'
import { readAmountIn } from './read-amount-in.js'
import { expectFeeRate } from './read-rate.js'

/** Fields that every facility has. */
export const COMMON: readonly string[] = ['kind', 'name', 'fees', 'transactionCost', 'operatingCost']

/** A copy of what was given, to be read in place. */
export type Copy<T> = { -readonly [K in keyof T]: T[K] }

/** Checks what every facility has, and puts fees and cost into the copy as they were read. */
export function readCommon(copy: Copy<FacilityCommon>, currency: string, path: string): void {
  const { fees, transactionCost, operatingCost } = copy
  readName(copy.name, `${path}.name`)
  if (fees !== undefined) {
    expectList(fees, `${path}.fees`)
    copy.fees = Array.from(fees, (fee, i) => readFee(fee, currency, `${path}.fees[${i}]`))
  }
  if (transactionCost !== undefined) {
    copy.transactionCost = readAmountIn(currency, transactionCost, `${path}.transactionCost`)
  }
  if (operatingCost !== undefined) {
    copy.operatingCost = readOperatingCost(operatingCost, currency, `${path}.operatingCost`)
  }
}

/** A text that is not empty. */
export function readName(name: unknown, path: string): string {
  const text = expectText(name, path)
  return text === '' ? reject('EMPTY_INPUT', path, 'a name', text) : text
}

function readFee(fee: FacilityFee, currency: string, path: string): FacilityFee {
  const kind = expectOneOf(expectObject(fee, path)['kind'], ['once', 'yearly'], `${path}.kind`)
  const known = kind === 'once' ? ['kind', 'name', 'amount', 'on', 'partOfYield'] : ['kind', 'name', 'amount']
  expectKnownKeys(fee, known, path)
  const name = readName(fee.name, `${path}.name`)
  const amount = readAmountIn(currency, fee.amount, `${path}.amount`)
  if (fee.kind === 'yearly') return { kind: 'yearly', name, amount }
  dayNumber(fee.on, `${path}.on`)
  const { on, partOfYield } = fee
  if (typeof partOfYield !== 'boolean') reject('INVALID_TYPE', `${path}.partOfYield`, 'true or false', partOfYield)
  return { kind: 'once', name, amount, on, partOfYield }
}

const COSTS = ['activities', 'share-of-income', 'share-of-balance'] as const

function readOperatingCost(cost: OperatingCost, currency: string, path: string): OperatingCost {
  expectOneOf(expectObject(cost, path)['kind'], COSTS, `${path}.kind`)
  if (cost.kind === 'activities') {
    expectKnownKeys(cost, ['kind', 'activities'], path)
    return { kind: 'activities', activities: readActivities(cost.activities, currency, `${path}.activities`) }
  }
  if (cost.kind === 'share-of-income') {
    expectKnownKeys(cost, ['kind', 'share'], path)
    return { kind: 'share-of-income', share: expectShare(cost.share, `${path}.share`) }
  }
  expectKnownKeys(cost, ['kind', 'annualRate'], path)
  return { kind: 'share-of-balance', annualRate: expectFeeRate(cost.annualRate, `${path}.annualRate`) }
}

/** What is done how often, checked. */
export function readActivities(activities: readonly Activity[], currency: string, path: string): readonly Activity[] {
  return Array.from(expectList(activities, path), (_, i) => readActivity(activities[i]!, currency, `${path}[${i}]`))
}

const MOST_TIMES = 1e6

function readActivity(activity: Activity, currency: string, path: string): Activity {
  expectKnownKeys(expectObject(activity, path), ['name', 'timesPerYear', 'unitCost'], path)
  const timesPerYear = expectNonNegative(activity.timesPerYear, `${path}.timesPerYear`)
  if (timesPerYear > MOST_TIMES) reject('OUT_OF_RANGE', `${path}.timesPerYear`, `at most ${MOST_TIMES}`, timesPerYear)
  return {
    name: readName(activity.name, `${path}.name`),
    timesPerYear,
    unitCost: readAmountIn(currency, activity.unitCost, `${path}.unitCost`),
  }
}

/** A share of a whole. */
export function expectShare(value: unknown, path: string): number {
  const share = expectNonNegative(value, path)
  return share <= 1 ? share : reject('OUT_OF_RANGE', path, 'a number from 0 to 1', value, 'Write 45 % as 0.45')
}
