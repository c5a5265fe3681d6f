import { describe, expect, it } from 'vitest'
import { readHistories } from '../../../src/loyalty/fading/read-histories.js'
import { dayNumber } from '../../../src/money/core.js'
import { thrown } from '../../errors/thrown.js'

const until = dayNumber('2024-06-30')

describe('histories', () => {
  it('end with the last day, in order', () => {
    const { histories, later } = readHistories(
      [
        {
          client: 'a',
          purchases: ['2024-06-30', '2024-01-01', '2024-07-01', '2024-01-01'],
          balances: [
            { date: '2024-08-01', value: 1 },
            { date: '2024-02-01', value: -2 },
          ],
          contacts: [{ date: '2024-03-01', answered: true }],
        },
      ],
      until,
    )
    expect(later).toBe(2)
    expect(histories[0]).toEqual({
      client: 'a',
      purchases: [dayNumber('2024-01-01'), until],
      products: [],
      balances: [{ day: dayNumber('2024-02-01'), value: -2 }],
      satisfaction: [],
      contacts: [{ day: dayNumber('2024-03-01'), value: 1 }],
    })
  })

  it.each([
    ['[]', 'EMPTY_INPUT', 'histories'],
    ['{}', 'INVALID_TYPE', 'histories'],
    ['[null]', 'INVALID_TYPE', 'histories[0]'],
    ['[{}]', 'INVALID_CLIENT', 'histories[0].client'],
    ['[{ "client": 1 }, { "client": 1 }]', 'DUPLICATE_CLIENT', 'histories[1].client'],
    ['[{ "client": 1, "purchase": [] }]', 'UNKNOWN_OPTION', 'histories[0].purchase'],
    ['[{ "client": 1, "purchases": ["2024-02-30"] }]', 'INVALID_DATE', 'histories[0].purchases[0]'],
    ['[{ "client": 1, "purchases": [null] }]', 'INVALID_DATE', 'histories[0].purchases[0]'],
    [
      '[{ "client": 1, "products": [{ "date": "2024-01-01", "value": 1.5 }] }]',
      'OUT_OF_RANGE',
      'histories[0].products[0].value',
    ],
    [
      '[{ "client": 1, "balances": [{ "date": "2024-01-01", "value": "1" }] }]',
      'INVALID_TYPE',
      'histories[0].balances[0].value',
    ],
    [
      '[{ "client": 1, "balances": [{ "date": "2024-01-01", "value": 1e151 }] }]',
      'OUT_OF_RANGE',
      'histories[0].balances[0].value',
    ],
    [
      '[{ "client": 1, "balances": [{ "date": "2024-01-01", "balance": 1 }] }]',
      'UNKNOWN_OPTION',
      'histories[0].balances[0].balance',
    ],
    [
      '[{ "client": 1, "satisfaction": [{ "date": "2024-01-01", "value": 1 }, { "date": "20240101", "value": 2 }] }]',
      'CONFLICTING_OPTIONS',
      'histories[0].satisfaction[1].date',
    ],
    [
      '[{ "client": 1, "contacts": [{ "date": "2024-01-01", "answered": 1 }] }]',
      'INVALID_TYPE',
      'histories[0].contacts[0].answered',
    ],
    ['[{ "client": 1, "contacts": [{ "answered": true }] }]', 'INVALID_DATE', 'histories[0].contacts[0].date'],
    ['[{ "client": 1, "atStake": -1 }]', 'OUT_OF_RANGE', 'histories[0].atStake'],
    ['[{ "client": 1, "atStake": 1e201 }]', 'OUT_OF_RANGE', 'histories[0].atStake'],
  ])('refuse %s', (given, code, path) => {
    expect(thrown(() => readHistories(JSON.parse(given), until))).toMatchObject({ code, path })
  })
})
