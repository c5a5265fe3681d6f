/**
 * What a client may cost: how likely default is, and what tells of it.
 *
 * @module
 */
export * from './behaviour/index.js'
export * from './binning/index.js'
export * from './calibration/index.js'
export * from './low-default/index.js'
export * from './ratio-models/index.js'
export * from './structural/index.js'
