/**
 * Profits year by year, checked: they may come from a file.
 *
 * @module
 */
import { expectFinite, expectList, expectNonNegative, expectObject, expectText, reject } from '../../../errors/index.js'
import { dayNumber } from '../../../money/index.js'
import { PROFIT_LINES } from '../engine/statement.js'
import type { ProfitStatement } from '../result-types.js'
import type { ProfitByYear, YearProfit } from './profit-by-year.js'

const PATH = 'profits'

/** At least one year, each of the same facilities. */
export function readYears(profits: ProfitByYear): ProfitByYear {
  expectObject(profits, PATH)
  expectText(profits.client, `${PATH}.client`)
  expectText(profits.currency, `${PATH}.currency`)
  expectNonNegative(profits.annualHurdleRate, `${PATH}.annualHurdleRate`)
  const years = Array.from(expectList(profits.years, `${PATH}.years`))
  if (years.length === 0) reject('EMPTY_INPUT', `${PATH}.years`, 'at least one year', profits.years)
  for (const t of years.keys()) checkYear(profits.years, t)
  return profits
}

function checkYear(years: readonly YearProfit[], t: number): void {
  const path = `${PATH}.years[${t}]`
  const year = years[t]!
  expectObject(year, path)
  dayNumber(expectText(year.from, `${path}.from`), `${path}.from`)
  dayNumber(expectText(year.to, `${path}.to`), `${path}.to`)
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
}

function checkStatement(statement: ProfitStatement, path: string): void {
  expectObject(statement, path)
  expectFinite(statement.profit, `${path}.profit`)
  expectNonNegative(statement.capital, `${path}.capital`)
  const lines = expectObject(statement.lines, `${path}.lines`)
  for (const line of PROFIT_LINES) expectFinite(lines[line], `${path}.lines.${line}`)
}
