/**
 * What a lender expects of its data: a document.
 *
 * @module
 */
import type { Condition } from '../../conditions/index.js'
import type { TableName } from '../../tables/names.js'
import type { QualityDimension } from '../types.js'

/** Fields that records of a table are expected to have. */
export interface ExpectedFields {
  readonly table: TableName
  /**
   * Of which records; of all where it is not said. Its facts are fields of the record, and of the records that it refers to:
   * `status`, `client.entityType`, `project.stage`.
   */
  readonly when?: Condition
  /** Weight by field, > 0. */
  readonly fields: Readonly<Record<string, number>>
}

/** Records that are expected to be there: every active company has statements. */
export interface ExpectedRecords {
  /** For every record of this table ... */
  readonly every: TableName
  /** ... of which this holds ... */
  readonly when?: Condition
  /** ... there is one of this table ... */
  readonly has: TableName
  /** ... whose second field is the same as the first of the former: `['id', 'client']`. */
  readonly joinedBy: readonly [own: string, other: string]
  /** > 0; 1 where it is not said. A record that is missing counts as much as its expected fields. */
  readonly weight?: number
}

/** What a value can plausibly be; what lies outside is possible but hardly right. */
export interface Plausible {
  readonly least?: number
  readonly most?: number
  /** Of a date. */
  readonly earliest?: string
}

/** How fast records of a table grow old: the score is 2^(-age / half-life). */
export interface Ageing {
  /** Days in which half of the worth is lost, > 0. */
  readonly halfLifeDays: number
  /** Of which records; of all where it is not said. */
  readonly when?: Condition
  /**
   * Of a table that keeps history only the newest record of each is judged, by the day it is about: `{ of: 'client', by: 'date' }`.
   * Else the age runs from `verifiedAt` or `recordedOn`, whichever is later.
   */
  readonly newest?: { readonly of: string; readonly by: string }
}

/** What a lender expects of its data. Weights are relative; from 1e-6 to 1e6. */
export interface QualityPolicy {
  readonly kind: 'quality-policy'
  readonly version: 1
  /** How much each question counts, >= 0; 0 leaves it out of the whole. */
  readonly dimensions: Readonly<Record<QualityDimension, number>>
  /** How much each table counts, >= 0; 1 where it is not said. */
  readonly tables: { readonly [K in TableName]?: number }
  /** Besides fields that a record cannot lack, which weigh 1. */
  readonly fields: readonly ExpectedFields[]
  readonly records: readonly ExpectedRecords[]
  /** By table and field. */
  readonly plausible: { readonly [K in TableName]?: Readonly<Record<string, Plausible>> }
  /** No date is plausibly before this day, unless {@link plausible} says so of its field. */
  readonly earliestDay: string
  /** Records of other tables say what happened, and do not grow old. */
  readonly ageing: { readonly [K in TableName]?: Ageing }
  /** Score of a record that nobody ever dated; [0, 1]. Above 0 it may pay not to say when something was checked. */
  readonly undated: number
  /** How far each source can be trusted; [0, 1]. Without any, reliability is not judged. */
  readonly sources: Readonly<Record<string, number>>
  /** Score of a record whose source is not said or not among them; the lowest of them where it is not said. */
  readonly otherSources?: number
  /** By how much, as a share, amounts that should be equal may differ; [0, 0.5]. */
  readonly tolerance: number
}

/** What of a policy differs from the one that is used otherwise, part by part. */
export type QualityPolicyChanges = { readonly [K in keyof QualityPolicy]?: QualityPolicy[K] | undefined }
