/**
 * An RFM model as data.
 *
 * @module
 */
import type { Dropped, GivenReport, Warning } from '../../model/index.js'
import type { RfmParams } from './params.js'
import type { PerDimension, RfmDimension } from './segment-rules.js'

/** The report of edges found among clients. */
export interface RfmReport {
  readonly source: 'quantiles'
  /** Clients that entered. */
  readonly observations: number
  /** Dimensions whose edges were given and not found. */
  readonly given: readonly RfmDimension[]
  /** Clients of each score, from 1 up; an empty score has a warning. */
  readonly counts: PerDimension<readonly number[]>
  readonly warnings: readonly Warning[]
  readonly dropped: readonly Dropped[]
}

/** An RFM model: `JSON.stringify` is its file format. It holds no rows of clients. */
export interface RfmModel {
  readonly kind: 'rfm'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  /** ISO 4217 code of monetary edges, where the base of the fit had one. */
  readonly currency?: string
  readonly params: RfmParams
  readonly fit: RfmReport | GivenReport
}
