/**
 * Financing plans side by side.
 *
 * @module
 */
export {}
