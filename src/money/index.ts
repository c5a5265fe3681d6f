/**
 * Money and time: exact amounts, days, rates, calendars, day counts, time value, rates of return.
 *
 * @module
 */
export * from './core.js'
