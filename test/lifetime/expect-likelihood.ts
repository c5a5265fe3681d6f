import { expect } from 'vitest'
import type { ModelLikelihood } from '../../src/lifetime/index.js'
import type { ModelDocument, ParameterTable, ParamsOf } from '../../src/model/index.js'
import { paramsAt, pointOf } from '../../src/model/index.js'
import type { Objective } from '../../src/numeric/index.js'
import type { LikelihoodProblem } from '../../src/statistics/index.js'
import { evaluatedAt, expectOwnDerivatives } from './expect-derivatives.js'

/** Its value is that of its documents, at a model and beside it, and its derivatives are those of its value. */
export function expectLikelihood<M extends ModelDocument>(
  { parameters, point: start, logLikelihood, documentAt }: ModelLikelihood<M>,
  model: M,
  logLikelihoodOf: (model: M) => number,
): void {
  expect(start.length).toBe(Object.keys(parameters).length)
  const { madeBy: _now, ...here } = documentAt(start)
  expect(here).toMatchObject({ kind: model.kind, version: model.version, fit: { source: 'given' } })
  expect({ timeUnit: here.timeUnit, currency: here.currency }).toEqual({
    timeUnit: model.timeUnit,
    currency: model.currency,
  })
  for (const [name, value] of Object.entries(model.params)) expect(here.params[name]).toBeCloseRelative(value, 1e-12)
  expectObjective(logLikelihood, start, point => logLikelihoodOf(documentAt(point)))
}

/** The likelihood that a search climbs is the one that its parameters have, about those that are typical. */
export function expectProblem<T extends ParameterTable>(
  { parameters, typical, logLikelihood }: LikelihoodProblem<T>,
  logLikelihoodAt: (params: ParamsOf<T>) => number,
): void {
  const start = pointOf(parameters, typical)
  expectObjective(logLikelihood, start, point => logLikelihoodAt(paramsAt(parameters, point)))
}

/** It has these values, at a point and beside it, and its derivatives are those of its value. */
function expectObjective(objective: Objective, start: Float64Array, valueAt: (point: Float64Array) => number): void {
  for (const shift of [0, 0.3, -0.4]) {
    const point = start.map((coordinate, i) => coordinate + shift * (i % 2 === 0 ? 1 : -1))
    expect(evaluatedAt(objective, point).value).toBeCloseRelative(valueAt(point), 1e-10)
    expectOwnDerivatives(objective, point, { gradient: 1e-7, hessian: 1e-6 })
  }
}
