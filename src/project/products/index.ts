/**
 * A lender's products, and which of them fit a client.
 *
 * @module
 */
export {}
