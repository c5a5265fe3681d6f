import { reject } from '../errors/index.js'

/**
 * Freezes plain data to its last field, so that a document cannot change behind the back of who scores with it.
 *
 * @throws ClienteleError `INVALID_TYPE` for a typed array within, which JSON would lose.
 * @example
 * import { deepFreeze } from 'clientele/model'
 * Object.isFrozen(deepFreeze({ params: { r: 0.25 } }).params) // => true
 */
export function deepFreeze<T>(value: T): T {
  if (ArrayBuffer.isView(value)) reject('INVALID_TYPE', 'document', 'plain arrays and objects', value)
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner)
    Object.freeze(value)
  }
  return value
}
