/**
 * Profit of a relationship: what a client's facilities and accounts earn the lender.
 *
 * @module
 */
export * from './engine/index.js'
export * from './measures/index.js'
export type * from './result-types.js'
export type * from './types.js'
