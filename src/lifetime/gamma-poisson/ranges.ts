import type { ParameterRange } from '../../model/index.js'
import { LONGEST_TIME } from '../../money/core.js'

/**
 * Where shapes of rates may lie: a hundred times beyond what a fit searches, and well within where every verb gives a
 * finite number for any history. Beyond some 1e15 doubles no longer tell r from r + x.
 */
export const SHAPES: ParameterRange = { least: 1e-12, most: 1e12 }

/** Where scales of rates may lie, in any unit of time: as far as times go. */
export const SCALES: ParameterRange = { least: 1e-100, most: LONGEST_TIME }
