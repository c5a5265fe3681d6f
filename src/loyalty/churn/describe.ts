import { significant, textTable } from '../../model/index.js'
import type { ChurnProbability } from './types.js'

/** A model as a person reads it: what it is worth, then its coefficients. */
export function describeChurn({ kind, params: { model }, fit }: ChurnProbability): string {
  const rows = model.features.map(({ attribute, of, word = of }, i) => [
    attribute,
    word,
    significant(model.coefficients[i]!, 4),
  ])
  const table = textTable(['attribute', 'of', 'log-odds'], rows)
  if (fit.source === 'given') return [`${kind}, as given`, table].join('\n')
  const { observations, events, validation, foretold, auc, skill, topLift } = fit
  const figures = Object.entries({ AUC: auc, skill, 'lift of the top tenth': topLift }).flatMap(([name, figure]) =>
    figure === undefined ? [] : [`${name} ${significant(figure, 3)}`],
  )
  const way = validation === 'folds' ? 'out of fold' : 'by earlier days'
  return [
    `${kind}: ${events} of ${observations} left; ${foretold} foretold ${way}${figures.length > 0 ? `: ${figures.join(', ')}` : ''}`,
    table,
    ...fit.warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ].join('\n')
}
