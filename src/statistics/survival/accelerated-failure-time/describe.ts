import type { Cell } from '../../../model/index.js'
import { significant, textTable } from '../../../model/index.js'
import type { FailureTimeModel } from './types.js'

/** A model as a person reads it: a line per coefficient with the factor on time, the spread, how the search went. */
export function describeModel({ kind, timeUnit, params, fit }: FailureTimeModel): string {
  const { distribution, intercept, coefficients, scale } = params
  const errors = fit.source === 'likelihood' ? fit.standardErrors : undefined
  const cell = (error: number | undefined): Cell => (error === undefined ? '' : significant(error, 4))
  const rows: Cell[][] = [
    [
      '(intercept)',
      significant(intercept, 5),
      cell(errors?.intercept),
      `${significant(Math.exp(intercept), 4)} ${timeUnit}s`,
    ],
    ...Object.entries(coefficients).map(([name, value]): Cell[] => [
      name,
      significant(value, 5),
      cell(errors?.coefficients[name]),
      significant(Math.exp(value), 4),
    ]),
    ['ln(scale)', significant(Math.log(scale), 5), cell(errors?.logScale), ''],
  ]
  const head = `${kind}, ${distribution}, in ${timeUnit}s`
  const table = textTable(['', 'estimate', 'error', 'factor on time'], rows)
  if (fit.source === 'given') return [`${head}, as given`, table].join('\n')
  const { observations, events, logLikelihood, columnsTest } = fit
  return [
    `${head}; ${observations} rows, ${events} events`,
    table,
    `log-likelihood ${significant(logLikelihood, 7)}${columnsTest === undefined ? '' : `, columns p = ${significant(columnsTest.pValue, 3)}`}`,
    ...fit.warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ].join('\n')
}
