/**
 * What a value must look like: the faults of anything that came.
 *
 * @module
 */
import type { ErrorCode, Issue } from '../../errors/index.js'
import { received } from '../../errors/index.js'

export { isRecord } from '../../errors/core.js'

/** The faults of a value; none where it looks as it should. */
export type Shape = (value: unknown, path: string) => readonly Issue[]

/** One fault, as the list that shapes give. */
export function fault(
  code: ErrorCode,
  path: string,
  expected: string,
  value: unknown,
  hint?: string,
): readonly [Issue] {
  return [{ code, path, expected, received: received(value), ...(hint === undefined ? {} : { hint }) }]
}
