/**
 * Money and time: exact amounts, days, rates, calendars, day counts, time value, rates of return.
 *
 * @module
 */
export * from './amounts/index.js'
export * from './core.js'
export type { DatedFlowColumns } from './dated-columns.js'
export * from './day-count/index.js'
export * from './holidays/index.js'
export * from './interest/index.js'
export * from './periods/index.js'
export * from './returns/index.js'
export * from './time-value/index.js'
