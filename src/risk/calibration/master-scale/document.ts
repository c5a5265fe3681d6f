import type { GivenReport } from '../../../model/index.js'
import type { MasterScaleParams } from './params.js'

/** A master scale: `JSON.stringify` is its file format. */
export interface MasterScale {
  readonly kind: 'master-scale'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: MasterScaleParams
  /** A scale is a convention, not an estimate. */
  readonly fit: GivenReport
}
