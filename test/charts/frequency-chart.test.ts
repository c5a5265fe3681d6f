import { expect, it } from 'vitest'
import { frequencyChart } from '../../src/charts/index.js'
import { bgNbd, frequencyTable } from '../../src/lifetime/index.js'
import { thrown } from '../errors/thrown.js'
import { base, buying } from './clients.js'
import { draw, expectReadable, wordsOf } from './render.js'

const table = frequencyTable([bgNbd, buying], base, { upTo: 5 })

it('can be read', async () => {
  await expectReadable(size => frequencyChart(table, size))
})

it('holds what the table holds, the last cell for all above', () => {
  const { values } = frequencyChart(table).data
  expect(values).toHaveLength(12)
  expect(values.slice(2, 4)).toEqual([
    { purchases: '1', series: 'actual', clients: table.actual[1] },
    { purchases: '1', series: 'expected', clients: table.expected[1] },
  ])
  expect(values.at(-1)).toEqual({ purchases: '5+', series: 'expected', clients: table.expected[5] })
})

it('says how well it fits, where the table says so', async () => {
  const words = wordsOf(await draw(frequencyChart(table, { width: 900 })))
  expect(words.find(text => text.startsWith('χ² = '))).toMatch(/^χ² = [\d.]+ on 1 degrees of freedom, p /)
  expect(frequencyChart({ ...table, pValue: 1e-9 }).title.subtitle?.join(' ')).toContain('p < 0.001')
  const { purchases, actual, expected } = table
  expect(frequencyChart({ purchases, actual, expected }).title).not.toHaveProperty('subtitle')
})

it('refuses what is no table', () => {
  expect(thrown(() => frequencyChart(JSON.parse(JSON.stringify(table))))).toMatchObject({
    code: 'INVALID_TYPE',
    path: 'table',
  })
  expect(thrown(() => frequencyChart(table, { height: 5 }))).toMatchObject({ path: 'options.height' })
})

it('refuses a test that is none', () => {
  const broken =
    (fields: object): (() => unknown) =>
    () =>
      frequencyChart({ ...table, ...fields })
  expect(thrown(broken({ degreesOfFreedom: Number.NaN }))).toMatchObject({ path: 'table.degreesOfFreedom' })
  expect(thrown(broken({ pValue: null }))).toMatchObject({ path: 'table.pValue' })
})
