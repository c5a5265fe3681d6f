/**
 * Which client each record belongs to: it names its client, or leads to one over another record.
 *
 * @module
 */
import { expectObject } from '../../errors/index.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'
import { expectRows } from './expect-rows.js'
import { fieldReader } from './field-reader.js'
import type { Portfolio, RowsOf } from './portfolio.js'
import { rowCount } from './rows.js'

/** The field that leads from a record towards its client, and the table it leads to. */
export interface Belonging {
  readonly field: string
  readonly to: TableName
}

const direct: Belonging = { field: 'client', to: 'clients' }
const ofFacility: Belonging = { field: 'facility', to: 'facilities' }
const ofProject: Belonging = { field: 'project', to: 'projects' }

/** How records of each table lead to a client; tables that are nobody's (groups, products, surveys, rates) are absent. */
export const BELONGING: Readonly<Partial<Record<TableName, Belonging>>> = {
  clients: { field: 'id', to: 'clients' },
  ownerships: direct,
  contacts: direct,
  consents: direct,
  statements: direct,
  statementLines: direct,
  creditReports: direct,
  defaults: direct,
  ratings: direct,
  projects: direct,
  partyRoles: direct,
  projectDescriptions: ofProject,
  projectCashFlows: ofProject,
  constructionProgress: ofProject,
  facilities: direct,
  covenants: ofFacility,
  covenantTests: { field: 'covenant', to: 'covenants' },
  collaterals: ofFacility,
  instalments: ofFacility,
  payments: ofFacility,
  contracts: direct,
  fulfilments: { field: 'contract', to: 'contracts' },
  orders: direct,
  interactions: direct,
  activities: direct,
  costs: direct,
  applications: direct,
  surveyAnswers: direct,
  feedback: direct,
  esg: direct,
  stakeholders: ofProject,
  stakeholderTies: { field: 'from', to: 'stakeholders' },
}

/** The row of its client for each record of each table; -1 where it leads to none. */
export type ClientRows = Readonly<Partial<Record<TableName, Int32Array>>>

/**
 * The row in `clients` that each record belongs to. Where two clients have the same id, the first one is it.
 *
 * @throws ClienteleError where a table is neither an array nor columns of one length.
 * @example
 * import { clientRows } from 'clientele/records'
 * const clients = ['A', 'B'].map(id => ({ id, name: id, entityType: 'company', status: 'active' }))
 * const ratings = ['B', 'A', 'X'].map(client => ({ client, date: '2024-01-31', rating: 'BB' }))
 * clientRows({ clients, ratings }).ratings // => Int32Array(3) [ 1, 0, -1 ]
 */
export function clientRows(portfolio: Portfolio): ClientRows {
  expectObject(portfolio, 'portfolio')
  const found: Partial<Record<TableName, Int32Array>> = {}
  const lookups = new Map<TableName, ReadonlyMap<unknown, number>>()
  for (const table of TABLE_NAMES) {
    const [rows, belonging] = [portfolio[table], BELONGING[table]]
    if (rows === undefined || belonging === undefined) continue
    expectRows(rows, table)
    const { field, to } = belonging
    const lookup = lookups.get(to) ?? firstRows(portfolio[to])
    lookups.set(to, lookup)
    const clientOf = to === 'clients' ? undefined : found[to]
    const key = fieldReader(rows, field)
    found[table] = Int32Array.from({ length: rowCount(rows) }, (_, row) => {
      const at = lookup.get(key(row)) ?? -1
      return clientOf === undefined || at < 0 ? at : clientOf[at]!
    })
  }
  return found
}

/** The first row of each id. */
function firstRows(rows: RowsOf<TableName> | undefined): ReadonlyMap<unknown, number> {
  const first = new Map<unknown, number>()
  if (rows === undefined) return first
  const [id, size] = [fieldReader(rows, 'id'), rowCount(rows)]
  for (let row = 0; row < size; row++) {
    const name = id(row)
    // Who has no id is nobody's client: not even of records that name none.
    if (name !== undefined && !first.has(name)) first.set(name, row)
  }
  return first
}
