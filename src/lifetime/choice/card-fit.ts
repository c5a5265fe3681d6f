import { label } from '../../labels/index.js'
import type { Cell, Dropped, ModelDocument } from '../../model/index.js'
import { significant } from '../../model/index.js'
import { markdownList, markdownSection, markdownTable } from './markdown.js'

/** What the card says of the fit, and what it left out beyond what is known already; nothing where parameters were given. */
export function fitSection({ fit }: ModelDocument, known: readonly Dropped[]): string {
  if (fit.source !== 'likelihood') return ''
  const { converged, iterations, evaluations, observations, logLikelihood, penalty, aic, bic, conditionNumber } = fit
  const rows: Cell[][] = [
    ['converged', converged ? 'yes' : '**no**'],
    ['iterations', `${iterations}, with ${evaluations} evaluations of the likelihood`],
    ['clients', significant(observations, 9)],
    ['log-likelihood', significant(logLikelihood, 9)],
    ...(penalty === undefined ? [] : [['penalty', significant(penalty)]]),
    ['AIC', significant(aic, 9)],
    ['BIC', significant(bic, 9)],
    ...(conditionNumber === undefined
      ? []
      : [['condition number', `${significant(conditionNumber, 3)} (above 1e8 the likelihood has a flat ridge)`]]),
  ]
  const remarks = [
    ...fit.warnings.map(({ code, message }) => `**\`${code}\`**: ${message}.`),
    ...fit.dropped
      .filter(drop => !known.some(one => isSame(one, drop)))
      .map(({ reason, count }) => `${count} ${label(reason, 'en')}`),
  ]
  return markdownSection(
    'Fit',
    markdownTable(['', ''], rows),
    remarks.length === 0 ? 'The fit warns of nothing.' : markdownList(remarks),
  )
}

function isSame(one: Dropped, other: Dropped): boolean {
  return one.reason === other.reason && one.count === other.count
}
