import { significant, textTable } from '../../../model/index.js'
import type { ProductPropensity } from './types.js'

/** A model as a person reads it: one line per product, then what to know of them. */
export function describePropensity({ kind, params, fit }: ProductPropensity): string {
  const { target, products } = params
  if (fit.source === 'given') {
    const rows = Object.entries(products).map(([product, { features }]) => [product, features.length])
    return [`${kind} of ${target}, as given`, textTable(['product', 'features'], rows)].join('\n')
  }
  const rows = Object.entries(fit.products).map(([product, { observations, events, auc, skill, topLift }]) => [
    product,
    observations,
    events,
    ...[auc, skill, topLift].map(figure => (figure === undefined ? '' : significant(figure, 3))),
  ])
  const header = ['product', 'clients', 'have it', 'AUC', 'skill', 'lift of the top tenth']
  return [
    `${kind} of ${target}, out of fold`,
    textTable(header, rows),
    ...fit.warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ].join('\n')
}
