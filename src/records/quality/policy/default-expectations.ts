/**
 * Which fields and records are expected of which client, project and facility.
 *
 * @module
 */
import type { Condition } from '../../conditions/index.js'
import type { ExpectedFields, ExpectedRecords } from './types.js'

const among = (fact: string, ...values: readonly string[]): Condition => ({ fact, is: 'one-of', values })

const ACTIVE = among('status', 'active')
const FIRM = among('entityType', 'company', 'financial-institution', 'project-company')
const ACTIVE_FIRM: Condition = { all: [ACTIVE, FIRM] }
const TERM = among('kind', 'term-loan', 'lease', 'bond')

const evenly = (...fields: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(fields.map(field => [field, 1]))

/** What ratios, scores and prices read weighs double. */
const STATEMENT: Readonly<Record<string, number>> = {
  ...evenly(
    'standard',
    'audited',
    'cash',
    'currentAssets',
    'currentLiabilities',
    'retainedEarnings',
    'operatingCashFlow',
  ),
  totalAssets: 2,
  totalLiabilities: 2,
  bookEquity: 2,
  sales: 2,
  earningsBeforeInterestAndTax: 2,
  netIncome: 2,
}

/** Fields beyond those that no record can lack. */
export const EXPECTED_FIELDS: readonly ExpectedFields[] = [
  { table: 'clients', fields: evenly('country', 'industry') },
  { table: 'clients', when: among('status', 'prospect'), fields: evenly('prospectSince', 'acquisitionChannel') },
  { table: 'clients', when: ACTIVE, fields: evenly('clientSince', 'manager', 'size') },
  { table: 'clients', when: among('status', 'ended'), fields: evenly('clientSince', 'endedOn', 'ending') },
  {
    table: 'clients',
    when: ACTIVE_FIRM,
    fields: { registrationNumber: 2, registeredOn: 1, representative: 1, ownership: 1 },
  },
  { table: 'clients', when: { all: [FIRM, among('country', 'CN')] }, fields: { socialCreditCode: 2 } },
  { table: 'contacts', fields: evenly('role', 'position', 'language') },
  { table: 'statements', when: among('client.entityType', 'company', 'project-company'), fields: STATEMENT },
  { table: 'creditReports', fields: evenly('totalOwed', 'overdueAmount', 'worstDaysPastDue', 'currency') },
  { table: 'defaults', fields: { exposure: 2, currency: 1, outcome: 1 } },
  {
    table: 'facilities',
    when: ACTIVE,
    fields: { outstanding: 2, annualRate: 2, margin: 1, daysPastDue: 1, lossGivenDefault: 1 },
  },
  { table: 'facilities', when: { all: [ACTIVE, TERM] }, fields: evenly('maturity', 'repayment', 'paymentMonths') },
  { table: 'collaterals', fields: evenly('valuedOn', 'haircut') },
  { table: 'projects', fields: evenly('sector', 'country', 'cost') },
  { table: 'projects', when: among('stage', 'construction'), fields: evenly('financialClose', 'plannedCompletion') },
  { table: 'projects', when: among('stage', 'operation'), fields: evenly('financialClose', 'completedOn') },
  { table: 'constructionProgress', fields: evenly('plannedShare', 'costAtCompletion', 'completionExpected') },
  { table: 'feedback', fields: evenly('complaint') },
]

/** Records that should be there. */
export const EXPECTED_RECORDS: readonly ExpectedRecords[] = [
  { every: 'clients', when: ACTIVE_FIRM, has: 'statements', joinedBy: ['id', 'client'] },
  { every: 'clients', when: ACTIVE_FIRM, has: 'ratings', joinedBy: ['id', 'client'] },
  { every: 'clients', when: ACTIVE, has: 'contacts', joinedBy: ['id', 'client'] },
  {
    every: 'clients',
    when: { all: [ACTIVE, among('entityType', 'project-company')] },
    has: 'projects',
    joinedBy: ['id', 'client'],
  },
  { every: 'facilities', when: { all: [ACTIVE, TERM] }, has: 'instalments', joinedBy: ['id', 'facility'] },
  { every: 'facilities', when: ACTIVE, has: 'statements', joinedBy: ['client', 'client'] },
  {
    every: 'projects',
    when: among('stage', 'construction'),
    has: 'constructionProgress',
    joinedBy: ['id', 'project'],
  },
]
