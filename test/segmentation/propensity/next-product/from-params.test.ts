import { expect, it } from 'vitest'
import { nextProduct } from '../../../../src/segmentation/propensity/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK } from '../../../laws/junk.js'

it('is a model that was given', () => {
  const model = nextProduct.fromParams({ products: ['a'], moves: [[0]], first: [1], smoothing: 1, waits: [] })
  expect(model).toMatchObject({ kind: 'next-product', version: 1, fit: { source: 'given' } })
  expect(nextProduct.predict(model, []).next).toMatchObject([{ product: 'a', share: 1 }])
})

it('names what is wrong', () => {
  for (const junk of JUNK) {
    expect(thrown(() => Reflect.apply(nextProduct.fromParams, undefined, [junk])).path).toMatch(/^params/)
  }
})
