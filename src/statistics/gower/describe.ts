import { significant, textTable } from '../../model/index.js'
import type { GowerAttribute, GowerScale } from './types.js'

/** A scale as a person reads it: one line per attribute, then what to know of the rows. */
export function describeScale({ kind, params, fit }: GowerScale): string {
  const rows = Object.entries(params.attributes).map(([name, attribute]) => {
    const { weight = 1 } = attribute
    return [name, attribute.kind, weight, extent(attribute)]
  })
  const source = fit.source === 'given' ? 'as given' : `from ${fit.rows} rows`
  const warnings = fit.source === 'given' ? [] : fit.warnings.map(({ message }) => message)
  return [`${kind} ${source}`, textTable(['attribute', 'kind', 'weight', 'compared over'], rows), ...warnings].join(
    '\n',
  )
}

function extent(attribute: GowerAttribute): string {
  if (attribute.kind === 'number') {
    const { scale = 'range', range = [0, 0] } = attribute
    return `${range.map(end => significant(end)).join(' to ')} (${scale})`
  }
  return attribute.kind === 'ordinal' ? `${attribute.levels.join(' < ')} (${attribute.spacing})` : ''
}
