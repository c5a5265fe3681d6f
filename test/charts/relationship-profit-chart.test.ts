import { expect, it } from 'vitest'
import { relationshipProfitChart } from '../../src/charts/index.js'
import { thrown } from '../errors/thrown.js'
import { JUNK } from '../laws/junk.js'
import { earning, losing } from './relationships.js'
import { draw, expectReadable, wordsOf } from './render.js'

it('can be read', async () => {
  await expectReadable(size => relationshipProfitChart(earning(), size))
  await expectReadable(size => relationshipProfitChart(losing(), size))
})

it('has room for the longest name', async () => {
  for (const client of ['Donaudampfschifffahrt'.repeat(8), 'North and South '.repeat(8).trim()]) {
    await expectReadable(size => relationshipProfitChart({ ...earning(), client }, size))
  }
})

it('goes from interest to profit and on to economic profit', async () => {
  for (const profit of [earning(), losing()]) {
    const { total } = profit
    const rows = relationshipProfitChart(profit).data.values
    const placeOf = (name: string): number => rows.findIndex(row => row['name'] === name)
    const [left, last] = [rows[placeOf('Profit')], rows.at(-1)]
    expect([left?.['from'], left?.['until']]).toEqual([0, total.profit / 100])
    expect([last?.['name'], last?.['until']]).toEqual(['Economic profit', total.economicProfit / 100])
    expect(rows[placeOf('Profit') - 1]?.['until']).toBeCloseTo(total.profit / 100, 6)
    expect(rows[placeOf('Charge for capital')]?.['until']).toBeCloseTo(total.economicProfit / 100, 6)
    for (const [i, row] of rows.slice(0, placeOf('Profit')).entries()) {
      expect(row['from']).toBeCloseTo(Number(i === 0 ? 0 : rows[i - 1]?.['until']), 6)
    }
  }
  const spec = relationshipProfitChart(earning())
  expect(spec.title.subtitle?.join(' ')).toMatch(/^Harbour Cold Storage, 2025-01-01 until 2026-01-01; RAROC 19\.6.%$/)
  expect(wordsOf(await draw(spec))).toContain('Charge for capital: -139k')
})

it('tells a line by facility where one points at it', () => {
  const [interest] = relationshipProfitChart(earning()).data.values
  expect(interest?.['detail']).toMatch(/^Investment loan \d+k, Working capital line [\d.]+k, Current account -[\d.]+k$/)
})

it('tells the largest of many facilities, and the others together', () => {
  const profit = earning()
  const [first] = profit.facilities
  if (first === undefined) throw new Error('no facility')
  const facilities = Array.from({ length: 30 }, (_, i) => {
    const interest = i % 2 === 0 ? i * 100_000 : i * -100_000
    return { ...first, name: `Loan ${i}`, lines: { ...first.lines, interest } }
  })
  const [interest] = relationshipProfitChart({ ...profit, facilities }).data.values
  // 24 at 0 to 23: 0 - 1 + 2 - … - 23 = -12.
  const largest = 'Loan 29 -29k, Loan 28 28k, Loan 27 -27k, Loan 26 26k, Loan 25 -25k, Loan 24 24k'
  expect(interest?.['detail']).toBe(`${largest}, 23 others -12k`)
})

it('leaves out what is 0, and refuses a profit of nothing', () => {
  const profit = losing()
  const { lines } = profit.total
  const none = { ...lines, interest: 0, funding: 0, liquidity: 0, fees: 0, transactionCost: 0, operatingCost: 0 }
  const part = { ...profit, total: { ...profit.total, lines: none } }
  expect(relationshipProfitChart(part).data.values.map(row => row['name'])).toEqual([
    'Expected loss',
    'Earned on capital',
    'Tax',
    'Profit',
    'Charge for capital',
    'Economic profit',
  ])
  const nothing = { ...none, expectedLoss: 0, capitalReturn: 0, tax: 0 }
  const empty = { ...profit, total: { ...profit.total, lines: nothing, capitalCharge: 0 } }
  expect(thrown(() => relationshipProfitChart(empty)).code).toBe('NO_DATA')
})

it('names the field of what is no profit', () => {
  const door = (...args: readonly unknown[]): string =>
    thrown(() => Reflect.apply(relationshipProfitChart, undefined, args)).path
  expect(door({ ...earning(), currency: 'euro' })).toBe('profit.currency')
  expect(door({ ...earning(), facilities: [undefined] })).toBe('profit.facilities[0]')
  expect(door(earning(), { wide: true })).toBe('options.wide')
  for (const junk of JUNK) {
    expect(door(junk)).toMatch(/^profit/)
    expect(door({ ...earning(), total: junk })).toMatch(/^profit\.total/)
  }
})
