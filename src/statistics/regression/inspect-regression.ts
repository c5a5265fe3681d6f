import { inspectable, significant, textTable } from '../../model/index.js'
import { coefficientTable } from './coefficient-table.js'
import type { AnyRegression } from './regression.js'

/** A regression that prints as a table of its coefficients. */
export function inspectableRegression<R extends AnyRegression>(regression: R): R {
  return inspectable(regression, () => textOf(regression))
}

function textOf(regression: AnyRegression): string {
  const { kind, observations, converged, warnings } = regression
  const rows = coefficientTable(regression).map(({ name, estimate, standardError, pValue }) => [
    name,
    estimate,
    standardError ?? '',
    pValue === undefined ? '' : significant(pValue, 3),
  ])
  return [
    `${kind} of ${significant(observations)} observations${converged ? '' : ', not converged'}`,
    textTable(['', 'estimate', 'standard error', 'p-value'], rows),
    ...warnings.map(({ message }) => message),
  ].join('\n')
}
