import type { Warning } from '../../model/index.js'
import type { BinTable, Limits, OptimumReport, Shape } from './document.js'
import { informationOf } from './evidence.js'
import type { BinName } from './labels.js'
import type { EvidenceOptions } from './options.js'
import type { Tally } from './rows.js'
import type { Found } from './search.js'
import { tableOf } from './table-of.js'

interface Searched {
  readonly names: readonly BinName[]
  readonly tallies: readonly Tally[]
  readonly evidence: Required<EvidenceOptions>
  readonly limits: Limits
  readonly found: Found
  readonly preBins: number
  /** Whether trends mean something: values have an order of their own. */
  readonly trended: boolean
}

/** The report of a search: the table, and what the limits cost. */
export function reportOf({ names, tallies, evidence, limits, found, preBins, trended }: Searched): OptimumReport {
  const table = tableOf(names, tallies, evidence)
  const beside = tallies
    .filter((_, bin) => names[bin]!.kind !== 'ordinary')
    .reduce((sum, { goods, bads }) => sum + informationOf(goods, bads, table, evidence.smoothing), 0)
  const { free, increasing, decreasing, peak, valley } = found.reachable
  const reachable: Record<Shape, number> = {
    free: free + beside,
    increasing: increasing + beside,
    decreasing: decreasing + beside,
    peak: peak + beside,
    valley: valley + beside,
  }
  return {
    source: 'optimum',
    ...table,
    limits,
    preBins,
    ...(trended && { reachable }),
    costs: found.costs,
    warnings: warningsOf(table),
  }
}

/** What the reader of a table should know. */
export function warningsOf({ rows, smoothedBins, smoothing }: BinTable): readonly Warning[] {
  const warnings: Warning[] = []
  if (rows.filter(({ kind }) => kind === 'ordinary').length === 1) {
    const message =
      'No cut keeps the limits, so all ordinary values share one bin and tell nothing. Loosen the limits, or leave the ' +
      'variable out'
    warnings.push({ code: 'ONE_BIN', message, path: 'params' })
  }
  if (smoothedBins > 0) {
    const bins = rows.filter(({ smoothed }) => smoothed).map(({ label }) => `'${label}'`)
    const message =
      `${smoothedBins === 1 ? 'A bin lacks' : `${smoothedBins} bins lack`} goods or bads (${bins.join(', ')}): their ` +
      `weight of evidence rests on the ${smoothing} that was added to both. Join them to others, or get more data`
    warnings.push({ code: 'EMPTY_CLASS_SMOOTHED', message, path: 'fit.rows' })
  }
  return warnings
}
