/**
 * One figure that a facet is made of: where it is read, and whether it can be asked of a client at all.
 *
 * @module
 */
import { ATTRIBUTES } from '../../records/attributes/attributes.js'
import type { FieldsRead, TableName } from '../../records/index.js'
import { TABLE_NAMES } from '../../records/tables/names.js'
import type { LastAnswer } from './answers.js'
import type { Reading } from './reading.js'

/** Fields read of each table, in short: `{ contracts: 'signedOn amount' }`. */
export type Reads = Readonly<Partial<Record<TableName, string>>>

/** One input of a facet. */
export interface FacetInput {
  readonly name: string
  readonly unit: string
  readonly meaning: string
  readonly reads: readonly FieldsRead[]
  /** Undefined where it is not known. */
  readonly figure: (reading: Reading) => number | undefined
  /** Whether it can be asked of this client: who builds nothing is not late in building. Always where absent. */
  readonly applies?: (reading: Reading) => boolean
  /** How old the figure is, in days; absent where it is of today. */
  readonly ageDays?: (reading: Reading) => number | undefined
  /** Standard deviation of the logarithm of the figure, where its source says so. */
  readonly logDeviation?: (reading: Reading) => number | undefined
}

/** What is said of an input. */
export interface AboutInput {
  readonly unit: string
  readonly meaning: string
  readonly reads: Reads
  readonly applies?: (reading: Reading) => boolean
  readonly ageDays?: (reading: Reading) => number | undefined
  readonly logDeviation?: (reading: Reading) => number | undefined
}

/** An input by what is said of it and how its figure is found. */
export function input(
  name: string,
  { reads, ...about }: AboutInput,
  figure: (reading: Reading) => number | undefined,
): FacetInput {
  return { name, ...about, reads: fieldsRead(reads), figure }
}

/** The answer to questions of surveys, as a share of their scales. */
export function answered(
  name: string,
  meaning: string,
  answerOf: (reading: Reading) => LastAnswer | undefined,
): FacetInput {
  const reads = { surveys: 'lowest highest', surveyAnswers: 'client survey question answer date' }
  const about = { unit: 'share', meaning, reads, ageDays: (reading: Reading) => answerOf(reading)?.ageDays }
  return input(name, about, reading => answerOf(reading)?.share)
}

/** A derived attribute as it is, with what is said of it there. */
export function attribute(
  name: string,
  more: Pick<AboutInput, 'applies' | 'ageDays'> = {},
  from: string = name,
): FacetInput {
  const { unit, meaning, reads } = ATTRIBUTES.find(known => known.name === from)!
  return { name, unit, meaning, reads, figure: ({ client }) => client.figure(from), ...more }
}

/** The age of a figure that an attribute tells. */
export const aged =
  (attributeName: string) =>
  ({ client }: Reading): number | undefined =>
    client.figure(attributeName)

/** The same at length, in the order of tables. */
export function fieldsRead(reads: Reads): readonly FieldsRead[] {
  return TABLE_NAMES.flatMap(table => {
    const fields = reads[table]
    return fields === undefined ? [] : [{ table, fields: fields.split(' ') }]
  })
}
