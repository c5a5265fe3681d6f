import { expect, it } from 'vitest'
import { mergeSuggestion } from '../../../src/records/duplicates/merge-suggestion.js'
import { client } from './client.js'

it('keeps the record that says most, fills what it lacks, and asks where values differ', () => {
  const clients = [
    client('C-1', 'Harbour Ltd', { lei: '5493001KJTIIGC8Y1R12' }),
    client('C-2', 'Harbour', { country: 'GB', industry: 'K45' }),
    client('C-3', 'Harbour Ltd', { country: 'GB' }),
  ]
  const copy = structuredClone(clients)
  expect(mergeSuggestion(clients)).toEqual({
    keep: 'C-2',
    replace: ['C-1', 'C-3'],
    fields: [
      {
        field: 'name',
        action: 'choose',
        values: [
          { value: 'Harbour Ltd', clients: ['C-1', 'C-3'] },
          { value: 'Harbour', clients: ['C-2'] },
        ],
      },
      { field: 'lei', action: 'fill', values: [{ value: '5493001KJTIIGC8Y1R12', clients: ['C-1'] }] },
    ],
  })
  expect(clients).toEqual(copy)
})
