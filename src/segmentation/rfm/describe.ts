import type { Cell } from '../../model/index.js'
import { significant, textTable } from '../../model/index.js'
import type { RfmModel } from './document.js'
import type { RfmDimension } from './segment-rules.js'
import { DIMENSIONS } from './segment-rules.js'

/** A model as a person reads it: which values have which score, how many clients do, the segments, the warnings. */
export function describeModel({ params, fit, currency }: RfmModel): string {
  const { scores, edges, weights, segments } = params
  const counts = fit.source === 'quantiles' ? fit.counts : undefined
  const units = { recency: 'days', frequency: 'purchases', monetary: currency ?? 'money' }
  const header = ['score', ...DIMENSIONS.flatMap(name => [`${name}, ${units[name]}`, ...(counts ? ['clients'] : [])])]
  const rows = Array.from({ length: scores }, (_, i): Cell[] => {
    const score = scores - i
    const cells = (name: RfmDimension): Cell[] => {
      const bin = name === 'recency' ? scores - score : score - 1
      return [rangeOf(edges[name], bin), ...(counts ? [String(counts[name][score - 1])] : [])]
    }
    return [String(score), ...DIMENSIONS.flatMap(cells)]
  })
  const names = new Set(segments.map(({ name }) => name))
  return [
    `rfm, ${params.monetary === 'total-spend' ? 'total' : 'mean'} spend`,
    fit.source === 'quantiles' ? `${fit.observations} clients` : 'cut points as given',
    textTable(header, rows),
    ...(params.nested === undefined ? [] : nestedLines(params.nested.frequency)),
    `weights ${DIMENSIONS.map(name => `${name} ${significant(weights[name], 3)}`).join(', ')}`,
    `${names.size} segments${names.size > 0 ? `: ${[...names].join(', ')}` : ''}`,
    ...(fit.source === 'quantiles' ? fit.warnings.map(({ code, message }) => `! ${code}: ${message}`) : []),
  ].join('\n')
}

/** Where nested bins cut; the table above has what all clients would be cut by. */
function nestedLines(frequency: readonly (readonly number[])[]): readonly string[] {
  const header = ['recency', ...frequency.map((_, i) => `frequency ${i + 1}`)]
  const rows = frequency.map((edges, i): Cell[] => [String(i + 1), ...frequency.map((_, bin) => rangeOf(edges, bin))])
  return [
    'nested: frequency within each recency score, money within each recency and frequency score',
    textTable(header, rows.toReversed()),
  ]
}

function rangeOf(edges: readonly number[], bin: number): string {
  const [below, above] = [edges[bin - 1], edges[bin]]
  if (below === undefined) return `up to ${significant(above!)}`
  if (below === above) return 'none'
  return above === undefined ? `above ${significant(below)}` : `above ${significant(below)} to ${significant(above)}`
}
