import type { Condition, Portfolio } from 'clientele/records'
import { qualityPolicy } from 'clientele/records'
import { expect, it } from 'vitest'
import { appliesTo } from '../../../src/records/quality/applies.js'
import { qualityContext } from '../../../src/records/quality/context.js'
import { CLEAN } from './clean-portfolio.js'

const context = qualityContext(CLEAN as Portfolio, qualityPolicy(), 20_000)
const COMPANY: Condition = { fact: 'client.entityType', is: 'one-of', values: ['company'] }

it('tells by the record and what it refers to; where a fact is missing or of another kind it cannot', () => {
  const applies = appliesTo(context, 'facilities', COMPANY)
  expect(applies({ client: 'C-1' })).toBe('yes')
  expect(applies({ client: 'C-2' })).toBe('no')
  expect(applies({ client: 'C-9' })).toBe('unknown')
  expect(applies({})).toBe('unknown')
  const large = appliesTo(context, 'facilities', { fact: 'limit', is: 'above', value: 5 })
  expect([6, 5, '6', Number.NaN].map(limit => large({ limit }))).toEqual(['yes', 'no', 'unknown', 'unknown'])
  const listed = appliesTo(context, 'clients', { fact: 'listed', is: 'one-of', values: [true] })
  expect([true, false, 'true'].map(value => listed({ listed: value }))).toEqual(['yes', 'no', 'unknown'])
  const uses = appliesTo(context, 'clients', { fact: 'services', is: 'one-of', values: ['leasing'] })
  expect([['leasing', 'advice'], ['advice'], [7]].map(services => uses({ services }))).toEqual(['yes', 'no', 'unknown'])
  const dated = appliesTo(context, 'facilities', { fact: 'maturity', is: 'known' })
  expect([dated({ maturity: '2024-01-01' }), dated({})]).toEqual(['yes', 'no'])
})

it('applies to all without a condition', () => {
  expect(appliesTo(context, 'facilities', undefined)({})).toBe('yes')
})
