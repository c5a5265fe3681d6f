import { expect, it } from 'vitest'
import { outcomesAfter } from '../../../src/appraisal/grading/outcomes-after.js'
import { dayNumber } from '../../../src/money/core.js'
import type { Client, DefaultEvent } from '../../../src/records/index.js'

const [after, until] = [dayNumber('2023-12-31'), dayNumber('2024-12-31')]

function client(id: string, more: Partial<Client> = {}): Client {
  return { id, name: id, entityType: 'company', status: 'active', clientSince: '2020-01-01', ...more }
}

function aDefault(of: string, date: string, endedOn?: string): DefaultEvent {
  return { id: `${of} ${date}`, client: of, date, kind: 'past-due', ...(endedOn === undefined ? {} : { endedOn }) }
}

it('counts defaults from the next day until the last', () => {
  const days = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01']
  const { defaulted, inDefault } = outcomesAfter({ defaults: days.map(day => aDefault(day, day)) }, after, until)
  expect([...defaulted]).toEqual(['2024-01-01', '2024-12-31'])
  expect([...inDefault]).toEqual(['2023-12-31'])
})

it('does not take who is in default for one who comes to be', () => {
  const open = outcomesAfter({ defaults: [aDefault('A', '2023-01-01'), aDefault('A', '2024-05-01')] }, after, until)
  expect(open.defaulted.size).toBe(0)
  const cured = [aDefault('A', '2023-01-01', '2023-06-01'), aDefault('A', '2024-05-01')]
  expect([...outcomesAfter({ defaults: cured }, after, until).defaulted]).toEqual(['A'])
})

it('counts those who leave, not those who default first, have left before or never came', () => {
  const clients = [
    client('left', { status: 'ended', endedOn: '2024-06-01' }),
    client('defaulted', { status: 'ended', endedOn: '2024-06-01' }),
    client('before', { status: 'ended', endedOn: '2023-06-01' }),
    client('some day', { status: 'ended' }),
    client('later', { status: 'ended', endedOn: '2025-06-01' }),
    client('to come', { clientSince: '2024-03-01' }),
    client('prospect', { status: 'prospect' }),
  ]
  const { related, left } = outcomesAfter({ clients, defaults: [aDefault('defaulted', '2024-05-01')] }, after, until)
  expect([...related]).toEqual(['left', 'defaulted', 'later'])
  expect([...left]).toEqual(['left'])
})
