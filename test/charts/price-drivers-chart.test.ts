import { expect, it } from 'vitest'
import { priceDriversChart } from '../../src/charts/index.js'
import { thrown } from '../errors/thrown.js'
import { JUNK } from '../laws/junk.js'
import { priced, pricedGuarantee } from './relationships.js'
import { draw, expectReadable, wordsOf } from './render.js'

it('can be read', async () => {
  await expectReadable(size => priceDriversChart(priced(), size))
  await expectReadable(size => priceDriversChart(pricedGuarantee(), size))
})

it('adds its parts up to the rate, or to the fee', async () => {
  const [loan, bonds] = [priced(), pricedGuarantee()]
  for (const [price, whole, name] of [
    [loan, loan.annualRate, 'Rate'],
    [bonds, bonds.value, 'Annual fee'],
  ] as const) {
    const rows = priceDriversChart(price).data.values
    expect([rows.at(-1)?.['name'], rows.at(-1)?.['until']]).toEqual([name, whole])
    expect(rows.at(-2)?.['until']).toBeCloseTo(whole, 9)
  }
  const spec = priceDriversChart(loan)
  expect(spec.title.subtitle?.join(' ')).toMatch(/hurdle of 11.% after/)
  expect(spec.data.values[0]?.['name']).toBe('Transfer rate')
  expect(wordsOf(await draw(spec))).toContain('Expected loss: +0.48 %')
})

it('tells ticks of a small price apart', async () => {
  const { drivers, ...price } = priced()
  const none = Object.fromEntries(Object.keys(drivers).map(driver => [driver, 0]))
  for (const rate of [0.003, 0.0008, 0.000004]) {
    const small = { ...price, annualRate: rate, drivers: { ...drivers, ...none, funding: rate } }
    const ticks = wordsOf(await draw(priceDriversChart(small))).filter(words => /^[\d.]+%$/.test(words))
    expect(ticks.length).toBeGreaterThan(2)
    expect(new Set(ticks).size).toBe(ticks.length)
  }
})

it('says 0 of parts that leave nothing but rounding', () => {
  const { drivers, ...price } = priced()
  const none = Object.fromEntries(Object.keys(drivers).map(driver => [driver, 0]))
  const parts = { ...drivers, ...none, capitalReturn: -0.002, costOfCapital: 0.002 }
  const rows = priceDriversChart({ ...price, annualRate: -4e-19, drivers: parts }).data.values
  expect(rows.map(row => row['words'])).toEqual(['Earned on capital: -0.2 %', 'Cost of capital: +0.2 %', 'Rate: 0 %'])
})

it('names the field of what is no price', () => {
  const door = (...args: readonly unknown[]): string =>
    thrown(() => Reflect.apply(priceDriversChart, undefined, args)).path
  const price = priced()
  expect(door({ ...price, kind: 'spread' })).toBe('price.kind')
  expect(door({ ...price, drivers: { ...price.drivers, funding: Number.NaN } })).toBe('price.drivers.funding')
  expect(door({ ...price, annualRate: '5 %' })).toBe('price.annualRate')
  expect(door(price, { wide: true })).toBe('options.wide')
  for (const junk of JUNK) {
    expect(door(junk)).toMatch(/^price/)
    expect(door({ ...price, drivers: junk })).toMatch(/^price\.drivers/)
  }
  const nothing = Object.fromEntries(Object.keys(price.drivers).map(driver => [driver, 0]))
  expect(thrown(() => Reflect.apply(priceDriversChart, undefined, [{ ...price, drivers: nothing }])).code).toBe(
    'NO_DATA',
  )
})
