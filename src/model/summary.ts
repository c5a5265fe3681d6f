import type { DocumentFields } from './document-fields.js'
import { effectsByName, effectTable } from './effects.js'
import type { ParameterTable, ParamsOf } from './parameters.js'
import type { LikelihoodReport } from './report.js'
import type { Cell } from './table.js'
import { significant, textTable } from './table.js'

/** A document as a person reads it: how it was fitted, its parameters with errors and meaning, its warnings. */
export function describeDocument<T extends ParameterTable, Estimated extends Readonly<Record<string, number>>>(
  document: DocumentFields<string, ParamsOf<T>, Estimated>,
  table: T,
): string {
  const { kind, params, effects, fit, timeUnit, currency } = document
  const units = [timeUnit && `, time in ${timeUnit}s`, currency && `, amounts in ${currency}`].join('')
  const errors = fit.source === 'likelihood' ? fit.standardErrors && errorsByName(document, fit) : undefined
  const values: Readonly<Record<string, number>> = { ...params, ...(effects && effectsByName(effects)) }
  const rows = Object.entries({ ...table, ...(effects && effectTable(effects)) }).map(([name, { meaning }]): Cell[] => {
    const value = values[name]
    const error = errors?.[name]
    return [name, value === undefined ? '' : value, ...(errors ? [error === undefined ? '' : error] : []), meaning]
  })
  const header = ['', 'value', ...(errors ? ['std. error'] : []), 'meaning']
  const told = fit.source === 'likelihood' ? likelihoodLines(fit) : ['parameters as given']
  return [`${kind}${units}`, ...told, textTable(header, rows)].join('\n')
}

function errorsByName<P, E>(
  { effects }: DocumentFields<string, P, E>,
  { standardErrors, effectErrors }: LikelihoodReport<E>,
): Readonly<Record<string, number>> {
  return { ...standardErrors, ...(effects && effectErrors && effectsByName({ ...effects, ...effectErrors })) }
}

function likelihoodLines<P>(fit: LikelihoodReport<P>): string[] {
  const state = fit.converged ? 'converged' : 'NOT converged'
  return [
    `${fit.observations} clients, ${state} in ${fit.iterations} iterations`,
    `log-likelihood ${significant(fit.logLikelihood, 9)}${penalised(fit)}, AIC ${significant(fit.aic, 9)}, BIC ${significant(fit.bic, 9)}`,
    ...fit.warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ]
}

function penalised<P>({ penalty }: LikelihoodReport<P>): string {
  return penalty === undefined ? '' : ` (penalty ${significant(penalty)})`
}
