import { expect, it } from 'vitest'
import { consentBook } from '../../../src/records/privacy/consent-entries.js'
import { tableViews } from '../../../src/records/privacy/table-views.js'

it('puts entries of a purpose under whom they are about, and leaves out what cannot be read', () => {
  const entry = { client: 'C-1', purpose: 'marketing', basis: 'consent', from: '2024-01-01' }
  const views = tableViews({
    consents: [
      { ...entry, id: 'B-1' },
      { ...entry, id: 'B-2', contact: 'K-1' },
      { ...entry, id: 'B-3', purpose: 'servicing' },
      { ...entry, id: 'B-4', from: 'soon' },
      { ...entry, id: 'B-5', basis: 'habit' },
      { ...entry, id: 'B-6', contact: 7 },
      { ...entry, id: 'B-7', contact: 'K-2', basis: 'habit', withdrawnOn: '2024-02-01' },
      { ...entry, id: 'B-8', contact: 'K-3', withdrawnOn: '2030-01-01' },
    ],
  })
  const { ofClients, ofContacts, objectors } = consentBook(views, 'marketing', 20_000)
  expect(Array.from(ofClients)).toEqual([['C-1', [{ id: 'B-1', basis: 'consent', state: 'in-force' }]]])
  expect(Array.from(ofContacts)).toEqual([
    ['K-1', [{ id: 'B-2', basis: 'consent', state: 'in-force' }]],
    ['K-2', []],
    ['K-3', [{ id: 'B-8', basis: 'consent', state: 'in-force' }]],
  ])
  expect(objectors).toEqual(new Set(['K-2']))
  expect(consentBook([], 'marketing', 0).ofClients.size).toBe(0)
})
