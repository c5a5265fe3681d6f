/**
 * When a record came to be known, and whether what it is about had come.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'

/**
 * The days that tell when a record came to be known, where it does not say so itself (`recordedOn`): the first that is given.
 * Records of tables that are not here are taken as always known.
 */
const KNOWN_ON: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  clients: ['prospectSince', 'clientSince'],
  ownerships: ['from'],
  consents: ['from'],
  statements: ['publishedOn', 'periodEnd'],
  statementLines: ['periodEnd'],
  creditReports: ['date'],
  defaults: ['date'],
  ratings: ['date'],
  projects: ['financialClose'],
  partyRoles: ['from'],
  projectCashFlows: ['periodEnd'],
  constructionProgress: ['date'],
  facilities: ['signedOn'],
  covenantTests: ['date'],
  collaterals: ['valuedOn'],
  payments: ['date'],
  contracts: ['signedOn'],
  orders: ['date'],
  interactions: ['date'],
  activities: ['date'],
  costs: ['until'],
  applications: ['submittedOn'],
  surveys: ['from'],
  surveyAnswers: ['date'],
  feedback: ['date'],
  esg: ['date'],
  exchangeRates: ['date'],
}

/** What may be known before it begins: a prospect, a project that is appraised, a survey that is prepared. */
const KNOWN_BEFORE: ReadonlySet<TableName> = new Set<TableName>(['clients', 'projects', 'surveys'])

/** Fields of days of which the first that is given tells when a record came to be known. */
export function knownOn(table: TableName): readonly string[] {
  return ['recordedOn', ...(KNOWN_ON[table] ?? [])]
}

/** The field of the day that must have come, whenever the record was made; none of what may be known before. */
export function happenedOn(table: TableName): string | undefined {
  return KNOWN_BEFORE.has(table) ? undefined : KNOWN_ON[table]?.at(-1)
}
