import { collectIssues } from '../../errors/index.js'
import type { PortfolioMapping } from './mapping.js'
import { checkPortfolioMapping } from './mapping-faults.js'

/**
 * A mapping that was checked, as it was given: what `JSON.parse` made of a mapping file.
 *
 * @throws ClienteleError with the first ten faults: `UNKNOWN_DOCUMENT`, `UNSUPPORTED_VERSION`, `UNKNOWN_OPTION` for a key or field
 * there is none of, `MISSING_VALUE` for a field that every record must have and nothing gives, `CONFLICTING_OPTIONS` for a field that
 * two columns give, `INVALID_TYPE`, `OUT_OF_RANGE`. Each names its place: `mapping.tables[0].columns.KUNNR`.
 * @example
 * import { portfolioMapping } from 'clientele/node'
 * const groups = { file: 'groups*.csv', table: 'groups', columns: { Nr: 'id', Name: 'name' } }
 * portfolioMapping({ kind: 'portfolio-mapping', version: 1, tables: [groups] }).tables.length // => 1
 * portfolioMapping({ kind: 'portfolio-mapping', version: 2, tables: [groups] }) // => Error UNSUPPORTED_VERSION
 */
export function portfolioMapping(mapping: unknown): PortfolioMapping {
  expectMapping(mapping, 'mapping')
  return mapping
}

/** Throws the faults of what is no mapping, as one error. */
export function expectMapping(mapping: unknown, path: string): asserts mapping is PortfolioMapping {
  const faults = collectIssues()
  for (const issue of checkPortfolioMapping(mapping, path)) faults.add(issue)
  faults.throwIfAny()
}
