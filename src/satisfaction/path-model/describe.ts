import { significant, textTable } from '../../model/index.js'
import type { PathModel } from './types.js'

/** A model as a person reads it: how it was estimated, paths with what they explain, what to know. */
export function describeModel({ kind, params, fit }: PathModel): string {
  const { constructs, paths, explained, scheme } = params
  const state = fit.converged ? `converged in ${fit.iterations} rounds` : `NOT converged in ${fit.iterations} rounds`
  const explainedOf = new Map(explained.map(({ name, rSquared }) => [name, rSquared]))
  const rows = constructs.map(({ name, mode, indicators }) => {
    const share = explainedOf.get(name)
    return [name, mode, indicators.length, ...(share === undefined ? [] : [share])]
  })
  return [
    `${kind} of ${fit.observations} rows, ${scheme} scheme, ${state}`,
    textTable(['construct', 'mode', 'items', 'R²'], rows),
    textTable(
      ['path', 'coefficient'],
      paths.map(({ from, to, coefficient }) => [`${from} -> ${to}`, Number(significant(coefficient, 4))]),
    ),
    ...fit.warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ].join('\n')
}
