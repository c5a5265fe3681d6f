import type { ErrorCode } from '../errors/index.js'
import { ClienteleError } from '../errors/index.js'

/** Throws the error of a command line; what came is told as it was typed. */
export function wrongUsage(code: ErrorCode, path: string, expected: string, typed: string, hint?: string): never {
  throw new ClienteleError({ code, path, expected, received: typed, ...(hint !== undefined && { hint }) })
}
