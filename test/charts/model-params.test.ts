import { expect, it } from 'vitest'
import { positiveParams } from '../../src/charts/model-params.js'
import { thrown } from '../errors/thrown.js'

it('takes the parameters that are asked for', () => {
  expect(positiveParams({ params: { a: 1, b: 2, c: 3 } }, ['a', 'c'])).toEqual({ a: 1, c: 3 })
})

it.each([{}, { r: null }, { r: 'x' }, { r: 0 }, { r: -1 }, { r: Number.NaN }, { r: Number.POSITIVE_INFINITY }])(
  'refuses %o',
  params => {
    const model = JSON.parse('{}')
    model.params = params
    expect(thrown(() => positiveParams(model, ['r']))).toMatchObject({ path: 'model.params.r' })
  },
)

it('refuses a document without parameters', () => {
  expect(thrown(() => positiveParams(JSON.parse('{}'), ['r']))).toMatchObject({ path: 'model.params' })
})
