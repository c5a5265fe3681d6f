import { expect, it } from 'vitest'
import { termsOf } from '../../../src/lifetime/pareto-nbd-dynamic/terms.js'
import { MODEL, PARAMS } from './dynamic-bases.js'

it('reads a model as parameters and columns of effects', () => {
  expect(termsOf(MODEL)).toEqual({
    ...PARAMS,
    names: { purchase: ['season', 'gender'], dropout: ['season', 'gender'] },
    purchaseEffects: Float64Array.of(0.7, 0.3),
    dropoutEffects: Float64Array.of(0.5, -0.4),
    daysPerUnit: 7,
  })
})

it.each([
  [{ ...MODEL, kind: 'pareto-nbd' }, "model.kind: expected 'pareto-nbd-dynamic'"],
  [{ ...MODEL, params: { ...PARAMS, r: '1' } }, 'model.params.r: expected a number'],
  [{ ...MODEL, effects: undefined }, 'model.effects: expected an object'],
  [{ ...MODEL, effects: { purchase: { season: null } } }, 'model.effects.purchase.season: expected a number'],
  [{ ...MODEL, timeUnit: 'fortnight' }, 'unit: expected one of'],
  [undefined, 'model: expected an object'],
])('refuses %o', (model, message) => {
  expect(() => Reflect.apply(termsOf, undefined, [model])).toThrow(message)
})
