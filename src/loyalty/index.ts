/**
 * Whether the client will stay: rates, survival, loyalty and what it is worth to keep a client.
 *
 * @module
 */
export * from '../statistics/survival/index.js'
export * from './bonds/index.js'
export * from './churn/index.js'
export * from './economics/index.js'
export * from './fading/index.js'
export * from './funnel/index.js'
export * from './loyalty-index/index.js'
export * from './loyalty-matrix/index.js'
export * from './rates/index.js'
export * from './stages/index.js'
export * from './uplift/index.js'
export * from './wallet/index.js'
