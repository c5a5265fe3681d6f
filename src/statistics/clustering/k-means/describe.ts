import type { Cell } from '../../../model/index.js'
import { significant, textTable } from '../../../model/index.js'
import type { KMeansModel } from './types.js'

/** A model as a person reads it: a line per cluster with its size and centre, how the search went, what to know. */
export function describeModel({ kind, params, fit }: KMeansModel): string {
  const names = Object.keys(params.features)
  const sizes = fit.source === 'searched' ? fit.sizes : undefined
  const rows = params.clusters.map(({ name, centre }, j): Cell[] => [
    name,
    ...(sizes === undefined ? [] : [sizes[j]!]),
    ...names.map(feature => centre[feature]!),
  ])
  const table = textTable(['cluster', ...(sizes === undefined ? [] : ['rows']), ...names], rows)
  if (fit.source === 'given') return [`${kind}, centres as given`, table].join('\n')
  const { observations, starts, startsAtBest, withinSumOfSquares: within, betweenSumOfSquares: between } = fit
  const total = within + between
  return [
    `${kind} of ${observations} rows, ${startsAtBest} of ${starts} starts at the best`,
    table,
    `within ${significant(within)}, between ${significant(between)}${total > 0 ? ` (${significant((100 * between) / total, 3)} % of all)` : ''}`,
    ...fit.warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ].join('\n')
}
