import type { Cell } from '../../../model/index.js'
import { significant, textTable } from '../../../model/index.js'
import type { ClusterTree } from './types.js'

/** As many last merges are printed. */
const SHOWN = 10

/** A tree as a person reads it: how it was made, and the last merges, where clusters are cut. */
export function describeTree({ kind, params, fit }: ClusterTree): string {
  const { linkage, comparison, heights } = params
  const { observations, distinctRows, copheneticCorrelation, warnings } = fit
  const last = heights.slice(-SHOWN).toReversed()
  const rows = last.map((height, i): Cell[] => [`${i + 2} into ${i + 1}`, height])
  return [
    `${kind}, ${linkage} linkage, ${comparison === undefined ? 'distances as given' : `${comparison.metric} distance`}`,
    `${observations} rows (${distinctRows} distinct)`,
    ...(copheneticCorrelation === undefined ? [] : [`cophenetic correlation ${significant(copheneticCorrelation, 4)}`]),
    textTable(['clusters', 'height'], rows),
    ...warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ].join('\n')
}
