import { significant, textTable } from '../../../model/index.js'
import type { UpliftModel } from './types.js'

/** A model as a person reads it: what each column does in either arm, then what it is worth out of fold. */
export function describeUplift({ kind, params, fit }: UpliftModel): string {
  const { features, treated, control } = params
  const rows = features.map(({ name }, j) => [name, treated.coefficients[j]!, control.coefficients[j]!])
  const table = textTable(['per standard deviation', 'treated', 'control'], rows)
  if (fit.source === 'given') return [`${kind}, as given`, table].join('\n')
  const { clients, averageEffect, qini, calibration } = fit
  const slope = calibration === undefined ? '' : `, slope ${significant(calibration.slope, 3)}`
  return [
    `${kind} of ${clients.treated} treated and ${clients.control} others`,
    table,
    `average effect ${significant(averageEffect.effect, 3)}; out of fold: Qini ${significant(qini.coefficient, 3)}${slope}`,
    ...fit.warnings.map(({ code, message }) => `! ${code}: ${message}`),
  ].join('\n')
}
