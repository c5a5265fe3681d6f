import type { Cell } from '../../../model/index.js'
import { significant, textTable } from '../../../model/index.js'
import type { AttributeValue } from '../../gower/types.js'
import type { KMedoidsModel } from './types.js'

/** A model as a person reads it: one line per cluster with its most typical row, then what to know of the fit. */
export function describeModel({ kind, params, fit }: KMedoidsModel): string {
  const { names, medoids, comparison } = params
  const attributes = Object.keys(comparison.metric === 'gower' ? comparison.attributes : comparison.features)
  const searched = fit.source === 'searched'
  const rows = names.map((name, i): Cell[] => [
    name,
    ...(searched ? [fit.sizes[i]!] : []),
    ...attributes.map(attribute => wordsOf(medoids[i]![attribute])),
  ])
  return [
    `${kind}, ${comparison.metric} distance`,
    searched
      ? `${fit.observations} rows (${fit.distinctRows} distinct), mean distance ${significant(fit.criterion)}, ${fit.startsAtBest} of ${fit.starts} starts at the best`
      : 'medoids as given',
    textTable(['', ...(searched ? ['rows'] : []), ...attributes], rows),
    ...(searched ? fit.warnings.map(({ code, message }) => `! ${code}: ${message}`) : []),
  ].join('\n')
}

function wordsOf(cell: AttributeValue | null | undefined): Cell {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return typeof cell === 'object' ? cell.join(', ') : cell
}
