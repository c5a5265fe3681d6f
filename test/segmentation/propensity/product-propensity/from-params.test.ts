import { expect, it } from 'vitest'
import { productPropensity } from '../../../../src/segmentation/propensity/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK } from '../../../laws/junk.js'

it('is a model that was given', () => {
  const model = productPropensity.fromParams({
    target: 'holding',
    attributes: { x: 'number' },
    products: { p: { features: [], intercept: 0, coefficients: [] } },
  })
  expect(model).toMatchObject({ kind: 'product-propensity', version: 1, fit: { source: 'given' } })
  expect(productPropensity.probabilities(model, { x: [1, 2] }).products['p']?.probability).toEqual(
    Float64Array.of(0.5, 0.5),
  )
})

it('names what is wrong', () => {
  for (const junk of JUNK) {
    expect(thrown(() => Reflect.apply(productPropensity.fromParams, undefined, [junk])).path).toMatch(/^params/)
  }
})
