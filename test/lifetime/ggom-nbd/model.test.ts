import { describe, expect, it } from 'vitest'
import { ggomNbd } from '../../../src/lifetime/index.js'
import { reviveWith } from '../../../src/model/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const params = { r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }
const model = ggomNbd.fromParams(params, { timeUnit: 'week' })
const client = { frequency: 2, recency: 30, age: 38 }

describe('a ggom-nbd document', () => {
  it('is frozen plain data that says what it is', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual({
      kind: 'ggom-nbd',
      version: 1,
      madeBy: 'clientele 0.1.0',
      timeUnit: 'week',
      params,
      fit: { source: 'given' },
    })
    expect(Object.isFrozen(model) && Object.isFrozen(model.params)).toBe(true)
    expect(structuredClone(model)).toEqual(model)
  })

  it('comes back from JSON with its report', () => {
    const fitted = ggomNbd.fit(baseOf([client, { frequency: 0, recency: 0, age: 30 }, { ...client, frequency: 5 }]))
    expect(JSON.stringify(reviveWith([ggomNbd.codec], JSON.stringify(fitted)))).toBe(JSON.stringify(fitted))
  })

  it.each([
    [{ r: 1, alpha: 1, b: 1, s: 1 }, 'params.beta: expected a number > 0, received undefined [MISSING_VALUE]'],
    [{ ...params, b: 0 }, 'params.b: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [{ ...params, beta: 1e51 }, 'params.beta: expected a number from 1e-50 to 1e+50'],
    [{ ...params, a: 1 }, 'params.a: expected only the options r, alpha, b, s, beta'],
  ])('refuses %o', (wrong, message) => {
    expect(() => Reflect.apply(ggomNbd.fromParams, undefined, [wrong])).toThrow(message)
  })

  it('is refused by every verb where it is of another kind or skipped revival', () => {
    const wrong = { ...model, kind: 'pareto-nbd' }
    expect(() => Reflect.apply(ggomNbd.probabilityAlive, undefined, [wrong, client])).toThrow('[INVALID_DOCUMENT]')
    expect(() => Reflect.apply(ggomNbd.simulate, undefined, [wrong, { age: [1], seed: 1 }])).toThrow(
      '[INVALID_DOCUMENT]',
    )
    const text = { ...model, params: { ...params, b: '0.1' } }
    expect(() => Reflect.apply(ggomNbd.expectedDropoutRate, undefined, [text, client])).toThrow('model.params.b')
  })
})
