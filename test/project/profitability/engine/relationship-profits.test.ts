import { expect, it } from 'vitest'
import type { Relationship } from '../../../../src/project/index.js'
import { relationshipProfit, relationshipProfits } from '../../../../src/project/index.js'
import { CLIENT, DEPOSIT, euro, GUARANTEE, LINE, LOAN, SERVICE, TERMS } from './samples.js'

const clients: readonly Relationship[] = [
  { ...CLIENT, client: 'North Mill', facilities: [LOAN, DEPOSIT] },
  { ...CLIENT, client: 'South Mill', probabilityOfDefault: 0.07, facilities: [LINE, GUARANTEE, SERVICE] },
  {
    ...CLIENT,
    client: 'East Mill',
    facilities: [SERVICE],
    activities: [{ name: 'Visit', timesPerYear: 1, unitCost: euro(999) }],
  },
]

it('is the total of each relationship, in columns', () => {
  const columns = relationshipProfits(clients, TERMS)
  expect(columns.clients).toEqual(['North Mill', 'South Mill', 'East Mill'])
  expect(columns.currency).toBe('EUR')
  clients.forEach((client, i) => {
    const { total, conventions } = relationshipProfit(client, TERMS)
    for (const line of ['interest', 'funding', 'fees', 'operatingCost', 'expectedLoss', 'tax'] as const) {
      expect(columns.lines[line][i]).toBe(total.lines[line])
    }
    for (const name of [
      'income',
      'profit',
      'capitalCharge',
      'economicProfit',
      'capital',
      'averageBalance',
      'exposureAtDefault',
    ] as const) {
      expect(columns[name][i]).toBe(total[name])
    }
    expect(columns.rarocDefined[i]).toBe(total.raroc === undefined ? 0 : 1)
    if (total.raroc !== undefined) expect(columns.raroc[i]).toBe(total.raroc)
    expect(columns.conventions).toEqual(conventions)
  })
})

it('refuses nobody, one client twice, and two currencies', () => {
  const dollars = { ...CLIENT, client: 'West Mill', currency: 'USD', facilities: [] }
  const fault = (list: readonly Relationship[]): unknown => {
    try {
      return relationshipProfits(list, TERMS)
    } catch (error) {
      return error
    }
  }
  expect(fault([])).toMatchObject({ code: 'EMPTY_INPUT', path: 'relationships' })
  expect(fault([clients[0]!, clients[0]!])).toMatchObject({ code: 'DUPLICATE_CLIENT', path: 'relationships[1].client' })
  expect(fault([clients[0]!, dollars])).toMatchObject({ code: 'MIXED_CURRENCIES', path: 'relationships[1].currency' })
  expect(fault([clients[0]!, { ...dollars, currency: 'EUR', probabilityOfDefault: -1 }])).toMatchObject({
    path: 'relationships[1].probabilityOfDefault',
  })
  expect(fault(Array(2))).toMatchObject({ code: 'INVALID_TYPE', path: 'relationships[0]' })
})
