import type { DocumentFields } from './document-fields.js'
import type { ParameterTable, ParamsOf } from './parameters.js'
import type { LikelihoodReport } from './report.js'
import type { Cell } from './table.js'
import { significant, textTable } from './table.js'

/** A document as a person reads it: how it was fitted, its parameters with errors and meaning, its warnings. */
export function describeDocument<T extends ParameterTable, Estimated extends Readonly<Record<string, number>>>(
  document: DocumentFields<string, ParamsOf<T>, Estimated>,
  table: T,
): string {
  const { kind, params, fit, timeUnit, currency } = document
  const units = [timeUnit && `, time in ${timeUnit}s`, currency && `, amounts in ${currency}`].join('')
  const errors = fit.source === 'likelihood' ? fit.standardErrors : undefined
  const rows = Object.entries(table).map(([name, { meaning }]): Cell[] => {
    const value = params[name]
    const error = errors?.[name]
    return [name, value === undefined ? '' : value, ...(errors ? [error === undefined ? '' : error] : []), meaning]
  })
  const header = ['', 'value', ...(errors ? ['std. error'] : []), 'meaning']
  const told = fit.source === 'likelihood' ? likelihoodLines(fit) : ['parameters as given']
  return [`${kind}${units}`, ...told, textTable(header, rows)].join('\n')
}

function likelihoodLines<P>(fit: LikelihoodReport<P>): string[] {
  const state = fit.converged ? 'converged' : 'NOT converged'
  return [
    `${fit.observations} clients, ${state} in ${fit.iterations} iterations`,
    `log-likelihood ${significant(fit.logLikelihood, 9)}, AIC ${significant(fit.aic, 9)}, BIC ${significant(fit.bic, 9)}`,
    ...fit.warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ]
}
