/**
 * Which records of a client does a figure rest on?
 *
 * @module
 */
import type { FieldsRead, Lineage } from '../../records/index.js'
import { recordKey } from '../../records/lineage/record-key.js'
import type { ClientCase } from '../case/types.js'

/** A figure, by what it reads: contributions, facet parts and missing data are such. */
export interface FigureOfClient {
  readonly name: string
  readonly reads: readonly FieldsRead[]
}

/**
 * The fields that a figure reads, with the client's records of their tables as they were known on the day.
 *
 * @param client of whom `id` and `records` are read.
 * @example
 * import { lineageOf } from 'clientele/appraisal'
 * const client = { id: 'C', records: () => [] }
 * lineageOf(client, { name: 'trust', reads: [{ table: 'surveyAnswers', fields: ['answer'] }] }).from
 * // => [{ table: 'surveyAnswers', fields: ['answer'], keys: [] }]
 */
export function lineageOf(client: Pick<ClientCase, 'id' | 'records'>, { name, reads }: FigureOfClient): Lineage {
  const from = reads.map(({ table, fields }) => ({
    table,
    fields,
    keys: client.records(table).map(record => recordKey(table, { ...record })),
  }))
  return { name, client: client.id, from }
}
