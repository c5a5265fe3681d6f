import { historyOf } from '../../src/lifetime/foundation/index.js'
import type { ClientHistory, CustomerBase, Patterns } from '../../src/records/index.js'

/** The patterns of a base, or those of one client. */
export function patternsOf(of: CustomerBase | ClientHistory): Patterns {
  if ('patterns' in of) return of.patterns
  return { ...historyOf(of), weight: Float64Array.of(1), ofClient: Int32Array.of(0) }
}
