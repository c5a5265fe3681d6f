/**
 * A client's statement as the models of risk read it.
 *
 * @module
 */
import { expectFinite, expectObject, reject } from '../../errors/index.js'
import type { FinancialStatement, StatementAmounts } from '../financial-statement.js'
import { financialStatement } from '../financial-statement.js'
import type { Client, ClientStatement } from '../portfolio/types/index.js'
import { inUnit } from './counted-lines.js'
import { statementInUnits } from './statement-in-units.js'
import { follows } from './year-faults.js'

const READ = [
  'totalAssets',
  'currentAssets',
  'totalLiabilities',
  'currentLiabilities',
  'retainedEarnings',
  'bookEquity',
  'marketValueOfEquity',
  'sales',
  'earningsBeforeInterestAndTax',
  'netIncome',
  'fundsFromOperations',
] as const satisfies readonly (keyof StatementAmounts & keyof ClientStatement)[]

/**
 * The statement of a year in whole units of its currency, with the kind of the client, and net income of the year before where that
 * statement is given: what ratio models of risk read.
 *
 * @param statement Of 12 months: earnings of less are not those of a year.
 * @param before The year before, in the same currency and of the same circle of companies.
 * @throws ClienteleError `OUT_OF_RANGE` for a period of other than 12 months, and as {@link financialStatement} where amounts contradict
 * each other; `CURRENCY_MISMATCH`; `CONFLICTING_OPTIONS` for the statement of another client, of another
 * circle of companies, or of a year that does not end as this one begins (within three days).
 * @example
 * import { financialStatementOf } from 'clientele/records'
 * const client = { id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' } as const
 * const year = (periodEnd: string, netIncome: number) => ({ client: 'C-1', periodEnd, currency: 'CNY', unit: 10_000, netIncome })
 * financialStatementOf(year('2024-12-31', 120), client, year('2023-12-31', 80))
 * // => { entityType: 'company', currency: 'CNY', periodEnd: '2024-12-31', netIncome: 1200000, priorNetIncome: 800000 }
 */
export function financialStatementOf(
  statement: ClientStatement,
  client: Client,
  before?: ClientStatement,
): FinancialStatement {
  expectObject(client, 'client')
  const whole = statementInUnits(statement)
  expectYear(statement, 'statement')
  if (statement.client !== client.id)
    reject('CONFLICTING_OPTIONS', 'statement.client', `the client ${client.id}`, statement.client)
  const prior = before === undefined ? undefined : priorNetIncome(before, statement)
  const amounts = READ.flatMap(name => (whole[name] === undefined ? [] : [[name, whole[name]] as const]))
  const { currency, periodEnd } = statement
  return financialStatement({
    entityType: client.entityType,
    currency,
    periodEnd,
    ...Object.fromEntries(amounts),
    ...(prior !== undefined && { priorNetIncome: prior }),
  })
}

function priorNetIncome(before: ClientStatement, now: ClientStatement): number | undefined {
  const { client, currency, consolidated = false } = now
  expectYear(before, 'before')
  if (before.client !== client) reject('CONFLICTING_OPTIONS', 'before.client', `the client ${client}`, before.client)
  if (before.currency !== currency)
    reject('CURRENCY_MISMATCH', 'before.currency', `${currency}, as the year after`, before.currency)
  const { consolidated: wasConsolidated = false } = before
  if (wasConsolidated !== consolidated)
    reject('CONFLICTING_OPTIONS', 'before.consolidated', `${consolidated}, as the year after`, before.consolidated)
  if (!follows(now, before))
    reject('CONFLICTING_OPTIONS', 'before.periodEnd', `the day before the year to ${now.periodEnd}`, before.periodEnd)
  return before.netIncome === undefined
    ? undefined
    : inUnit(expectFinite(before.netIncome, 'before.netIncome'), before.unit)
}

function expectYear({ months = 12 }: ClientStatement, path: string): void {
  if (months !== 12) reject('OUT_OF_RANGE', `${path}.months`, '12, the months of a year', months)
}
