/**
 * What data quality says: scores, what they lost, issues and suggested repairs.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'
import type { QualityIssueKind } from './issue-kinds.js'

/**
 * The six questions asked of data: is it all there, can each value be, is each thing said once, do values agree, is it of today,
 * does it come from where it can be trusted.
 */
export const QUALITY_DIMENSIONS = [
  'completeness',
  'validity',
  'uniqueness',
  'consistency',
  'timeliness',
  'reliability',
] as const

/** One of the six questions. */
export type QualityDimension = (typeof QUALITY_DIMENSIONS)[number]

/** A score and how much of what it speaks about could be judged. */
export interface QualityScore {
  /** [0, 1]; 1 where nothing is held against the data. Absent where nothing could be judged. */
  readonly score?: number
  /** Part that could be judged, by weight; (0, 1], 0 where nothing could. */
  readonly coverage: number
}

/** A score for each question; a question that does not arise is left out. */
export type DimensionScores = { readonly [D in QualityDimension]?: QualityScore }

/** Scores of many things, one each; 0 where {@link JudgedColumn.defined} is 0. */
export interface JudgedColumn {
  /** [0, 1]. */
  readonly values: Float64Array
  /** 1 where there is a score, 0 where nothing could be judged. */
  readonly defined: Uint8Array
}

/** What is known of one table. */
export interface TableQuality extends QualityScore {
  readonly records: number
  readonly dimensions: DimensionScores
  /** By field: completeness, validity. Consistency stands by rule in {@link DataQuality.losses}. */
  readonly fields: Readonly<Record<string, DimensionScores>>
  /** By record, in the order of the table. */
  readonly byRecord: JudgedColumn
}

/** What is known of each client: of its own record and of all that belong to it. */
export interface ClientsQuality {
  /** Ids of the table of clients, each once, in its order. */
  readonly ids: readonly string[]
  readonly scores: JudgedColumn
  readonly dimensions: Readonly<Record<QualityDimension, JudgedColumn>>
}

/** A part of what is missing to a score of 1. */
export interface QualityLoss {
  readonly dimension: QualityDimension
  readonly table: TableName
  /** The field, or the rule of consistency that is broken. */
  readonly reason: string
  /** By how much the whole score would rise if this were mended alone; all of them add up to 1 less the score. */
  readonly lost: number
}

/** A change that would mend something: suggested, never applied but by `applyRepairs`. */
export type Repair = ValueRepair | RecordRepair

/** Where a repair belongs. */
interface RepairPlace {
  readonly table: TableName
  /** Place in the table, from 0. */
  readonly row: number
  /** The record's key, so that a repair of another state of the data is refused. */
  readonly key: string
  /** In plain words. */
  readonly why: string
}

/** Puts a value, or leaves one out where there is no `to`. */
export interface ValueRepair extends RepairPlace {
  readonly action: 'set-value'
  readonly field: string
  /** What stands there now; absent where nothing does. */
  readonly from?: unknown
  readonly to?: unknown
}

/** Takes a record out. */
export interface RecordRepair extends RepairPlace {
  readonly action: 'remove-record'
}

/** One thing held against one record. */
export interface QualityIssue {
  readonly dimension: QualityDimension
  readonly kind: QualityIssueKind
  readonly table: TableName
  /** Place in the table, from 0; absent where there is no record. */
  readonly row?: number
  /** The record's key; of a record that is missing, whose it would be. */
  readonly key: string
  /** Id of the client it belongs to, where that is known. */
  readonly client?: string
  /** The fields in question. */
  readonly fields: readonly string[]
  /** What would have been right. */
  readonly expected: string
  /** What there is. */
  readonly received: string
  /** What may mend it, the likeliest first. */
  readonly repairs?: readonly Repair[]
}

/** What is known of the quality of a portfolio's data. */
export interface DataQuality extends QualityScore {
  /** ISO date. */
  readonly asOf: string
  readonly dimensions: DimensionScores
  readonly tables: { readonly [K in TableName]?: TableQuality }
  readonly clients: ClientsQuality
  /** Why the score is not 1, the largest first. */
  readonly losses: readonly QualityLoss[]
  /** The first 10,000, table by table, row by row. */
  readonly issues: readonly QualityIssue[]
  readonly issueCount: number
  /** How many of each kind, all counted. */
  readonly issueCounts: { readonly [K in QualityIssueKind]?: number }
}
