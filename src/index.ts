/**
 * The front door: every domain as a namespace, so that one import and Tab show what there is.
 *
 * @module
 */
export { ClienteleError } from './errors/index.js'
export * as money from './money/index.js'
