import { expect, it } from 'vitest'
import { planOf } from '../../../src/risk/roll-forward/options.js'
import { thrown } from '../../errors/thrown.js'

const date = { facility: ['a'], exposure: [1], probabilityOfDefault: [1], riskWeight: [1] }
const plan = (json: string) => planOf(JSON.parse(json), date, date)

it('takes the usual factors that both dates have', () => {
  expect(plan('{}')).toEqual({
    measure: 'allowance',
    factors: ['exposure', 'probabilityOfDefault'],
    attribution: 'shapley',
  })
  expect(plan('{ "measure": "exposure" }').factors).toEqual(['exposure'])
  expect(plan('{ "measure": "riskWeightedAmount" }').factors).toEqual(['exposure', 'riskWeight'])
  expect(plan('{ "measure": "toString" }').factors).toEqual([])
  expect(planOf({}, date, { facility: ['a'], exposure: [1] }).factors).toEqual(['exposure'])
})

it.each([
  ['{ "factors": ["exposure", "exposure"] }', 'options.factors[1]'],
  ['{ "factors": ["other"] }', 'options.factors[0]'],
  ['{ "factors": ["opening"] }', 'options.factors[0]'],
  ['{ "measure": "closing" }', 'options.measure'],
  ['{ "factors": "exposure" }', 'options.factors'],
  ['{ "measure": "stage" }', 'options.measure'],
  ['{ "measure": 3 }', 'options.measure'],
  ['{ "attribution": "random" }', 'options.attribution'],
  ['{ "order": [] }', 'options.order'],
  ['null', 'options'],
])('refuses %s', (json, path) => {
  expect(thrown(() => plan(json)).path).toBe(path)
})
