import { expect, it } from 'vitest'
import { reviveWith } from '../../../../src/model/index.js'
import { nextProduct } from '../../../../src/segmentation/propensity/index.js'
import { thrown } from '../../../errors/thrown.js'
import { purchasesOf } from './purchases.js'

const MODEL = nextProduct.fit(purchasesOf(80, 2), { observedUntil: '2023-10-31' })

it('comes back from JSON as it was', () => {
  const back = reviveWith([nextProduct.codec], JSON.stringify(MODEL))
  expect(back).toEqual(MODEL)
  expect(nextProduct.predict(back, ['loan'])).toEqual(nextProduct.predict(MODEL, ['loan']))
  const given = nextProduct.fromParams(MODEL.params)
  expect(reviveWith([nextProduct.codec], JSON.stringify(given))).toEqual(given)
})

it('refuses what is wrong, by its place', () => {
  const path = (change: object): string => {
    const document: object = JSON.parse(JSON.stringify(MODEL))
    return thrown(() => reviveWith([nextProduct.codec], { ...document, ...change })).path
  }
  expect(path({ extra: 1 })).toBe('document.extra')
  expect(path({ fit: { source: 'guessed' } })).toBe('document.fit.source')
  expect(path({ fit: { ...MODEL.fit, clients: 0 } })).toBe('document.fit.clients')
  expect(path({ params: { ...MODEL.params, smoothing: -1 } })).toBe('document.params.smoothing')
})
