import { describe, expect, it } from 'vitest'
import { paretoNbdDynamic } from '../../../src/lifetime/index.js'
import { evaluateAt } from '../gamma-poisson/fit-bases.js'
import { drawnBase, EFFECTS, MODEL, PARAMS } from './dynamic-bases.js'

const base = drawnBase(80, 6)

describe('likelihood', () => {
  const asked = paretoNbdDynamic.likelihood(MODEL, base)
  it('is the log-likelihood of the model at its point, and of the document at any other', () => {
    const { logLikelihood, point, documentAt } = asked
    if (point === undefined) throw new Error('it stands somewhere')
    expect(documentAt(point)).toMatchObject({ kind: 'pareto-nbd-dynamic', timeUnit: 'week', fit: { source: 'given' } })
    for (const by of [0, 0.3]) {
      const at = point.map((x, i) => x + by * (i % 3))
      const expected = paretoNbdDynamic.logLikelihood(documentAt(at), base)
      expect(evaluateAt(logLikelihood, at).value).toBeCloseRelative(expected, 1e-12)
    }
    expect(Object.keys(documentAt(point).effects.dropout ?? {})).toEqual(['season', 'gender'])
    expect(documentAt(point).params.alpha).toBeCloseRelative(PARAMS.alpha, 1e-15)
  })

  it('is flat at the fit', () => {
    const fitted = paretoNbdDynamic.fit(base, { covariates: { purchase: ['season', 'gender'], dropout: ['gender'] } })
    const { logLikelihood, point } = paretoNbdDynamic.likelihood(fitted, base)
    const { gradient, value } = evaluateAt(logLikelihood, point ?? [])
    expect(Math.max(...gradient.map(Math.abs))).toBeLessThan(1e-5)
    if (fitted.fit.source === 'likelihood') expect(value).toBeCloseRelative(fitted.fit.logLikelihood, 1e-12)
  })

  it('refuses another unit and what is no model', () => {
    const daily = paretoNbdDynamic.fromParams(PARAMS, { timeUnit: 'day', effects: EFFECTS })
    expect(() => paretoNbdDynamic.likelihood(daily, base)).toThrow('base.timeUnit')
    expect(() => Reflect.apply(paretoNbdDynamic.likelihood, undefined, [{}, base])).toThrow('model.kind')
  })
})
