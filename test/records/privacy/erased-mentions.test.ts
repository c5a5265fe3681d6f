import { expect, it } from 'vitest'
import { mentionRules } from '../../../src/records/privacy/erased-mentions.js'
import { ownKeys } from '../../../src/records/privacy/subjects.js'
import { tableViews } from '../../../src/records/privacy/table-views.js'

it("takes a name given at the person's own client for the person, and leaves it at others", () => {
  const views = tableViews({
    clients: [
      { id: 'C-1', representative: 'Contact One' },
      { id: 'C-2', representative: 'Contact One' },
    ],
    contacts: [{ id: 'K-1', client: 'C-1', name: 'Contact One' }],
  })
  const subject = { contact: 'K-1' }
  const rules = mentionRules(views, ownKeys(views, subject), subject)
  const [clients] = views
  expect([0, 1].map(row => rules.without(clients!, 'representative', row, 'Contact One'))).toEqual([
    '[erased]',
    'Contact One',
  ])
  expect(rules.left).toEqual([{ table: 'clients', key: 'C-2', field: 'representative', why: 'namesake' }])
})
