import { expect, it } from 'vitest'
import type { CoverDistributionOptions } from '../../src/charts/index.js'
import { coverDistributionChart } from '../../src/charts/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable } from './render.js'

/** Symmetric about 1.25, without chance. */
const values = Array.from({ length: 2000 }, (_, i) => 1.25 + 0.12 * Math.log((i + 0.5) / (1999.5 - i)))
const levels = [
  { name: 'lock-up', level: 1.15 },
  { name: 'default', level: 1.05 },
]
const textOf = (options: CoverDistributionOptions): string =>
  String(coverDistributionChart({ values }, options).title.subtitle?.join(' ')).replaceAll('\u00a0', ' ')

it('can be read', async () => {
  await expectReadable(size => coverDistributionChart({ values }, { ...size, levels }))
  await expectReadable(size => coverDistributionChart({ values }, { ...size, levels, show: 'below' }))
  await expectReadable(size => coverDistributionChart({ values: [1.3] }, size))
  await expectReadable(size => coverDistributionChart({ values: [-2, 0, 1.3, 40] }, { ...size, quantity: 'LLCR' }))
})

it('says how many paths are below each level', () => {
  const below = (level: number): number => values.filter(value => value < level).length / values.length
  expect(textOf({ levels })).toContain(
    `${Number((100 * below(1.05)).toPrecision(2))} % of paths are below 1.05× (default)`,
  )
  expect(textOf({ levels })).toContain(
    `${Number((100 * below(1.15)).toPrecision(2))} % of paths are below 1.15× (lock-up)`,
  )
  expect(textOf({})).toContain('below 1.00× (debt service)')
})

it('shares out all paths, and no bar lies on both sides of the lowest level', () => {
  const rows = coverDistributionChart({ values }, { levels }).data.values
  expect(rows.reduce((sum, row) => sum + Number(row['share']), 0)).toBeCloseTo(1, 12)
  const beneath = rows.filter(row => Number(row['to']) <= 1.05 + 1e-9)
  expect(beneath.reduce((sum, row) => sum + Number(row['share']), 0)).toBeCloseTo(
    values.filter(value => value < 1.05).length / 2000,
    12,
  )
})

it('rises from none to all as a curve', () => {
  const rows = coverDistributionChart({ values }, { show: 'below' }).data.values.map(row => Number(row['share']))
  expect(rows[0]).toBe(0)
  expect(rows.every((share, i) => i === 0 || share >= rows[i - 1]!)).toBe(true)
  expect(rows.at(-1)).toBeGreaterThan(0.99)
})

it('leaves out paths without a ratio, and says so', () => {
  const spec = coverDistributionChart({ values: [1.2, 0, 1.4], defined: [1, 0, 1] })
  expect(spec.title.subtitle?.join(' ')).toContain('1 paths have no ratio')
  expect(thrown(() => coverDistributionChart({ values: [0], defined: [0] })).code).toBe('NO_DATA')
})

it('refuses what is none', () => {
  expect(thrown(() => coverDistributionChart(JSON.parse('null'))).path).toBe('paths')
  expect(thrown(() => coverDistributionChart(JSON.parse('{}'))).path).toBe('paths.values')
  expect(thrown(() => coverDistributionChart({ values: Array(1) })).path).toBe('paths.values[0]')
  expect(thrown(() => coverDistributionChart({ values: [1], defined: [] })).path).toBe('paths.defined')
  expect(thrown(() => coverDistributionChart({ values: [1] }, JSON.parse('{ "levels": [null] }'))).path).toBe(
    'options.levels[0]',
  )
  expect(thrown(() => coverDistributionChart({ values: [1] }, { bars: 3 })).path).toBe('options.bars')
})

it('stays readable where a level has a long name', async () => {
  const levels = [{ name: 'lock-up level of the common terms agreement as amended'.repeat(2), level: 1.1 }]
  const values = Array.from({ length: 1000 }, (_, i) => -3 + i * 0.005)
  expect((await draw(coverDistributionChart({ values }, { levels, width: 360 }))).plotWidth).toBeGreaterThan(200)
})

it('writes two levels at one end of the axis on lines of their own', () => {
  const levels = [
    { name: 'default', level: 1.05 },
    { name: 'lock-up', level: 1.1 },
  ]
  const values = Array.from({ length: 1000 }, (_, i) => -3 + i * 0.005)
  const { layer } = coverDistributionChart({ values }, { levels })
  const ends = layer.flatMap(({ mark }) => (mark.type === 'text' ? [mark.baseline] : []))
  expect(ends).toEqual(['top', 'bottom'])
})
