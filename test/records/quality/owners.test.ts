import { qualityPolicy, TABLE_NAMES } from 'clientele/records'
import { expect, it } from 'vitest'
import { qualityContext } from '../../../src/records/quality/context.js'
import { ownerOf } from '../../../src/records/quality/owners.js'
import { CLEAN } from './clean-portfolio.js'

const context = qualityContext(CLEAN, qualityPolicy(), 0)

it('follows a record to its client', () => {
  expect(ownerOf(context, 'clients')?.({ id: 'C-1' })).toBe('C-1')
  expect(ownerOf(context, 'payments')?.({ facility: 'F-1' })).toBe('C-1')
  expect(ownerOf(context, 'constructionProgress')?.({ project: 'J-1' })).toBe('C-2')
})

it('ends where a reference leads nowhere, and knows tables that are of no client', () => {
  expect(ownerOf(context, 'payments')?.({ facility: 'F-9' })).toBeUndefined()
  expect(ownerOf(context, 'covenantTests')?.({ covenant: 'K' })).toBeUndefined()
  expect(TABLE_NAMES.filter(table => ownerOf(context, table) === undefined)).toEqual([
    'groups',
    'products',
    'surveys',
    'exchangeRates',
  ])
})
