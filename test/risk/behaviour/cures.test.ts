import { expect, it } from 'vitest'
import { cures } from '../../../src/risk/behaviour/index.js'
import { ledgerOf } from './ledgers.js'

const ledger = ledgerOf(
  {
    never: { due: { '2024-01-31': 100 }, paid: { '2024-01-31': 100 } },
    open: { due: { '2023-01-31': 100 } },
    soon: { due: { '2023-01-31': 100 }, paid: { '2023-06-30': 100 } },
    slow: { due: { '2023-01-31': 100 }, paid: { '2024-06-30': 100 } },
    again: { due: { '2023-01-31': 100, '2023-12-31': 100 }, paid: { '2023-06-30': 100 } },
    late: { due: { '2025-06-30': 100 } },
  },
  '2025-12-31',
)

it('counts defaults watched for as long, and those that come again', () => {
  expect(cures(ledger)).toMatchObject({
    defaults: 6,
    cured: 3,
    open: 3,
    // Of the six, that of 2025 was not watched for a year; the second of `again` was.
    curedWithin: { events: 2, of: 5 },
    defaultedAgainWithin: { events: 1, of: 3 },
  })
  expect(cures(ledger, {}, { withinMonths: 24 })).toMatchObject({
    curedWithin: { events: 3, of: 4 },
    defaultedAgainWithin: { of: 2 },
  })
})

it('has shares only of what there is', () => {
  const none = cures(ledgerOf({ a: { due: { '2024-01-31': 100 }, paid: { '2024-01-31': 100 } } }))
  expect(none).toEqual({
    defaults: 0,
    cured: 0,
    open: 0,
    curedWithin: { events: 0, of: 0 },
    defaultedAgainWithin: { events: 0, of: 0 },
  })
  expect(() => cures(ledger, {}, { withinMonths: 0 })).toThrow(
    expect.objectContaining({ path: 'options.withinMonths' }),
  )
})

it('watches to the last day of the months', () => {
  // In default on 2023-05-02, performing on 2023-10-02, in default again on 2024-03-02: five months each.
  const due = { '2023-01-31': 100, '2023-12-02': 100 }
  const within = (observedUntil: string) =>
    cures(ledgerOf({ a: { due, paid: { '2023-07-04': 100 } } }, observedUntil), {}, { withinMonths: 5 })
  expect(within('2023-10-01').curedWithin.of).toBe(0)
  expect(within('2023-10-02').curedWithin).toMatchObject({ events: 1, of: 1 })
  expect(within('2024-03-01').defaultedAgainWithin.of).toBe(0)
  expect(within('2024-03-02').defaultedAgainWithin).toMatchObject({ events: 1, of: 1 })
})
