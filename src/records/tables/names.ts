/**
 * The tables of a portfolio, by name. A file of a table is called the same with hyphens: `project-cash-flows.csv`.
 *
 * @module
 */

/** Every table, those that others refer to first. */
export const TABLE_NAMES = [
  'groups',
  'clients',
  'ownerships',
  'contacts',
  'consents',
  'statements',
  'statementLines',
  'creditReports',
  'defaults',
  'ratings',
  'products',
  'projects',
  'partyRoles',
  'projectDescriptions',
  'projectCashFlows',
  'constructionProgress',
  'facilities',
  'covenants',
  'covenantTests',
  'collaterals',
  'instalments',
  'payments',
  'contracts',
  'fulfilments',
  'orders',
  'interactions',
  'activities',
  'costs',
  'applications',
  'surveys',
  'surveyAnswers',
  'feedback',
  'esg',
  'stakeholders',
  'stakeholderTies',
  'exchangeRates',
] as const

/** The name of a table. */
export type TableName = (typeof TABLE_NAMES)[number]
