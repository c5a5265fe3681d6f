import { expect, it } from 'vitest'
import { retentionHeatMap } from '../../src/charts/index.js'
import type { CohortOptions, RelationshipColumns } from '../../src/loyalty/index.js'
import { retentionCohorts } from '../../src/loyalty/index.js'
import { isoDate } from '../../src/money/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

/** Clients who come every nine days, and leave after so many that no two cohorts are alike. */
function book(clients: number): RelationshipColumns {
  const days = Array.from({ length: clients }, (_, i) => 18_262 + 9 * i)
  return {
    client: days.map((_, i) => i),
    start: days.map(isoDate),
    end: days.map((day, i) => (i % 3 === 0 ? null : isoDate(day + 30 + ((i * 97) % 900)))),
  }
}

const table = (clients: number, options: Partial<CohortOptions> = {}) =>
  retentionCohorts(book(clients), { observedUntil: isoDate(18_262 + 9 * clients), by: 'quarter', ...options })

it('can be read, with few cells and with many', async () => {
  await expectReadable(size => retentionHeatMap(table(150), size))
  await expectReadable(size => retentionHeatMap(table(150, { by: 'month' }), size))
  await expectReadable(size => retentionHeatMap(table(150, { by: 'year' }), size))
})

it('writes every share, all cohorts above', async () => {
  const cohorts = table(150, { by: 'year' })
  const drawn = wordsOf(await draw(retentionHeatMap(cohorts, { width: 600 })))
  expect(drawn).toContain('all')
  expect(drawn).toContain(`2020 · ${cohorts.cohorts[0]?.size}`)
  expect(drawn).toContain(String(Math.round(100 * cohorts.all[1]!.share)))
})

it('lets colours stand alone where cells are narrow', async () => {
  const months = table(150, { by: 'month' })
  const words = wordsOf(await draw(retentionHeatMap(months, { width: 360 })))
  expect(words.filter(word => word === '100')).toEqual([])
  expect(wordsOf(await draw(retentionHeatMap(months, { width: 2000 })))).toContain('100')
})

it('has the interval of every cell', () => {
  const cohorts = table(150, { by: 'year' })
  const { lower, upper } = cohorts.cohorts[0]!.cells[1]!.interval
  const { values } = retentionHeatMap(cohorts).data
  expect(values.find(row => row['age'] === 1 && row['cohort'] !== 'all')).toMatchObject({ lower, upper })
})

it('refuses what is no table, one without a cell, and too large ones', () => {
  expect(thrown(() => retentionHeatMap(JSON.parse('null'))).path).toBe('cohorts')
  expect(thrown(() => retentionHeatMap(JSON.parse('{"by":"month","age":"month"}'))).path).toBe('cohorts.cohorts')
  const empty = retentionCohorts(book(1), { observedUntil: isoDate(18_300), by: 'year' })
  expect(thrown(() => retentionHeatMap(empty))).toMatchObject({ code: 'EMPTY_INPUT', path: 'cohorts.all' })
  const long = retentionCohorts(book(2), { observedUntil: isoDate(25_000), by: 'month' })
  expect(thrown(() => retentionHeatMap(long))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'cohorts.all' })
})
