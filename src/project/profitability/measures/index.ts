/**
 * Measures of profit: return on capital, value over the life, before and after.
 *
 * @module
 */
export {}
