import type { Cell } from '../../../model/index.js'
import { significant, textTable } from '../../../model/index.js'
import type { CoxModel, CoxReport } from './types.js'

/** A model as a person reads it: a line a column with its hazard ratio and error, how far the data go, what to know. */
export function describeModel({ kind, timeUnit, params, fit }: CoxModel): string {
  const errors = fit.source === 'given' ? undefined : (fit.robust?.standardErrors ?? fit.standardErrors)
  const rows = Object.entries(params.coefficients).map(([name, value]): Cell[] => [
    name,
    short(value),
    short(Math.min(Math.exp(value), Number.MAX_VALUE)),
    ...(errors === undefined ? [] : [short(errors[name]!)]),
  ])
  const head = ['column', 'coefficient', 'hazard ratio', ...(errors === undefined ? [] : ['standard error'])]
  const until = Math.max(...params.baseline.map(one => one.until))
  const strata = params.baseline.length > 1 ? `, ${params.baseline.length} strata` : ''
  const reach = `baseline up to ${significant(until)} ${timeUnit}s${strata}`
  if (fit.source === 'given') return [`${kind}, parameters as given`, textTable(head, rows), reach].join('\n')
  return [
    `${kind}, ${fit.events} events in ${fit.observations} rows, ties ${fit.ties}`,
    textTable(head, rows),
    reach,
    ...linesOf(fit),
  ].join('\n')
}

/** A number goes to the right of its column, as words do not. */
function short(value: number): number {
  return Number(significant(value))
}

function linesOf({ logLikelihood, nullLogLikelihood, robust, warnings }: CoxReport): readonly string[] {
  const fit = `log-likelihood ${significant(logLikelihood)}, ${significant(nullLogLikelihood)} without columns`
  return [
    fit,
    ...(robust === undefined ? [] : [`standard errors are robust, ${robust.clusters} clusters`]),
    ...warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ]
}
