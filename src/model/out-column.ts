import { reject } from '../errors/index.js'

/**
 * The column that a verb writes to: the caller's, or a new one.
 *
 * @param out What the caller gave as `options.out`.
 * @param size How many values there will be.
 * @returns `out` itself, or a new array.
 * @throws `ClienteleError` INVALID_TYPE if `out` is no Float64Array, LENGTH_MISMATCH if it has another length.
 * @example
 * import { outColumn } from 'clientele/model'
 *
 * outColumn(undefined, 3).length // => 3
 */
export function outColumn(out: Float64Array | undefined, size: number): Float64Array {
  if (out === undefined) return new Float64Array(size)
  if (!(out instanceof Float64Array)) return reject('INVALID_TYPE', 'options.out', 'a Float64Array', out)
  return out.length === size ? out : reject('LENGTH_MISMATCH', 'options.out', `${size} values, one per client`, out)
}
