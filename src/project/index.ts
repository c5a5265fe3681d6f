/**
 * Projects and their loans: what is due, what it costs, whether it can be paid.
 *
 * @module
 */
export * from './loans/index.js'
