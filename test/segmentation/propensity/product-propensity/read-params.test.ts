import { expect, it } from 'vitest'
import { readParams } from '../../../../src/segmentation/propensity/product-propensity/read-params.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../../laws/junk.js'

const PARAMS = {
  target: 'holding',
  attributes: { x: 'number', w: 'word' },
  products: {
    p: {
      features: [
        { attribute: 'x', of: 'number', centre: 2, spread: 3, ends: [1, 4] },
        { attribute: 'w', of: 'word', word: 'a', centre: 0.5, spread: 1 },
      ],
      intercept: -1,
      coefficients: [0.5, 2],
      covariance: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      recalibration: { intercept: 0.1, slope: 0.9 },
    },
  },
}

it('reads what it was given', () => {
  expect(readParams(PARAMS, 'params')).toEqual(PARAMS)
})

it('names the field at fault, or reads what may stand there', () => {
  for (const path of pathsOf(PARAMS)) {
    for (const junk of JUNK) {
      const given = replaced(PARAMS, path, junk)
      try {
        const read = readParams(given, 'params')
        expect(JSON.stringify(read)).not.toMatch(/null/)
      } catch (error) {
        expect(
          thrown(() => {
            throw error
          }).path,
        ).toMatch(/^params/)
      }
    }
  }
})

it('asks for as many coefficients as features', () => {
  const { p } = PARAMS.products
  const path = (changed: object): string =>
    thrown(() => readParams({ ...PARAMS, products: { p: { ...p, ...changed } } }, 'params')).path
  expect(path({ coefficients: [1] })).toBe('params.products.p.coefficients')
  expect(path({ covariance: [[1, 0, 0]] })).toBe('params.products.p.covariance')
  expect(path({ recalibration: { intercept: 0, slope: -1 } })).toBe('params.products.p.recalibration.slope')
  expect(path({ features: [{ ...p.features[0], ends: [4, 1] }, p.features[1]] })).toBe(
    'params.products.p.features[0].ends[1]',
  )
})

it('takes numbers for features of numbers, and words for those of words', () => {
  const door = (attribute: string, of: string): string => {
    const features = [{ attribute, of, word: 'a', centre: 0, spread: 1, ends: [0, 1] }]
    const product = { features, intercept: 0, coefficients: [1] }
    return thrown(() => readParams({ ...PARAMS, products: { p: product } }, 'params')).path
  }
  expect(door('w', 'number')).toBe('params.products.p.features[0].of')
  expect(door('x', 'word')).toBe('params.products.p.features[0].of')
})
