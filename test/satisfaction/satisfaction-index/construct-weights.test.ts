import { expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/index.js'
import {
  measuredConstruct,
  measuredConstructs,
  weightsOf,
} from '../../../src/satisfaction/satisfaction-index/construct-weights.js'
import { thrown } from '../../errors/thrown.js'
import { SCALE, SMALL, smallAnswers } from '../path-bootstrap/small-survey.js'

const MODEL = pathModel.fit(smallAnswers(40), SMALL)

it('finds constructs that are made of answers, with their items', () => {
  expect(measuredConstructs(MODEL).map(({ construct }) => construct.name)).toEqual([
    'Quality',
    'Satisfaction',
    'Loyalty',
  ])
  expect(measuredConstruct(MODEL, 'Quality', 'construct').items.map(({ name }) => name)).toEqual(['fast', 'fair'])
  expect(thrown(() => measuredConstruct(MODEL, 'Price', 'construct'))).toMatchObject({ code: 'OUT_OF_RANGE' })
})

it('weighs a single item with all of the points', () => {
  const { shares, points } = weightsOf(measuredConstruct(MODEL, 'Loyalty', 'construct'), MODEL, SCALE)
  expect(shares).toEqual([1])
  expect(points).toEqual([10])
})
