import { expect, it } from 'vitest'
import { expectModel } from '../../../../../src/statistics/survival/competing/fine-gray/model.js'
import { fineGray } from '../../../../../src/statistics/survival/competing/index.js'
import { thrown } from '../../../../errors/thrown.js'
import { BOOK, COLUMNS } from '../book.js'

const model = fineGray.fit(BOOK, COLUMNS, { ending: 'default' })

it('is frozen to the last field', () => {
  expect(Object.isFrozen(model.params.baseline.times)).toBe(true)
  expect(expectModel(model)).toBe(model)
})

it('is read from a copy, and refused where it is none', () => {
  const copy = structuredClone(model)
  expect(fineGray.linearPredictor(copy, COLUMNS)).toEqual(fineGray.linearPredictor(model, COLUMNS))
  expect(thrown(() => expectModel({ ...copy, params: { ...copy.params, ending: '' } })).path).toBe(
    'model.params.ending',
  )
  const other: unknown = { ...copy, kind: 'cox' }
  // @ts-expect-error: what comes from JSON may be anything
  expect(thrown(() => expectModel(other)).code).toBe('INVALID_DOCUMENT')
})
