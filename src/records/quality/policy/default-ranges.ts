/**
 * What can be, but hardly is.
 *
 * @module
 */
import type { Plausible, QualityPolicy } from './types.js'

/** 10^13 of any currency is more than the largest bank owes in most of them. */
const AMOUNT: Plausible = { most: 1e13 }
const RATE: Plausible = { least: -0.02, most: 0.5 }

const amounts = (...fields: readonly string[]): Readonly<Record<string, Plausible>> =>
  Object.fromEntries(fields.map(field => [field, AMOUNT]))

/** The largest employers have a few million people; money market rates have not been below -1 %. */
export const PLAUSIBLE: QualityPolicy['plausible'] = {
  clients: { employees: { most: 5e6 }, registeredOn: { earliest: '1200-01-01' } },
  statements: { employees: { most: 5e6 } },
  contacts: { birthday: { earliest: '1900-01-01' } },
  facilities: {
    ...amounts('limit', 'outstanding'),
    annualRate: RATE,
    margin: { least: -0.05, most: 0.3 },
    upfrontFee: { most: 0.1 },
    commitmentFee: { most: 0.05 },
    daysPastDue: { most: 10_000 },
  },
  collaterals: { ...amounts('value'), rank: { most: 20 } },
  instalments: amounts('amount', 'principal', 'interest'),
  payments: amounts('amount'),
  projects: amounts('cost'),
  constructionProgress: amounts('paidToDate', 'costAtCompletion'),
  creditReports: {
    ...amounts('totalOwed', 'overdueAmount'),
    worstDaysPastDue: { most: 10_000 },
    openAccounts: { most: 10_000 },
  },
  defaults: amounts('exposure', 'recovered'),
  contracts: amounts('amount'),
  applications: amounts('amount'),
  activities: { hours: { most: 2000 }, ...amounts('cost') },
  interactions: { minutes: { most: 1440 }, answeredAfterHours: { most: 8760 } },
  costs: amounts('amount'),
  exchangeRates: { rate: { least: 1e-6, most: 1e6 } },
}
