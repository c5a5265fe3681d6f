import type { Cell } from '../../../../model/index.js'
import { significant, textTable } from '../../../../model/index.js'
import type { FineGrayModel } from './types.js'

/** A model as a person reads it: a line a column with its ratio and error, how far the data go, what to know. */
export function describeModel({ kind, timeUnit, params, fit }: FineGrayModel): string {
  const errors = fit.source === 'given' ? undefined : fit.standardErrors
  const rows = Object.entries(params.coefficients).map(([name, value]): Cell[] => [
    name,
    significant(value),
    significant(Math.min(Math.exp(value), Number.MAX_VALUE)),
    ...(errors === undefined ? [] : [significant(errors[name]!)]),
  ])
  const head = ['column', 'coefficient', 'ratio', ...(errors === undefined ? [] : ['standard error'])]
  const reach = `baseline up to ${significant(params.baseline.until)} ${timeUnit}s`
  const table = textTable(head, rows)
  if (fit.source === 'given') return [`${kind} of ${params.ending}, parameters as given`, table, reach].join('\n')
  const { events, otherEndings, observations, logLikelihood, nullLogLikelihood, warnings } = fit
  return [
    `${kind} of ${params.ending}: ${events} of ${observations} ended so, ${otherEndings} otherwise`,
    table,
    reach,
    `log-likelihood ${significant(logLikelihood)}, ${significant(nullLogLikelihood)} without columns`,
    ...warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ].join('\n')
}
