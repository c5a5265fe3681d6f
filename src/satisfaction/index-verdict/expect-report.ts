import { expectInteger, expectList, expectObject, expectPositive, reject } from '../../errors/index.js'
import type { PathModel } from '../path-model/index.js'

/** What a verdict reads of the report of a model, which may come from anywhere: a figure that is none would pass every check. */
export function expectReport({ fit }: PathModel, path: string): void {
  expectInteger(fit.observations, `${path}.observations`, 1)
  expectInteger(fit.leftOut, `${path}.leftOut`)
  if (fit.effectiveObservations !== undefined) {
    expectPositive(fit.effectiveObservations, `${path}.effectiveObservations`)
  }
  if (typeof fit.converged !== 'boolean') reject('INVALID_TYPE', `${path}.converged`, 'true or false', fit.converged)
  for (const [i, warning] of Array.from(expectList(fit.warnings, `${path}.warnings`)).entries()) {
    expectObject(warning, `${path}.warnings[${i}]`)
  }
}
