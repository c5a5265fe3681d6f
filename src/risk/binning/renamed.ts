import type { Issue } from '../../errors/index.js'
import { ClienteleError } from '../../errors/index.js'

/**
 * Does some work whose errors speak of `from`, and lets them speak of `to`: what the caller wrote, or how that follows from
 * the rest of the path.
 */
export function renamed<R>(from: string, to: string | ((rest: string) => string), work: () => R): R {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    const toPath = typeof to === 'string' ? (rest: string): string => to + rest : to
    const rename = ({ code, path, expected, received, hint }: Issue): Issue => ({
      code,
      path: path.startsWith(from) ? toPath(path.slice(from.length)) : path,
      expected,
      received,
      ...(hint !== undefined && { hint }),
    })
    throw new ClienteleError(rename(error), { issues: error.issues.map(rename), issueCount: error.issueCount })
  }
}
