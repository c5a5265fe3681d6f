/**
 * What each client contributes to all that a lender earns.
 *
 * @module
 */
export {}
