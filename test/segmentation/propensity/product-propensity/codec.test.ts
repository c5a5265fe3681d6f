import { expect, it } from 'vitest'
import { reviveWith } from '../../../../src/model/index.js'
import { productPropensity } from '../../../../src/segmentation/propensity/index.js'
import { thrown } from '../../../errors/thrown.js'
import { COLUMNS, GUARANTEE } from '../firms.js'

const MODEL = productPropensity.fit(COLUMNS, { guarantee: GUARANTEE, rare: GUARANTEE.map((_, i) => i < 3) })
const JSON_TEXT = JSON.stringify(MODEL)

function revived(change: (document: Record<string, unknown>) => void): unknown {
  const document: Record<string, unknown> = JSON.parse(JSON_TEXT)
  change(document)
  return reviveWith([productPropensity.codec], document)
}

it('comes back from JSON as it was, and scores the same', () => {
  const back = reviveWith([productPropensity.codec], JSON_TEXT)
  expect(back).toEqual(MODEL)
  expect(Object.isFrozen(back.params.products)).toBe(true)
  expect(productPropensity.probabilities(back, COLUMNS)).toEqual(productPropensity.probabilities(MODEL, COLUMNS))
  const given = productPropensity.fromParams(MODEL.params)
  expect(reviveWith([productPropensity.codec], JSON.stringify(given))).toEqual(given)
})

it('holds no clients', () => {
  expect(JSON_TEXT.length).toBeLessThan(6000)
  expect(JSON_TEXT).not.toMatch(/null/)
})

it('refuses what is wrong, by its place', () => {
  const path = (change: (document: Record<string, unknown>) => void): string => thrown(() => revived(change)).path
  expect(path(document => Object.assign(document, { extra: 1 }))).toBe('document.extra')
  expect(path(document => Object.assign(document, { fit: { source: 'guessed' } }))).toBe('document.fit.source')
  expect(path(document => Object.assign(document, { params: { target: 'x' } }))).toMatch(/^document\.params/)
})
