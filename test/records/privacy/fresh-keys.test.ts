import { expect, it } from 'vitest'
import { freshKeys } from '../../../src/records/privacy/fresh-keys.js'
import { tableViews } from '../../../src/records/privacy/table-views.js'

it('takes the first numbers that are free, table by table', () => {
  const views = tableViews({ contacts: [{ id: 'erased-2' }, { id: 'K-1' }, { id: 'K-2' }] })
  const keys = freshKeys(
    views,
    new Map([
      ['contacts', new Set(['K-1', 'K-2'])],
      ['clients', new Set(['P-1'])],
    ]),
  )
  expect(Array.from(keys.get('contacts')!)).toEqual([
    ['K-1', 'erased-1'],
    ['K-2', 'erased-3'],
  ])
  expect(Array.from(keys.get('clients')!)).toEqual([['P-1', 'erased-1']])
})
