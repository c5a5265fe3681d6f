/**
 * Where records are gathered, client after client.
 *
 * @module
 */
import type { LargeTable, Portfolio } from '../portfolio/portfolio.js'
import { recordsOf } from '../portfolio/rows.js'
import type { PortfolioRecords } from '../portfolio/types/index.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'
import type { LargeTables } from './large-tables.js'
import { largeTables } from './large-tables.js'
import type { LargePart, Made, Part, SmallPart, SmallTable } from './part.js'

/** Takes parts, gives the portfolio. */
export interface Book {
  readonly add: (part: Part) => void
  readonly close: () => Portfolio
}

type SmallTables = { readonly [K in SmallTable]: PortfolioRecords[K][] }

/** `asColumns`: whether the large tables stay columns, without ids, or become records. */
export function bookOf(wanted: ReadonlySet<TableName>, asColumns: boolean): Book {
  const small = emptyTables()
  const large = largeTables(!asColumns)
  const isWanted = (table: TableName): boolean => wanted.has(table)
  const [smallWanted, largeWanted] = [SMALL_TABLES.filter(isWanted), LARGE_TABLES.filter(isWanted)]
  return {
    add: part => {
      for (const table of smallWanted) addSmall(small, part, table)
      for (const table of largeWanted) addLarge(large, part, table)
    },
    close: () => {
      const all: Portfolio = { ...small, ...(asColumns ? columnsOf(large) : recordsIn(large)) }
      const portfolio: Unsealed = {}
      for (const table of TABLE_NAMES.filter(isWanted)) keep(all, portfolio, table)
      return portfolio
    },
  }
}

type Unsealed = { -readonly [K in TableName]?: Portfolio[K] }

function keep<K extends TableName>(from: Portfolio, into: Unsealed, table: K): void {
  const rows = from[table]
  if (rows !== undefined) into[table] = rows
}

function addSmall<K extends SmallTable>(tables: SmallTables, part: SmallPart, table: K): void {
  const records: readonly PortfolioRecords[K][] | undefined = part[table]
  if (records !== undefined) tables[table].push(...records)
}

function addLarge<K extends LargeTable>(tables: LargeTables, part: LargePart, table: K): void {
  const records: readonly Made<K>[] | undefined = part[table]
  records?.forEach(tables[table].add)
}

function columnsOf(tables: LargeTables): Pick<Portfolio, LargeTable> {
  return {
    instalments: tables.instalments.close(),
    payments: tables.payments.close(),
    orders: tables.orders.close(),
    interactions: tables.interactions.close(),
    surveyAnswers: tables.surveyAnswers.close(),
  }
}

function recordsIn(tables: LargeTables): Pick<Portfolio, LargeTable> {
  return {
    instalments: [...recordsOf('instalments', tables.instalments.close())],
    payments: [...recordsOf('payments', tables.payments.close())],
    orders: [...recordsOf('orders', tables.orders.close())],
    interactions: [...recordsOf('interactions', tables.interactions.close())],
    surveyAnswers: [...recordsOf('surveyAnswers', tables.surveyAnswers.close())],
  }
}

const LARGE_TABLES: readonly LargeTable[] = ['instalments', 'payments', 'orders', 'interactions', 'surveyAnswers']

function emptyTables(): SmallTables {
  return {
    groups: [],
    clients: [],
    ownerships: [],
    contacts: [],
    consents: [],
    statements: [],
    statementLines: [],
    creditReports: [],
    defaults: [],
    ratings: [],
    products: [],
    projects: [],
    partyRoles: [],
    projectDescriptions: [],
    projectCashFlows: [],
    constructionProgress: [],
    facilities: [],
    covenants: [],
    covenantTests: [],
    collaterals: [],
    contracts: [],
    fulfilments: [],
    activities: [],
    costs: [],
    applications: [],
    surveys: [],
    feedback: [],
    esg: [],
    stakeholders: [],
    stakeholderTies: [],
    exchangeRates: [],
  }
}

const SMALL_TABLES: readonly SmallTable[] = TABLE_NAMES.filter(isSmall)

function isSmall(table: TableName): table is SmallTable {
  return !LARGE_TABLES.some(large => large === table)
}
