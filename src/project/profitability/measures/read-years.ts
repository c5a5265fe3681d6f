/**
 * Profits year by year, checked: they may come from a file.
 *
 * @module
 */
import { expectFinite, expectList, expectNonNegative, expectObject, expectText, reject } from '../../../errors/index.js'
import { dayNumber } from '../../../money/index.js'
import { compensatedSum } from '../../../numeric/core.js'
import { expectFeeRate } from '../engine/read-rate.js'
import { PROFIT_LINES } from '../engine/statement.js'
import type { ProfitStatement } from '../result-types.js'
import type { ProfitByYear, YearProfit } from './profit-by-year.js'

const PATH = 'profits'

/** At least one year, each of the same facilities. */
export function readYears(profits: ProfitByYear): ProfitByYear {
  expectObject(profits, PATH)
  expectText(profits.client, `${PATH}.client`)
  expectText(profits.currency, `${PATH}.currency`)
  expectFeeRate(profits.annualHurdleRate, `${PATH}.annualHurdleRate`)
  const years = Array.from(expectList(profits.years, `${PATH}.years`))
  if (years.length === 0) reject('EMPTY_INPUT', `${PATH}.years`, 'at least one year', profits.years)
  for (const t of years.keys()) checkYear(profits.years, t)
  return profits
}

function checkYear(years: readonly YearProfit[], t: number): void {
  const path = `${PATH}.years[${t}]`
  const year = years[t]!
  expectObject(year, path)
  checkDays(year, years[t - 1], path)
  checkStatement(year.total, `${path}.total`)
  expectList(year.facilities, `${path}.facilities`)
  const { length } = years[0]!.facilities
  if (year.facilities.length !== length) {
    reject('LENGTH_MISMATCH', `${path}.facilities`, `${length} facilities, as in the first year`, year.facilities)
  }
  for (const [i, facility] of Array.from(year.facilities).entries()) {
    const at = `${path}.facilities[${i}]`
    expectObject(facility, at)
    const { name } = facility
    if (expectText(name, `${at}.name`) !== years[0]!.facilities[i]!.name) {
      reject('CONFLICTING_OPTIONS', `${at}.name`, 'the facilities of the first year, in their order', name)
    }
    checkStatement(facility, at)
  }
  for (const of of ['profit', 'capital'] as const) {
    const parts = year.facilities.map(facility => facility[of])
    expectSum(year.total[of], parts, `${path}.total.${of}`, 'facilities')
  }
}

/** A year begins where the one before has ended. */
function checkDays({ from, to }: YearProfit, before: YearProfit | undefined, path: string): void {
  const begin = dayNumber(expectText(from, `${path}.from`), `${path}.from`)
  if (before !== undefined && from !== before.to) {
    reject('CONFLICTING_OPTIONS', `${path}.from`, `${before.to}, the end of the year before`, from)
  }
  if (dayNumber(expectText(to, `${path}.to`), `${path}.to`) <= begin) {
    reject('OUT_OF_RANGE', `${path}.to`, `a day after ${from}`, to)
  }
}

function checkStatement(statement: ProfitStatement, path: string): void {
  expectObject(statement, path)
  expectAmount(statement.profit, `${path}.profit`)
  expectAmount(expectNonNegative(statement.capital, `${path}.capital`), `${path}.capital`)
  const lines = expectObject(statement.lines, `${path}.lines`)
  const parts = PROFIT_LINES.map(line => expectAmount(lines[line], `${path}.lines.${line}`))
  expectSum(statement.profit, parts, `${path}.profit`, 'lines')
}

const LARGEST = Number.MAX_SAFE_INTEGER

function expectAmount(value: unknown, path: string): number {
  const amount = expectFinite(value, path)
  return Math.abs(amount) <= LARGEST ? amount : reject('OUT_OF_RANGE', path, `a number within ±${LARGEST}`, amount)
}

/** Amounts are whole minor units, so that what they make up is their sum; a figure changed alone would be valued half. */
function expectSum(whole: number, parts: readonly number[], path: string, of: string): void {
  const sum = compensatedSum(parts)
  if (Math.abs(whole - sum) > 1) reject('CONFLICTING_OPTIONS', path, `${sum}, as the ${of} add up to`, whole)
}
