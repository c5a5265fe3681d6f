/**
 * What tells how much a client brings the lender.
 *
 * @module
 */
import { addTo, runningSum, totalOf } from '../../../numeric/core.js'
import type { FacetInput } from '../input.js'
import { attribute, input } from '../input.js'
import type { Reading } from '../reading.js'
import { daysSince } from '../reading.js'
import { incomeOf, profitOf } from './earnings.js'
import { productsHeld } from './loyalty.js'

/** New business is that of two years. */
const NEW_DAYS = 731

const INCOME = 'client status currency limit outstanding annualRate margin commitmentFee upfrontFee signedOn'
const PROFIT = {
  facilities: `${INCOME} lossGivenDefault`,
  costs: 'client kind until amount currency',
  ratings: 'client date agency probabilityOfDefault',
} as const

export const CONTRIBUTION_INPUTS: readonly FacetInput[] = [
  input(
    'profit',
    { unit: 'currency', meaning: 'Income of a year less service cost and expected loss', reads: PROFIT },
    profitOf,
  ),
  input(
    'income',
    { unit: 'currency', meaning: 'Margin and fees of a year on facilities that run', reads: { facilities: INCOME } },
    incomeOf,
  ),
  input(
    'profitability',
    {
      unit: 'per year',
      meaning: 'Profit of a year for one unit of its limits',
      reads: PROFIT,
      applies: ({ client }) => client.figure('committed') !== 0,
    },
    profitability,
  ),
  input(
    'crossSelling',
    {
      unit: 'products',
      meaning: 'Products of facilities that run and of orders',
      reads: { facilities: 'client status product', orders: 'client product' },
    },
    productsHeld,
  ),
  input(
    'newBusiness',
    {
      unit: 'currency',
      meaning: 'Limits of facilities signed within the last two years',
      reads: { facilities: 'client status currency limit signedOn' },
    },
    newBusiness,
  ),
  attribute('salesGrowth', { ageDays: ({ client }) => client.figure('statementAgeDays') }),
]

function profitability(reading: Reading): number | undefined {
  const [profit, limits] = [profitOf(reading), reading.client.figure('committed')]
  return profit === undefined || limits === undefined || !(limits > 0) ? undefined : profit / limits
}

function newBusiness({ client }: Reading): number | undefined {
  if (!client.has('facilities')) return undefined
  const sum = runningSum()
  for (const { status, limit, currency, signedOn } of client.records('facilities')) {
    const age = status === 'proposed' ? undefined : daysSince(client, signedOn)
    if (age === undefined || age > NEW_DAYS) continue
    const money = client.money(limit, currency)
    if (money === undefined) return undefined
    addTo(sum, money)
  }
  return totalOf(sum)
}
