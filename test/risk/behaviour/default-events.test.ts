import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { defaultEvents } from '../../../src/risk/behaviour/index.js'
import { ledgerOf } from './ledgers.js'

const due = { '2024-01-31': 100 }
const ledger = ledgerOf({
  'ann/1': { due },
  'ann/2': { due, paid: { '2024-01-31': 100 } },
  'bob/1': { due, paid: due },
})

it('names client, contract, days, cause and reason', () => {
  const [from, utp] = [dayNumber('2024-05-01'), dayNumber('2024-03-01')]
  expect(defaultEvents(ledger)).toEqual([{ client: 'ann', from, cause: 'days-past-due' }])
  const unlikelyToPay = [{ client: 'ann', contract: '2', date: '2024-03-01', until: '2024-03-10', reason: 'fraud' }]
  expect(defaultEvents(ledger, {}, { by: 'contract', unlikelyToPay })).toEqual([
    { client: 'ann', contract: '1', from, cause: 'days-past-due' },
    {
      client: 'ann',
      contract: '2',
      from: utp,
      curedOn: dayNumber('2024-06-09'),
      cause: 'unlikely-to-pay',
      reason: 'fraud',
    },
  ])
})

it('changes nothing of the past when more is known', () => {
  const until = (observedUntil: string) =>
    defaultEvents(ledgerOf({ a: { due, paid: { '2024-06-01': 100 } } }, observedUntil), { probationDays: 30 })
  const [from, curedOn] = [dayNumber('2024-05-01'), dayNumber('2024-07-01')]
  expect(until('2024-04-30')).toEqual([])
  expect(until('2024-05-01')).toEqual([{ client: 'a', from, cause: 'days-past-due' }])
  expect(until('2024-06-30')).toEqual([{ client: 'a', from, cause: 'days-past-due' }])
  expect(until('2024-07-01')).toEqual([{ client: 'a', from, curedOn, cause: 'days-past-due' }])
})

it('refuses options that do not exist', () => {
  expect(() => Reflect.apply(defaultEvents, undefined, [ledger, {}, { asOf: 1 }])).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_OPTION', path: 'options.asOf' }),
  )
})
