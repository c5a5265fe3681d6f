/**
 * What a client earns before it serves debt, and what it has to pay already, by its records.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import { lastOf } from '../../records/attributes/accounts.js'
import type { ClientStatement } from '../../records/index.js'
import type { ClientCase } from '../case/types.js'
import { isRunning } from '../value/facility-facts.js'

const YEAR = 365

/** Of the last full year, in the currency of the appraisal; undefined where accounts do not tell. */
export function cashFlowOf(client: ClientCase): number | undefined {
  const last = lastOf(client)
  const amount = last === undefined ? undefined : beforeDebt(last)
  if (last === undefined || amount === undefined) return undefined
  const { unit = 1, currency } = last
  return client.money(amount * unit, currency)
}

/** Before interest: earnings, depreciation, less tax; else what operations brought. */
function beforeDebt(statement: ClientStatement): number | undefined {
  const { earningsBeforeInterestAndTax: earned, depreciation, incomeTax, operatingCashFlow } = statement
  if (earned === undefined || depreciation === undefined || incomeTax === undefined) return operatingCashFlow
  return earned + depreciation - incomeTax
}

/** Instalments of the year ahead on facilities that run; those in a currency without rate are not counted. */
export function debtServiceAhead(client: ClientCase): number {
  const currencies = new Map(
    client
      .records('facilities')
      .filter(isRunning)
      .map(({ id, currency }) => [id, currency]),
  )
  let sum = 0
  for (const { facility, due, amount } of client.records('instalments')) {
    const currency = currencies.get(facility)
    const ahead = Number(parseDay(due)) - client.asOf
    if (currency === undefined || !(ahead > 0 && ahead <= YEAR)) continue
    const [inOwn = 0] = [client.money(amount, currency)]
    sum += inOwn
  }
  return sum
}
