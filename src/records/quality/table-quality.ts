/**
 * The quality of one table: every record judged for every question.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'
import { accountsCheck } from './accounts.js'
import { completenessCheck } from './completeness.js'
import { consistencyCheck } from './consistency.js'
import type { QualityContext } from './context.js'
import { weightOf } from './context.js'
import type { MissingOfTable } from './expected-records.js'
import type { Ledger, Sums } from './ledger.js'
import { emptyLedger, putMean, QUESTIONS, unjudgedColumn } from './ledger.js'
import type { LostInReading } from './lost-in-reading.js'
import { judgeLost } from './lost-in-reading.js'
import { ownerOf } from './owners.js'
import { keyOf, looseRecords } from './records-of-table.js'
import { reliabilityCheck } from './reliability.js'
import { timelinessCheck } from './timeliness.js'
import type { JudgedColumn } from './types.js'
import type { SharedClients } from './uniqueness.js'
import { sameClientCheck, uniquenessCheck } from './uniqueness.js'
import { validityCheck } from './validity.js'
import type { Check, IssueLog, TableWork } from './work.js'
import { reporter } from './work.js'

/** What all tables are judged with. */
export interface QualityWork {
  readonly context: QualityContext
  readonly issues: IssueLog
  readonly shared: SharedClients | undefined
  readonly missing: ReadonlyMap<TableName, MissingOfTable>
  readonly lost: readonly LostInReading[]
  /** Weights of questions, in their order. */
  readonly weights: Float64Array
  /** Place of each client among the clients. */
  readonly clients: ReadonlyMap<string, number>
}

/** A table that has been judged. */
export interface JudgedTable {
  readonly table: TableName
  readonly records: number
  readonly ledger: Ledger
  readonly byRecord: JudgedColumn
}

/** Sums by client and question of the judgements of its records: too many to keep for all tables at once. */
export interface WithClients {
  readonly byClient: Sums
}

/** Judges every record of a table, what is missing of it, and what was lost on the way in. */
export function judgeTable(work: QualityWork, table: TableName, size: number): JudgedTable & WithClients {
  const { context, issues, clients } = work
  const ledger = emptyLedger()
  const tools: TableWork = { context, table, ledger, report: reporter(table, issues) }
  const checks = checksOf(tools, work.shared)
  const owner = ownerOf(context, table)
  const byRecord = unjudgedColumn(size)
  const byClient = sumsFor(clients.size)
  const invalid = ledger.reason('validity', 'records')
  let row = -1
  for (const record of looseRecords(context.portfolio, table)) {
    row++
    ledger.next()
    if (record === undefined) {
      ledger.judge(invalid, 0, 1)
      issues.add({
        ...{ dimension: 'validity', kind: 'not-a-record', table, row, key: '', fields: [] },
        ...{ expected: 'an object', received: 'something else' },
      })
    } else {
      const key = keyOf(table, record) ?? ''
      const times = work.shared?.get(row)?.rows.length ?? 1
      const weight = Math.min(weightOf(context, table, key), table === 'clients' ? 1 / times : 1)
      const id = owner?.(record)
      const subject = { record, row, key, weight, client: id }
      for (const check of checks) check(subject)
      const client = clients.get(id ?? '')
      if (client !== undefined) addTo(byClient, client, ledger.current)
    }
    putMean(byRecord, row, ledger.current, work.weights)
  }
  judgeMissing(work, tools, byClient)
  judgeLost(tools, issues, work.lost, size)
  return { table, records: size, ledger, byRecord, byClient }
}

function checksOf(tools: TableWork, shared: SharedClients | undefined): readonly Check[] {
  const timeliness = timelinessCheck(tools)
  return [
    completenessCheck(tools),
    validityCheck(tools),
    uniquenessCheck(tools),
    ...(tools.table === 'clients' ? [sameClientCheck(tools, shared)] : []),
    consistencyCheck(tools),
    ...(tools.table === 'statements' ? [accountsCheck(tools)] : []),
    ...(timeliness === undefined ? [] : [timeliness]),
    reliabilityCheck(tools),
  ]
}

function sumsFor(clients: number): Sums {
  return { judged: new Float64Array(clients * QUESTIONS), lost: new Float64Array(clients * QUESTIONS) }
}

function addTo(sums: Sums, client: number, { judged, lost }: Sums): void {
  for (let i = 0; i < QUESTIONS; i++) {
    sums.judged[client * QUESTIONS + i]! += judged[i]!
    sums.lost[client * QUESTIONS + i]! += lost[i]!
  }
}

function judgeMissing({ missing, clients, context, issues }: QualityWork, tools: TableWork, byClient: Sums): void {
  const { table, ledger } = tools
  const expected = missing.get(table)
  if (expected === undefined) return
  const reason = ledger.reason('completeness', 'records')
  ledger.skip(reason, expected.unjudged)
  const received = context.portfolio[table] === undefined ? 'none, as the table is not there' : 'none'
  for (const { field, value, client, weight } of expected.records) {
    ledger.next()
    ledger.judge(reason, 0, weight)
    const place = clients.get(client ?? '')
    if (place !== undefined) addTo(byClient, place, ledger.current)
    const key = `${field} ${value}`
    issues.add({
      ...{ dimension: 'completeness', kind: 'missing-record', table, key, ...(client !== undefined && { client }) },
      ...{ fields: [field], expected: 'a record', received },
    })
  }
}
