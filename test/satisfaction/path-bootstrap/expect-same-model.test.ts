import { expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/index.js'
import { expectSameModel } from '../../../src/satisfaction/path-bootstrap/expect-same-model.js'
import { thrown } from '../../errors/thrown.js'
import { SMALL, smallAnswers, smallModel } from './small-survey.js'

it('takes the same answers to another tolerance, and no others', () => {
  const { work } = smallModel(40)
  expectSameModel(pathModel.fit(smallAnswers(40), SMALL, { tolerance: 1e-4 }), work.estimate)
  const others = pathModel.fit(smallAnswers(40, 9), SMALL)
  expect(thrown(() => expectSameModel(others, work.estimate))).toMatchObject({ code: 'CONFLICTING_OPTIONS' })
})
