/**
 * Control charts: is a figure still what it was, or has something changed beyond what chance does?
 *
 * Limits come from readings of a time when nothing was wrong (`fit`) or from a target (`fromParams`); later readings are held against
 * them (`apply`). Limits are data that can be stored.
 *
 * @see Shewhart (1931), Economic Control of Quality of Manufactured Product; Montgomery (2013), Introduction to Statistical Quality
 * Control.
 * @module
 */
export { apply } from './apply.js'
export { codec } from './codec.js'
export { fit } from './fit.js'
export { fromParams } from './from-params.js'
