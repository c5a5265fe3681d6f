/**
 * Days that may lie ahead: when something falls due or is planned. All others have been, or should not be said yet.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'
import type { LooseRecord } from './records-of-table.js'

const COMING: { readonly [K in TableName]?: readonly string[] } = {
  ownerships: ['from', 'until'],
  consents: ['from', 'until', 'withdrawnOn'],
  projects: ['plannedCompletion'],
  partyRoles: ['from', 'until'],
  constructionProgress: ['completionExpected'],
  facilities: ['maturity'],
  instalments: ['due'],
  contracts: ['startsOn', 'endsOn'],
  fulfilments: ['dueOn'],
  costs: ['until'],
  surveys: ['from', 'until'],
}

/** What is only planned may have days ahead where what has begun may not. */
const PLANNED: readonly (readonly [TableName, date: string, field: string, words: readonly string[]])[] = [
  ['projectCashFlows', 'periodEnd', 'nature', ['planned']],
  ['facilities', 'signedOn', 'status', ['proposed']],
  ['projects', 'financialClose', 'stage', ['origination', 'appraisal']],
  ['contracts', 'signedOn', 'status', ['draft']],
]

/** Whether a date of a record may lie ahead. */
export function mayCome(table: TableName, field: string, record: LooseRecord): boolean {
  if (COMING[table]?.includes(field) === true) return true
  return PLANNED.some(([of, date, by, words]) => {
    return of === table && date === field && words.some(word => word === record[by])
  })
}
