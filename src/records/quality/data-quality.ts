/**
 * How good are the data?
 *
 * Six questions are put to every record: completeness, validity, uniqueness, consistency, timeliness, reliability (the names are those
 * of DAMA UK, 2013, The Six Primary Dimensions for Data Quality Assessment, but for reliability, which stands where accuracy does:
 * whether a value is true cannot be told from data alone, only how far its source is to be trusted). Each answer is a score of [0, 1]
 * with a weight. The score of a table is the weighted mean of its answers to a question; over tables it is the mean by the policy's
 * weights of tables; over questions by its weights of questions. What cannot be judged is left out and shows as coverage.
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import type { Duplicates } from '../duplicates/index.js'
import type { Portfolio } from '../portfolio/index.js'
import { rowCount } from '../portfolio/rows.js'
import type { TableName } from '../tables/names.js'
import { TABLE_NAMES } from '../tables/names.js'
import { clientScores } from './client-scores.js'
import type { QualityContext } from './context.js'
import { qualityContext } from './context.js'
import { missingRecords } from './expected-records.js'
import type { LostInReading } from './lost-in-reading.js'
import { expectReadingIssues } from './lost-in-reading.js'
import { qualityPolicy } from './policy/quality-policy.js'
import type { QualityPolicyChanges } from './policy/types.js'
import { expectTables, looseRecords, textIn } from './records-of-table.js'
import { tableScores, wholeScore } from './scores.js'
import { judgeTable } from './table-quality.js'
import type { DataQuality } from './types.js'
import { QUALITY_DIMENSIONS } from './types.js'
import { sharedClients } from './uniqueness.js'
import { issueLog } from './work.js'

/** How to judge data. */
export interface DataQualityOptions {
  /** The day of judgement: what is dated later cannot be yet, and age runs up to it. */
  readonly asOf: DateInput
  /** What differs of `DEFAULT_QUALITY_POLICY`. */
  readonly policy?: QualityPolicyChanges | undefined
  /** What a reader of files left out: counted as values that cannot be. */
  readonly readingIssues?: readonly LostInReading[] | undefined
  /** What `findDuplicates` says of the clients of this portfolio; without it only keys tell what is said twice. */
  readonly duplicates?: Duplicates | undefined
}

/**
 * The quality of a portfolio's data: scores per question, table, field, record, client and in all, what each reason costs, and every
 * issue with what may mend it. Nothing is changed.
 *
 * @param portfolio tables of records, right or wrong; tables as columns must be typed as `ColumnsOf` says.
 * @throws ClienteleError `INVALID_TYPE` for what is no portfolio, `UNKNOWN_OPTION` for a table or an option that there is not,
 * `INVALID_DATE` for `asOf`, what `qualityPolicy` throws; never for what records hold.
 * @example
 * import { dataQuality } from 'clientele/records'
 * const clients = [
 *   { id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'prospect', verifiedAt: '2024-12-31' },
 *   { id: 'C-2', name: 'Lakeside Milling', entityType: 'company', status: 'prospekt', verifiedAt: '2022-12-31' },
 * ]
 * const { dimensions, issues } = dataQuality({ clients }, { asOf: '2024-12-31' })
 * dimensions.validity // => { score: 0.9, coverage: 1 }
 * dimensions.timeliness?.score // => 0.7497627334906565
 * issues.slice(1).map(({ kind, key, fields }) => `${key}: ${kind} ${fields.join(', ')}`)
 * // => [ 'C-2: missing-value country, industry', 'C-2: wrong-value status', 'C-2: stale verifiedAt' ]
 */
export function dataQuality(portfolio: Portfolio, options: DataQualityOptions): DataQuality {
  expectTables(portfolio)
  expectKnownKeys(expectObject(options, 'options'), OPTIONS, 'options')
  const asOf = dayNumber(options.asOf, 'options.asOf')
  const policy = qualityPolicy(options.policy, 'options.policy')
  const { readingIssues: lost = [], duplicates } = options
  expectReadingIssues(lost, 'options.readingIssues')
  const context = qualityContext(portfolio, policy, asOf)
  const weights = Float64Array.from(QUALITY_DIMENSIONS, dimension => policy.dimensions[dimension])
  const ids = clientIds(portfolio)
  const clients = new Map(ids.map((id, place) => [id, place]))
  const shared = duplicates === undefined ? undefined : sharedClients(duplicates, portfolio, 'options.duplicates')
  const [issues, missing] = [issueLog(), missingRecords(context)]
  const work = { context, issues, shared, missing, lost, weights, clients }
  const ofClients = clientScores(ids, policy, weights)
  const judged = tablesToJudge(context, missing).map(table => {
    const rows = portfolio[table]
    const { byClient, ...result } = judgeTable(work, table, rows === undefined ? 0 : rowCount(rows))
    ofClients.add(table, byClient)
    return result
  })
  return {
    asOf: isoDate(asOf),
    ...wholeScore(judged, policy),
    tables: Object.fromEntries(judged.map(result => [result.table, tableScores(result, policy)])),
    clients: ofClients.scores(),
    issues: issues.kept,
    issueCount: [...issues.counts.values()].reduce((sum, count) => sum + count, 0),
    issueCounts: Object.fromEntries(issues.counts),
  }
}

const OPTIONS = ['asOf', 'policy', 'readingIssues', 'duplicates']

function clientIds(portfolio: Portfolio): readonly string[] {
  const ids = new Set<string>()
  for (const record of looseRecords(portfolio, 'clients')) {
    const id = textIn(record, 'id')
    if (id !== undefined) ids.add(id)
  }
  return [...ids]
}

/** Tables that are there, and those of which records are missing. */
function tablesToJudge(
  { portfolio }: QualityContext,
  missing: ReadonlyMap<TableName, { readonly records: readonly unknown[] }>,
): readonly TableName[] {
  return TABLE_NAMES.filter(table => {
    return portfolio[table] !== undefined || missing.get(table)?.records[0] !== undefined
  })
}
