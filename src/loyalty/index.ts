/**
 * Whether the client will stay: rates, survival, loyalty and what it is worth to keep a client.
 *
 * @module
 */
export * from '../statistics/survival/index.js'
export * from './economics/index.js'
