/**
 * What a client may cost: how likely default is, and what tells of it.
 *
 * @module
 */
export * from './binning/index.js'
