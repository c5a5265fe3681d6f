/**
 * Past financings as evidence.
 *
 * @module
 */
export {}
