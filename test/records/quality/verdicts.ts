/** What one rule says of records of a table. */

import { dayNumber } from 'clientele/money'
import type { Portfolio, QualityIssueKind, TableName } from 'clientele/records'
import { qualityPolicy } from 'clientele/records'
import { qualityContext } from '../../../src/records/quality/context.js'
import { looseRecords } from '../../../src/records/quality/records-of-table.js'
import { rulesOf } from '../../../src/records/quality/rules/rules.js'
import { AS_OF } from './clean-portfolio.js'

/** `'holds'`, `'unknown'`, `'not-asked'` or `'broken'` for each record of a table. */
export function verdicts(kind: QualityIssueKind, table: TableName, tables: object): readonly string[] {
  const portfolio: Portfolio = tables
  const context = qualityContext(portfolio, qualityPolicy(), dayNumber(AS_OF))
  const judges = rulesOf(table)
    .filter(rule => rule.kind === kind)
    .map(rule => rule.prepare(context))
  return Array.from(looseRecords(portfolio, table), (record = {}, row) => {
    const [verdict = 'no rule'] = judges.map(judge => judge({ record, row, key: '', weight: 1, client: undefined }))
    return typeof verdict === 'string' ? verdict : 'broken'
  })
}
