import { expect, it } from 'vitest'
import { contributionChart } from '../../src/charts/index.js'
import type { Contributions } from '../../src/project/index.js'
import { contributions } from '../../src/project/index.js'
import { thrown } from '../errors/thrown.js'
import { JUNK } from '../laws/junk.js'
import { profitOf } from '../project/contribution/profits.js'
import { draw, expectReadable, wordsOf } from './render.js'

const FIRMS = ['Harbour Cold Storage', 'Hill Brewery', 'Northern Dairy', 'Quay Logistics', 'River Mill']

/** Of clients with these profits in cents. */
function of(profits: readonly number[], names: readonly string[] = FIRMS): Contributions {
  return contributions(profits.map((interest, i) => profitOf(names[i] ?? '', { interest })))
}

const SOME = of([500_000, 300_000, 200_000, 50_000, -250_000])

function manyOf(count: number): Contributions {
  return of(
    Array.from({ length: count }, (_, i) => Math.round(1e8 * 0.9 ** i - 6e6)),
    Array.from({ length: count }, (_, i) => `Client ${i + 1}`),
  )
}

it('can be read', async () => {
  await expectReadable(size => contributionChart(SOME, size))
  await expectReadable(size => contributionChart(manyOf(60), size))
  await expectReadable(size => contributionChart(of([100_000, -300_000]), size))
})

it('shows shares, and how many clients bring how much together', async () => {
  const spec = contributionChart(SOME)
  const rows = spec.data.values
  expect(rows.map(({ name, side, value, until }) => [name, side, value, Number(Number(until).toFixed(12))])).toEqual([
    ['Harbour Cold Storage', 'Earns', 0.625, 0.625],
    ['Hill Brewery', 'Earns', 0.375, 1],
    ['Northern Dairy', 'Earns', 0.25, 1.25],
    ['Quay Logistics', 'Earns', 0.0625, 1.3125],
    ['River Mill', 'Loses', -0.3125, 1],
  ])
  expect(spec.title.subtitle?.join(' ')).toMatch(/^Profit 8k EUR/)
  expect(wordsOf(await draw(spec))).toContain('Harbour Cold Storage: 5k, 63 %')
})

it('cuts long names, never their figures', async () => {
  const names = [
    'The Northern Trading and Shipping Company of Harbour Street',
    '远洋渔业冷链物流集团股份有限公司华东分公司港口仓储事业部',
  ]
  for (const width of [360, 900]) {
    const words = wordsOf(await draw(contributionChart(of([500_000, 300_000], names), { width })))
    for (const figures of [': 5k, 63 %', ': 3k, 38 %']) expect(words.some(text => text.endsWith(figures))).toBe(true)
  }
  const [row] = contributionChart(of([500_000, 300_000], names), { width: 360 }).data.values
  expect([row?.['words'], row?.['name']]).toEqual([`${names[0]}: 5k, 63 %`, names[0]])
})

it('takes those beyond the most together, earners and losers apart, so that all are there', () => {
  const rows = contributionChart(manyOf(60), { most: 3 }).data.values
  expect(rows.map(row => row['name'])).toEqual([
    'Client 1',
    'Client 2',
    'Client 3',
    '24 others who earn',
    '33 others who lose',
  ])
  expect(rows.at(-1)?.['until']).toBeCloseTo(1, 12)
  expect(contributionChart(SOME, { most: 4 }).data.values.at(-1)?.['name']).toBe('River Mill')
})

it('draws amounts where there are no shares', () => {
  const spec = contributionChart(of([100_000, -300_000]))
  expect(spec.data.values.map(({ value, until }) => [value, until])).toEqual([
    [1000, 1000],
    [-3000, -2000],
  ])
  expect(spec.layer[1]?.encoding.x).toMatchObject({ title: 'Amount, EUR', scale: { domain: [-3000, 1000] } })
})

it('names the field of what are no contributions', () => {
  const door = (...args: readonly unknown[]): string =>
    thrown(() => Reflect.apply(contributionChart, undefined, args)).path
  expect(thrown(() => contributionChart(of([0, 0]))).code).toBe('NO_DATA')
  expect(door({ ...SOME, rows: Array(2) })).toBe('contributions.rows[0]')
  expect(door({ ...SOME, total: Number.NaN })).toBe('contributions.total')
  expect(door({ ...SOME, by: 'revenue' })).toBe('contributions.by')
  expect(door(SOME, { most: 0 })).toBe('options.most')
  expect(door(SOME, { least: 1 })).toBe('options.least')
  for (const junk of JUNK) {
    expect(door(junk)).toMatch(/^contributions/)
    expect(door({ ...SOME, rows: junk })).toMatch(/^contributions\.rows/)
  }
})
