import { expect, it } from 'vitest'
import { readDescription, readParams } from '../../../src/statistics/gower/read-description.js'
import { thrown } from '../../errors/thrown.js'

it('names the attribute at fault', () => {
  expect(thrown(() => readDescription({ amount: { kind: 'x' } }, 'description')).path).toBe('description.amount.kind')
})

it('asks for an attribute, and for weight', () => {
  expect(thrown(() => readDescription({}, 'description')).code).toBe('EMPTY_INPUT')
  const weightless = { amount: { kind: 'number', weight: 0 }, sector: { kind: 'nominal', weight: 0 } }
  expect(thrown(() => readDescription(weightless, 'description')).code).toBe('OUT_OF_RANGE')
})

it('asks of parameters what comparing needs', () => {
  const params = (attribute: object): unknown => ({ attributes: { a: attribute } })
  expect(thrown(() => readParams(params({ kind: 'number' }), 'params')).path).toBe('params.attributes.a.range')
  const ranks = { kind: 'ordinal', levels: ['A', 'B'], spacing: 'mean-ranks' }
  expect(thrown(() => readParams(params(ranks), 'params')).path).toBe('params.attributes.a.counts')
  expect(readParams(params({ kind: 'ordinal', levels: ['A', 'B'] }), 'params').attributes['a']?.weight).toBe(1)
})
