/**
 * What a client's last accounts say.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { ClientStatement } from '../portfolio/types/index.js'
import type { ClientView, Definition } from './definition.js'
import { numeric } from './definition.js'
import type { Unknown } from './unknown.js'
import { isUnknown, NOTHING } from './unknown.js'
import { known, latest, ratioOf } from './within.js'

const OF_YEAR = 'client periodEnd months consolidated'

/** Accounts of whole years. */
const yearsOf = (view: Pick<ClientView, 'records'>) =>
  view.records('statements').filter(({ months = 12 }) => months === 12)

/** Whose accounts they are, in words whose order tells which of one day count: those of the group, before those of the firm alone. */
const scope = ({ consolidated }: ClientStatement): 'firm' | 'group' => (consolidated === true ? 'group' : 'firm')

/** The accounts of the last year: of the whole group, or else of the firm alone. */
export const lastOf = (view: Pick<ClientView, 'records'>): ClientStatement | undefined =>
  latest(yearsOf(view), ({ periodEnd }) => periodEnd, scope)

/** The accounts of the year before, of as many firms, whose period ended 350 to 380 days earlier. */
function yearBefore(view: ClientView, last: ClientStatement): ClientStatement | undefined {
  const end = Number(parseDay(last.periodEnd))
  const before = yearsOf(view).filter(
    year => scope(year) === scope(last) && Math.abs(end - Number(parseDay(year.periodEnd)) - 365) <= 15,
  )
  return latest(before, ({ periodEnd }) => periodEnd)
}

/** An amount of the accounts in the currency asked for, whatever unit they were printed in. */
function amountOf(view: ClientView, field: (statement: ClientStatement) => number | undefined): number | Unknown {
  const last = lastOf(view)
  const amount = last === undefined ? undefined : field(last)
  return last === undefined || amount === undefined ? NOTHING : view.money(amount * unitOf(last), last.currency)
}

const unitOf = ({ unit = 1 }: ClientStatement): number => unit

function ratio(
  name: string,
  meaning: string,
  fields: string,
  figure: (last: ClientStatement) => number | Unknown,
  unit = 'share',
): Definition {
  return numeric(name, { unit, meaning, reads: { statements: `${OF_YEAR} ${fields}` } }, view => {
    const last = lastOf(view)
    return last === undefined ? NOTHING : figure(last)
  })
}

export const ACCOUNTS: readonly Definition[] = [
  numeric(
    'statementAgeDays',
    {
      unit: 'days',
      meaning: 'Days since the period of the last yearly accounts ended',
      reads: { statements: OF_YEAR },
    },
    view => {
      const end = parseDay(lastOf(view)?.periodEnd)
      return end === undefined ? NOTHING : view.asOf - end
    },
  ),
  numeric(
    'sales',
    { unit: 'currency', meaning: 'Revenue of the last year', reads: { statements: `${OF_YEAR} currency unit sales` } },
    view => amountOf(view, ({ sales }) => sales),
  ),
  numeric(
    'totalAssets',
    {
      unit: 'currency',
      meaning: 'Assets by the last yearly accounts',
      reads: { statements: `${OF_YEAR} currency unit totalAssets` },
    },
    view => amountOf(view, ({ totalAssets }) => totalAssets),
  ),
  numeric(
    'salesGrowth',
    {
      unit: 'per year',
      meaning: 'Growth of revenue over the year before',
      reads: { statements: `${OF_YEAR} currency unit sales` },
    },
    view => {
      const last = lastOf(view)
      const before = last === undefined ? undefined : yearBefore(view, last)
      if (last?.sales === undefined || before?.sales === undefined || before.currency !== last.currency) return NOTHING
      const growth = ratioOf(last.sales * unitOf(last), before.sales * unitOf(before))
      return isUnknown(growth) ? growth : growth - 1
    },
  ),
  ratio('leverage', 'Liabilities, of assets', 'totalLiabilities totalAssets', ({ totalLiabilities, totalAssets }) =>
    ratioOf(totalLiabilities, totalAssets),
  ),
  ratio(
    'currentRatio',
    'Current assets for one unit of current liabilities',
    'currentAssets currentLiabilities',
    ({ currentAssets, currentLiabilities }) => ratioOf(currentAssets, currentLiabilities),
    'times',
  ),
  ratio(
    'interestCover',
    'Earnings before interest and tax for one unit of interest',
    'earningsBeforeInterestAndTax interestExpense',
    ({ earningsBeforeInterestAndTax, interestExpense }) => ratioOf(earningsBeforeInterestAndTax, interestExpense),
    'times',
  ),
  ratio('netMargin', 'Net income, of revenue', 'netIncome sales', ({ netIncome, sales }) => ratioOf(netIncome, sales)),
  ratio('returnOnAssets', 'Net income, of assets', 'netIncome totalAssets', ({ netIncome, totalAssets }) =>
    ratioOf(netIncome, totalAssets),
  ),
  numeric('employees', { unit: 'people', meaning: 'People employed', reads: { clients: 'employees' } }, view =>
    known(view.records('clients')[0]?.employees),
  ),
]
