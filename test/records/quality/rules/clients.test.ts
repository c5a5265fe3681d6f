import { expect, it } from 'vitest'
import { verdicts } from '../verdicts.js'

it('holds status against dates that are past', () => {
  const clients = [
    { status: 'active', endedOn: '2024-12-31' },
    { status: 'active', endedOn: '2025-01-01' },
    { status: 'ended', endedOn: '2024-01-01' },
    { status: 'prospect', clientSince: '2024-01-01' },
    { status: 'prospect' },
    { endedOn: '2024-01-01' },
  ]
  const said = ['broken', 'holds', 'not-asked', 'broken', 'holds', 'unknown']
  expect(verdicts('status-against-dates', 'clients', { clients })).toEqual(said)
})

it('adds up shares day by day', () => {
  const own = (client: string, share: unknown, from?: string, until?: string): object => ({
    client,
    share,
    from,
    until,
    owner: `${from}`,
  })
  const ownerships = [
    own('A', 0.6, '2020-01-01', '2022-12-31'),
    own('A', 0.6, '2023-01-01'),
    own('A', 0.404),
    own('B', 0.6, '2020-01-01', '2023-01-01'),
    own('B', 0.6, '2023-01-01'),
    own('C', 0.6),
    own('C', 0.6),
    own('D', 'half'),
  ]
  const said = ['holds', 'holds', 'holds', 'broken', 'broken', 'holds', 'holds', 'unknown']
  expect(verdicts('owned-beyond-whole', 'ownerships', { ownerships })).toEqual(said)
})

it('knows where social credit codes are given', () => {
  const code = { socialCreditCode: '91350100M000100Y43' }
  const clients = [{ ...code, country: 'CN' }, { ...code, country: 'DE' }, code, { country: 'DE' }]
  const said = ['holds', 'broken', 'unknown', 'not-asked']
  expect(verdicts('code-of-other-country', 'clients', { clients })).toEqual(said)
})
