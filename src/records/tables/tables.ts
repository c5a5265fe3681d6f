/**
 * Every table that a portfolio may hold.
 *
 * @module
 */
import type { Fields } from '../fields/field.js'
import { date, maybe, text } from '../fields/make-field.js'
import { statementLines, statements } from './accounts.js'
import { clients, consents, contacts, groups, ownerships } from './clients.js'
import { creditReports, defaults, ratings } from './credit.js'
import {
  activities,
  applications,
  contracts,
  costs,
  exchangeRates,
  fulfilments,
  interactions,
  orders,
} from './dealings.js'
import { collaterals, covenants, covenantTests, facilities, instalments, payments, products } from './lending.js'
import type { TableName } from './names.js'
import {
  constructionProgress,
  partyRoles,
  projectCashFlows,
  projectDescriptions,
  projects,
  stakeholders,
  stakeholderTies,
} from './projects.js'
import type { Table } from './table.js'
import { esg, feedback, surveyAnswers, surveys } from './voice.js'

/** What every record may say of itself, whatever its table. */
export const RECORD_FIELDS: Fields = {
  source: maybe(text('Which system or person the record comes from')),
  recordedOn: maybe(date('When the lender came to know it; the day it is about where it is not said')),
  verifiedAt: maybe(date('When somebody last checked it')),
}

const withRecordFields = (table: Table): Table => ({ ...table, fields: { ...table.fields, ...RECORD_FIELDS } })

/** Every table, by name; each with the fields that all records have. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  groups: withRecordFields(groups),
  clients: withRecordFields(clients),
  ownerships: withRecordFields(ownerships),
  contacts: withRecordFields(contacts),
  consents: withRecordFields(consents),
  statements: withRecordFields(statements),
  statementLines: withRecordFields(statementLines),
  creditReports: withRecordFields(creditReports),
  defaults: withRecordFields(defaults),
  ratings: withRecordFields(ratings),
  products: withRecordFields(products),
  projects: withRecordFields(projects),
  partyRoles: withRecordFields(partyRoles),
  projectDescriptions: withRecordFields(projectDescriptions),
  projectCashFlows: withRecordFields(projectCashFlows),
  constructionProgress: withRecordFields(constructionProgress),
  facilities: withRecordFields(facilities),
  covenants: withRecordFields(covenants),
  covenantTests: withRecordFields(covenantTests),
  collaterals: withRecordFields(collaterals),
  instalments: withRecordFields(instalments),
  payments: withRecordFields(payments),
  contracts: withRecordFields(contracts),
  fulfilments: withRecordFields(fulfilments),
  orders: withRecordFields(orders),
  interactions: withRecordFields(interactions),
  activities: withRecordFields(activities),
  costs: withRecordFields(costs),
  applications: withRecordFields(applications),
  surveys: withRecordFields(surveys),
  surveyAnswers: withRecordFields(surveyAnswers),
  feedback: withRecordFields(feedback),
  esg: withRecordFields(esg),
  stakeholders: withRecordFields(stakeholders),
  stakeholderTies: withRecordFields(stakeholderTies),
  exchangeRates: withRecordFields(exchangeRates),
}
