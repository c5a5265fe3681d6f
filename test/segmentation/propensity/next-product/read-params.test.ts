import { expect, it } from 'vitest'
import { nextProduct } from '../../../../src/segmentation/propensity/index.js'
import { readParams } from '../../../../src/segmentation/propensity/next-product/read-params.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../../laws/junk.js'
import { purchasesOf } from './purchases.js'

const PARAMS: unknown = JSON.parse(
  JSON.stringify(nextProduct.fit(purchasesOf(30, 2), { observedUntil: '2023-12-31', days: [90] }).params),
)

it('reads what it was given', () => {
  expect(readParams(PARAMS, 'params')).toEqual(PARAMS)
})

it('names the field at fault, or reads what may stand there', () => {
  for (const path of pathsOf(PARAMS)) {
    for (const junk of JUNK) {
      try {
        expect(JSON.stringify(readParams(replaced(PARAMS, path, junk), 'params'))).not.toMatch(/null/)
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

it('asks for a row and a column per product', () => {
  const one = { products: ['a'], moves: [[0]], first: [1], smoothing: 1, waits: [] }
  const path = (changed: object): string => thrown(() => readParams({ ...one, ...changed }, 'params')).path
  expect(path({ moves: [[0], [0]] })).toBe('params.moves')
  expect(path({ moves: [[0, 1]] })).toBe('params.moves[0]')
  expect(path({ first: [-1] })).toBe('params.first[0]')
  expect(path({ products: ['a', 'a'] })).toBe('params.products[1]')
  expect(path({ products: [] })).toBe('params.products')
})
