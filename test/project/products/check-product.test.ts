import { expect, it } from 'vitest'
import { checkProduct } from '../../../src/project/index.js'
import { JUNK } from '../../laws/junk.js'
import { bridge } from './samples.js'

it('finds nothing in a product without fault', () => {
  expect(checkProduct(bridge)).toEqual([])
})

it('finds one fault in each part that has one', () => {
  const broken = {
    ...bridge,
    colour: 'red',
    name: { en: 'x' },
    facility: 'x',
    eligibility: { any: [] },
    fit: [],
    terms: { price: [] },
  }
  expect(Reflect.apply(checkProduct, undefined, [broken, 'bridge'])).toEqual([
    expect.objectContaining({ path: 'bridge.colour', code: 'UNKNOWN_OPTION' }),
    expect.objectContaining({ path: 'bridge.name.zh', code: 'INVALID_TYPE' }),
    expect.objectContaining({ path: 'bridge.facility', code: 'OUT_OF_RANGE' }),
    expect.objectContaining({ path: 'bridge.eligibility.any', code: 'EMPTY_INPUT', hint: expect.any(String) }),
    expect.objectContaining({ path: 'bridge.fit', code: 'EMPTY_INPUT' }),
    expect.objectContaining({ path: 'bridge.terms.price', code: 'EMPTY_INPUT' }),
  ])
})

it('finds a fact of two kinds where every part is right by itself', () => {
  const issues = checkProduct({ ...bridge, eligibility: { fact: 'listed', is: 'above', value: 1 } })
  expect(issues.map(({ path, code }) => [path, code])).toEqual([['product.fit[2]', 'CONFLICTING_OPTIONS']])
})

it('finds a fault in whatever is no product', () => {
  for (const junk of JUNK) {
    expect(Reflect.apply(checkProduct, undefined, [junk])).not.toEqual([])
    for (const field of Object.keys(bridge)) {
      const broken = { ...bridge, [field]: junk }
      expect(Reflect.apply(checkProduct, undefined, [broken])).not.toEqual([])
    }
  }
})
