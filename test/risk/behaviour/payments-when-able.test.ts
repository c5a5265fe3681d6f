import { expect, it } from 'vitest'
import { paymentsWhenAble } from '../../../src/risk/behaviour/index.js'
import { ledgerOf } from './ledgers.js'

const due = { '2024-01-31': 100, '2024-02-29': 100, '2024-03-31': 100 }
const ledger = ledgerOf({
  'ann/1': { due, paid: { '2024-01-31': 100, '2024-03-31': 200 } },
  'ann/2': { due: { '2024-03-31': 50 } },
  'bob/1': { due },
})
const told = (...args: Parameters<typeof paymentsWhenAble> extends [unknown, ...infer Rest] ? Rest : never) => {
  const { of, kept, unable } = paymentsWhenAble(ledger, ...args)
  return [...of].map((all, i) => [all, kept[i], unable[i]])
}

it('counts what was due while there were means, by what was known on the day', () => {
  const abilities = [
    { client: 'ann', date: '2024-02-29', ability: 0.5 },
    { client: 'ann', date: '2024-01-01', ability: 1 },
    { client: 'ann', date: '2024-03-01', ability: 1.2 },
  ]
  // Of 2024-02-29 nothing is asked; of 2024-03-31 the first contract is paid, the second is not.
  expect(told(abilities)).toEqual([
    [3, 2, 1],
    [0, 0, 0],
  ])
  expect(told(abilities, { ableFrom: 0.4 })).toEqual([
    [4, 2, 0],
    [0, 0, 0],
  ])
  expect(told(abilities, { asOf: '2024-02-28' })).toEqual([
    [1, 1, 0],
    [0, 0, 0],
  ])
  expect(told(abilities.slice(2))).toEqual([
    [2, 1, 0],
    [0, 0, 0],
  ])
})

it('takes the lower of two figures of one day, in any order', () => {
  const rows = [2, 0.1].map(ability => ({ client: 'bob', date: '2024-01-01', ability }))
  expect(told(rows)[1]).toEqual([0, 0, 3])
  expect(told(rows.toReversed())[1]).toEqual([0, 0, 3])
})

it.each([
  [{ client: 'cyd', date: '2024-01-01', ability: 1 }, 'INVALID_CLIENT', 'abilities[0].client'],
  [{ client: 'ann', date: 'soon', ability: 1 }, 'INVALID_DATE', 'abilities[0].date'],
  [{ client: 'ann', date: '2024-01-01', ability: Number.NaN }, 'OUT_OF_RANGE', 'abilities[0].ability'],
  [null, 'INVALID_CLIENT', 'abilities[0].client'],
])('refuses %j', (row, code, path) => {
  expect(() => Reflect.apply(paymentsWhenAble, undefined, [ledger, [row]])).toThrow(
    expect.objectContaining({ code, path }),
  )
})
