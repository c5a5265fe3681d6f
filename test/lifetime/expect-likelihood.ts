import { expect } from 'vitest'
import type { ModelLikelihood } from '../../src/lifetime/index.js'
import type { ModelDocument } from '../../src/model/index.js'
import { evaluation } from '../../src/numeric/index.js'

/** Its value is that of its documents, at a model and beside it, and its derivatives are those of its value. */
export function expectLikelihood<M extends ModelDocument>(
  { parameters, point: start, logLikelihood, documentAt }: ModelLikelihood<M>,
  model: M,
  logLikelihoodOf: (model: M) => number,
): void {
  const size = Object.keys(parameters).length
  const { madeBy: _now, ...here } = documentAt(start)
  expect(here).toMatchObject({ kind: model.kind, version: model.version, fit: { source: 'given' } })
  expect({ timeUnit: here.timeUnit, currency: here.currency }).toEqual({
    timeUnit: model.timeUnit,
    currency: model.currency,
  })
  for (const [name, value] of Object.entries(model.params)) expect(here.params[name]).toBeCloseRelative(value, 1e-12)
  for (const shift of [0, 0.3, -0.4]) {
    const point = start.map((coordinate, i) => coordinate + shift * (i % 2 === 0 ? 1 : -1))
    const at = evaluation(size)
    logLikelihood.evaluate(point, at)
    expect(at.value).toBeCloseRelative(logLikelihoodOf(documentAt(point)), 1e-10)
    for (let i = 0; i < size; i++) {
      const [before, after] = [-1e-5, 1e-5].map(step => {
        const there = evaluation(size)
        logLikelihood.evaluate(
          point.map((coordinate, j) => (i === j ? coordinate + step : coordinate)),
          there,
        )
        return there
      })
      const scale = 1 + Math.abs(at.value)
      expect(Math.abs((after!.value - before!.value) / 2e-5 - at.gradient[i]!)).toBeLessThan(1e-7 * scale)
      for (let j = 0; j < size; j++) {
        const slope = (after!.gradient[j]! - before!.gradient[j]!) / 2e-5
        expect(Math.abs(slope - at.hessian[i * size + j]!)).toBeLessThan(1e-6 * scale)
      }
    }
  }
}
