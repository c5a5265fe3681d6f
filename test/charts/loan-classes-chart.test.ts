import { expect, it } from 'vitest'
import { loanClassesChart } from '../../src/charts/index.js'
import { LOAN_CLASSES } from '../../src/risk/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

const totals = (exposures: readonly number[]) =>
  LOAN_CLASSES.map((name, i) => ({ class: name, loans: 1, exposure: exposures[i]! }))
const book = { opening: totals([96_000, 2400, 900, 500, 200]), closing: totals([94_000, 3100, 1600, 900, 400]) }

it('can be read', async () => {
  await expectReadable(size => loanClassesChart(book, size))
})

it('writes every figure, however small', async () => {
  const drawn = wordsOf(await draw(loanClassesChart(book, { width: 360 })))
  for (const text of ['96 %', '0.2 %', '0.4 %', 'Special mention']) expect(drawn).toContain(text)
  expect(drawn.join(' ')).toContain('1.6 %'.replace(' ', '\u00a0'))
})

it('has a row per class and date', () => {
  const { values } = loanClassesChart(book).data
  expect(values).toHaveLength(10)
  expect(values[3]).toEqual({
    class: 'special-mention',
    name: 'Special mention',
    date: 'closing',
    share: 0.031,
    exposure: 3100,
    caption: '3.1 %',
  })
})

it('draws one class, and amounts of any size', async () => {
  await expectReadable(size =>
    loanClassesChart({ opening: totals([1, 0, 0, 0, 0]), closing: totals([0, 0, 0, 0, 2]) }, size),
  )
  const { values } = loanClassesChart({
    opening: totals([1e308, 1e308, 0, 0, 0]),
    closing: totals([1e-300, 0, 0, 0, 0]),
  }).data
  expect(values[0]?.['share']).toBe(0.5)
})

it.each([
  ['{}', 'migration.opening'],
  ['null', 'migration'],
  ['{ "opening": [] }', 'migration.opening'],
  ['{ "opening": [null, 1, 1, 1, 1] }', 'migration.opening[0]'],
  ['{ "opening": [{ "class": "loss" }, 1, 1, 1, 1] }', 'migration.opening[0].class'],
  ['{ "opening": [{ "class": "pass" }, 1, 1, 1, 1] }', 'migration.opening[0].exposure'],
])('refuses %s', (json, path) => {
  expect(thrown(() => loanClassesChart(JSON.parse(json))).path).toBe(path)
})

it('refuses a date on which nothing is owed, and less than nothing', () => {
  expect(thrown(() => loanClassesChart({ ...book, closing: totals([0, 0, 0, 0, 0]) }))).toMatchObject({
    code: 'NO_DATA',
    path: 'migration.closing',
  })
  expect(thrown(() => loanClassesChart({ ...book, closing: totals([1, -1, 0, 0, 0]) })).path).toBe(
    'migration.closing[1].exposure',
  )
})
