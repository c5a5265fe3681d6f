import type { ErrorCode } from '../errors/index.js'
import { ClienteleError } from '../errors/index.js'

/** Throws an error about a file, where what was found is told in words, not quoted. */
export function refuse(code: ErrorCode, path: string, expected: string, found: string, hint?: string): never {
  throw new ClienteleError({ code, path, expected, received: found, ...(hint !== undefined && { hint }) })
}
