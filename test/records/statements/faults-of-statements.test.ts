import { expect, it } from 'vitest'
import { faultsOfStatements } from '../../../src/records/statements/index.js'

const statement = (client: string, periodEnd: string, sales: number, more = {}) => {
  return { client, periodEnd, currency: 'CNY', sales, ...more }
}

it('holds each statement against the one before it, whatever their order', () => {
  const faulty = faultsOfStatements([
    statement('B', '2024-12-31', 100),
    statement('A', '2024-12-31', 50),
    statement('A', '2022-12-31', 5_000_000),
    statement('A', '2023-12-31', 5_200_000),
    statement('B', '2023-12-31', 90),
  ])
  expect(faulty.map(({ key, client, faults }) => [key, client, faults.map(fault => fault.rule)])).toEqual([
    ['A | 2024-12-31 |  | ', 'A', ['year-is-like-the-year-before']],
  ])
})

it('prefers the period that ends where this one begins, then one of as many months', () => {
  const cash = (periodEnd: string, amount: number, more = {}) => {
    return { client: 'A', periodEnd, currency: 'CNY', cash: amount, changeInCash: 10, ...more }
  }
  const years = [
    cash('2023-12-31', 50),
    cash('2024-06-30', 70, { months: 6, changeInCash: 20 }),
    cash('2024-12-31', 60),
  ]
  expect(faultsOfStatements(years)).toEqual([])
  const broken = [...years.slice(0, 2), cash('2024-12-31', 65)]
  expect(faultsOfStatements(broken)[0]?.faults[0]?.expected).toBe(15)
})

it('keeps single companies and groups apart', () => {
  const all = [statement('A', '2023-12-31', 5), statement('A', '2024-12-31', 500, { consolidated: true })]
  expect(faultsOfStatements(all)).toEqual([])
})

it('names the statement and the field that is wrong', () => {
  // @ts-expect-error: an amount that is text
  expect(() => faultsOfStatements([statement('A', '2024-12-31', 5), statement('A', '2023-12-31', '5')])).toThrow(
    expect.objectContaining({ path: 'statements[1].sales' }),
  )
  // @ts-expect-error: the statement before is found here
  expect(() => faultsOfStatements([], { before: statement('A', '2024-12-31', 5) })).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
  )
})
