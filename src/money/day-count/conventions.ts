/**
 * Every convention in its parts: the days it counts, the days it weighs, and how many of these are a year.
 *
 * Sources: ISDA (2006) Definitions, section 4.16; ICMA rule 251; ISDA (1998) EMU and market conventions.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { civilOf, isLeapYear, yearOf } from '../civil-date.js'
import type { DayNumber } from '../day.js'
import { couponEndAround, icmaFraction } from './coupon-periods.js'
import { daysInLeapYears, leapDaysAfter } from './leap-days.js'
import type { DayCountTerms } from './terms.js'
import {
  bondBasisDays,
  eurobondDays,
  eurobondPlusDays,
  germanDays,
  thirtyIsdaDays,
  thirtyUsDays,
} from './thirty-day-months.js'
import type { DayCount } from './types.js'
import { wholeYearsBack, yearsBefore, yearWithLeapDay } from './whole-years.js'

/** A whole number of two days, of which the second is no earlier. */
type OfDays = (start: DayNumber, end: DayNumber) => number

/** Years are `weighed / basis`; two plain functions, so that a long column costs no objects. */
export interface Convention {
  /** What {@link daysBetween} answers. */
  readonly days: OfDays
  readonly weighed: OfDays
  readonly basis: OfDays
  /** `weighed / basis`, where both are cheaper to find at once. */
  readonly years?: OfDays
}

/** A convention with the terms it needs. */
export function conventionOf(dayCount: DayCount, terms: DayCountTerms, path: string): Convention {
  return CONVENTIONS[dayCount](terms, path)
}

const actual: OfDays = (start, end) => end - start
const withoutLeapDays: OfDays = (start, end) => end - start - leapDaysAfter(start, end)
const leapDayAfter: OfDays = (start, end) => (leapDaysAfter(start, end) > 0 ? 366 : 365)

const CONVENTIONS: Readonly<Record<DayCount, (terms: DayCountTerms, path: string) => Convention>> = {
  'actual/360': () => over(360, actual),
  'actual/364': () => over(364, actual),
  'actual/365': () => over(365, actual),
  'actual/365.25': () => ({ days: actual, weighed: (start, end) => 4 * (end - start), basis: () => 1461 }),
  'actual/365A': () => ({ days: actual, weighed: actual, basis: leapDayAfter }),
  'actual/365L': terms => ({ days: actual, weighed: actual, basis: leapYearBasis(terms) }),
  'actual/actual ISDA': () => ({ days: actual, weighed: isdaDays, basis: () => 365 * 366 }),
  'actual/actual ICMA': icma,
  'actual/actual AFB': () => ({ days: actual, weighed: afbDays, basis: afbBasis, years: afbYears }),
  'NL/360': () => over(360, withoutLeapDays),
  'NL/365': () => over(365, withoutLeapDays),
  '30/360': () => over(360, bondBasisDays),
  '30/360 US': ({ endOfMonth = true }) => over(360, (start, end) => thirtyUsDays(start, end, endOfMonth)),
  '30E/360': () => over(360, eurobondDays),
  '30E/360 ISDA': ({ termination }) => over(360, (start, end) => thirtyIsdaDays(start, end, termination)),
  '30E/360 German': () => over(360, germanDays),
  '30E+/360': () => over(360, eurobondPlusDays),
  'business/252': ({ business }, path) =>
    over(
      252,
      (business ?? reject('MISSING_VALUE', `${path}.calendar`, 'a calendar of business days', business)).between,
    ),
}

function over(basis: number, days: OfDays): Convention {
  return { days, weighed: days, basis: () => basis }
}

/** n / 365 + l / 366 over one denominator. */
function isdaDays(start: DayNumber, end: DayNumber): number {
  const leap = daysInLeapYears(start, end)
  return 366 * (end - start - leap) + 365 * leap
}

function afbBasis(start: DayNumber, end: DayNumber): number {
  return yearWithLeapDay(start, yearsBefore(end, wholeYearsBack(start, end)))
}

function afbDays(start: DayNumber, end: DayNumber): number {
  const years = wholeYearsBack(start, end)
  const rest = yearsBefore(end, years)
  return years * yearWithLeapDay(start, rest) + (rest - start)
}

function afbYears(start: DayNumber, end: DayNumber): number {
  const years = wholeYearsBack(start, end)
  const rest = yearsBefore(end, years)
  const basis = yearWithLeapDay(start, rest)
  return (years * basis + (rest - start)) / basis
}

/**
 * ICMA rule 251.1(i): by the end of the coupon, which is that of the period where no coupon period is given. Yearly coupons
 * ask for a February 29 after the start and up to there; others for a leap year.
 */
function leapYearBasis({ coupons, couponsPerYear }: DayCountTerms): OfDays {
  const closes: OfDays = (start, end) => (coupons === undefined ? end : couponEndAround(start, end, coupons))
  if (couponsPerYear === 1) return (start, end) => leapDayAfter(start, closes(start, end))
  return (start, end) => (isLeapYear(yearOf(civilOf(closes(start, end)))) ? 366 : 365)
}

function icma({ coupons }: DayCountTerms, path: string): Convention {
  const grid = () =>
    coupons ?? reject('MISSING_VALUE', `${path}.couponPeriod`, 'a regular coupon period', coupons, HINT)
  return {
    days: actual,
    weighed: (start, end) => icmaFraction(start, end, grid()).days,
    basis: (start, end) => icmaFraction(start, end, grid()).basis,
    years: (start, end) => {
      const { days, basis } = icmaFraction(start, end, grid())
      return days / basis
    },
  }
}

const HINT = 'Give couponPeriod: { start, end } and couponsPerYear'
