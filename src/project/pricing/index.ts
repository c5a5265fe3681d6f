/**
 * Prices: what a facility has to cost.
 *
 * @module
 */
export {}
