/**
 * Whether both sides have found the same BG/NBD.
 *
 * @module
 */
import type { bgNbd } from 'clientele/lifetime'
import type { Compared } from './agreement.js'
import type { Answer } from './peer.js'

type Fitted = ReturnType<typeof bgNbd.fit>

export function compareFits({ params, fit }: Pick<Fitted, 'params' | 'fit'>, theirs: Answer): readonly Compared[] {
  if (theirs.params === undefined || theirs.logLikelihood === undefined || fit.source !== 'likelihood') {
    throw new Error('Both sides must have fitted')
  }
  const names = ['r', 'alpha', 'a', 'b'] as const
  const { params: found } = theirs
  return [
    { name: 'parameters', ours: names.map(n => params[n]), theirs: names.map(n => found[n]!), tolerance: 1e-3 },
    { name: 'log-likelihood', ours: [fit.logLikelihood], theirs: [theirs.logLikelihood], tolerance: 1e-6 },
  ]
}
