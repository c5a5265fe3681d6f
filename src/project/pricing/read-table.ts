/**
 * What a table of prices tells apart, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectText,
  reject,
} from '../../errors/index.js'
import { defaultTiming } from '../profitability/engine/default-timing.js'
import type { CapitalNeed } from '../profitability/types.js'
import { PRICE_OPTIONS } from './read-price.js'
import type { PricedRating, PricedSecurity, PriceTableOptions } from './table-types.js'
import type { PricedFacility } from './types.js'

/** Axes without holes; one of `undefined` stands for what is not told apart. */
export interface ReadAxes {
  readonly ratings: readonly (PricedRating | undefined)[]
  readonly tenors: readonly (number | undefined)[]
  readonly securities: readonly (PricedSecurity | undefined)[]
}

const AXES = ['ratings', 'tenors', 'securities'] as const
/** A hundred years. */
const LONGEST = 1200
const CAPITAL = ['riskWeight', 'economicCapital'] as const

/** Whether there is anything to tell apart. */
export function expectTableOptions(options: PriceTableOptions): void {
  expectKnownKeys(options, [...PRICE_OPTIONS, ...AXES], 'options')
  if (AXES.every(axis => options[axis] === undefined)) {
    reject('MISSING_VALUE', 'options', `at least one of ${AXES.join(', ')}`, options)
  }
}

/**
 * @param facility checked.
 * @param years of the terms, which curves of default last.
 */
export function readAxes(facility: PricedFacility, options: PriceTableOptions, years: number): ReadAxes {
  const isSchedule = facility.kind === 'term-loan' && facility.balance.kind === 'schedule'
  if (isSchedule && options.tenors !== undefined) {
    reject('NOT_APPLICABLE', 'options.tenors', 'none for a loan whose schedule is known', options.tenors)
  }
  const axes = {
    ratings: named(options.ratings, 'options.ratings', (rating, path) => readRating(rating, years, path)),
    tenors: listOf(options.tenors, 'options.tenors', (months, path) => expectInteger(months, path, 1, LONGEST)),
    securities: named(options.securities, 'options.securities', (security, path) =>
      readSecurity(security, years, path),
    ),
  }
  expectEffect(facility, axes)
  return axes
}

/** A facility with a probability of its own would make all ratings the same. */
function expectEffect({ probabilityOfDefault: own }: PricedFacility, { ratings, securities }: ReadAxes): void {
  if (own === undefined || ratings[0] === undefined || securities[0] !== undefined) return
  const hint = 'Give it to a security of the table, so that ratings count elsewhere'
  reject('CONFLICTING_OPTIONS', 'facility.probabilityOfDefault', 'none, as ratings say it', own, hint)
}

function readRating(rating: PricedRating, years: number, path: string): PricedRating {
  expectKnownKeys(rating, ['name', 'probabilityOfDefault', ...CAPITAL], path)
  defaultTiming(rating.probabilityOfDefault, years, `${path}.probabilityOfDefault`)
  expectCapital(rating, path)
  return rating
}

function readSecurity(security: PricedSecurity, years: number, path: string): PricedSecurity {
  expectKnownKeys(security, ['name', 'lossGivenDefault', 'probabilityOfDefault', ...CAPITAL], path)
  expectShare(security.lossGivenDefault, `${path}.lossGivenDefault`)
  const { probabilityOfDefault: own } = security
  if (own !== undefined) defaultTiming(own, years, `${path}.probabilityOfDefault`)
  expectCapital(security, path)
  return security
}

function expectCapital(need: CapitalNeed, path: string): void {
  for (const field of CAPITAL) if (need[field] !== undefined) expectNonNegative(need[field], `${path}.${field}`)
}

function expectShare(value: unknown, path: string): void {
  const share = expectFinite(value, path)
  if (share < 0 || share > 1) reject('OUT_OF_RANGE', path, 'a number within [0, 1]', value, 'Write 5 % as 0.05')
}

/** Objects of different names. */
function named<T extends { readonly name: string }>(
  list: readonly T[] | undefined,
  path: string,
  read: (item: T, path: string) => T,
): readonly (T | undefined)[] {
  const names = new Set<string>()
  return listOf(list, path, (item, at) => {
    expectObject(item, at)
    const name = expectText(item.name, `${at}.name`)
    if (names.has(name)) reject('CONFLICTING_OPTIONS', `${at}.name`, 'a name of its own', name)
    names.add(name)
    return read(item, at)
  })
}

function listOf<T>(list: readonly T[] | undefined, path: string, read: (item: T, path: string) => T) {
  if (list === undefined) return [undefined]
  if (expectList(list, path).length === 0) reject('EMPTY_INPUT', path, 'at least one', 'none')
  return Array.from(list, (item, i) => read(item, `${path}[${i}]`))
}
