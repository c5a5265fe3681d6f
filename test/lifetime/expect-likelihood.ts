import { expect } from 'vitest'
import type { ModelLikelihood } from '../../src/lifetime/index.js'
import type { ModelDocument } from '../../src/model/index.js'
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
  for (const shift of [0, 0.3, -0.4]) {
    const point = start.map((coordinate, i) => coordinate + shift * (i % 2 === 0 ? 1 : -1))
    const { value } = evaluatedAt(logLikelihood, point)
    expect(value).toBeCloseRelative(logLikelihoodOf(documentAt(point)), 1e-10)
    expectOwnDerivatives(logLikelihood, point, { gradient: 1e-7, hessian: 1e-6 })
  }
}
