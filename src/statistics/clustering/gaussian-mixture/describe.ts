import { significant, textTable } from '../../../model/index.js'
import type { GaussianMixtureModel } from './types.js'

/** A mixture as a person reads it: share, mean and standard deviation of each component, how it was found, what to know. */
export function describeMixture({ kind, params, fit }: GaussianMixtureModel): string {
  const rows = params.components.map(({ name, share, mean, covariance }) => [
    name,
    significant(share, 3),
    ...mean.map((value, j) => `${significant(value, 4)} ± ${significant(Math.sqrt(covariance[j]![j]!), 3)}`),
  ])
  const table = textTable(['component', 'share', ...params.features], rows)
  if (fit.source === 'given') return [`${kind} as given`, table].join('\n')
  const { structure, observations, starts, startsAtBest, bic } = fit
  return [
    `${kind} ${structure} of ${observations} rows, BIC ${significant(bic)}, ${startsAtBest} of ${starts} starts at the best`,
    table,
    ...fit.warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ].join('\n')
}
