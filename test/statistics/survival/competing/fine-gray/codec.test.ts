import { expect, it } from 'vitest'
import { reviveWith } from '../../../../../src/model/index.js'
import { fineGray } from '../../../../../src/statistics/survival/competing/index.js'
import { thrown } from '../../../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../../../laws/junk.js'
import { BOOK, COLUMNS } from '../book.js'

const model = fineGray.fit(BOOK, COLUMNS, { ending: 'default', ridge: 0.1 })
const revive = (json: unknown) => reviveWith([fineGray.codec], json)

it('comes back from JSON as it was', () => {
  expect(revive(JSON.stringify(model))).toEqual(model)
  const given = fineGray.fromParams(model.params, { timeUnit: 'week' })
  expect(revive(JSON.stringify(given))).toEqual(given)
})

it('names the field at fault', () => {
  const plain: unknown = JSON.parse(JSON.stringify(model))
  const path = (at: readonly string[], by: unknown): string => thrown(() => revive(replaced(plain, at, by))).path
  expect(path(['params', 'ending'], '')).toBe('document.params.ending')
  expect(path(['fit', 'source'], 'guess')).toBe('document.fit.source')
  expect(path(['fit', 'covariance', '1'], [0])).toBe('document.fit.covariance[1]')
  expect(path(['fit', 'standardErrors'], { margin: 1 })).toBe('document.fit.standardErrors.secured')
  expect(path(['fit', 'converged'], 1)).toBe('document.fit.converged')
})

it('revives or refuses junk in any field, and never fails otherwise', () => {
  const plain: unknown = JSON.parse(JSON.stringify(model))
  for (const at of pathsOf(plain)) {
    for (const junk of JUNK) {
      try {
        expect(revive(replaced(plain, at, junk)).kind).toBe('fine-gray')
      } catch (error) {
        expect(error).toMatchObject({ name: 'ClienteleError' })
      }
    }
  }
})
