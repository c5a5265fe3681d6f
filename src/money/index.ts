/**
 * Money and time: exact amounts, days, rates, calendars, day counts, time value, rates of return.
 *
 * @module
 */
export * from './amounts/index.js'
export * from './core.js'
