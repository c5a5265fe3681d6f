import { expect, it } from 'vitest'
import { churnWindow } from '../../../src/loyalty/churn/churn-window.js'

const OPTIONS = { asOf: '2024-06-30', horizon: 100, observedUntil: '2024-12-31' }
const of = (since: string, left: string | null, lostSight: string | null = null): ReturnType<typeof churnWindow> =>
  churnWindow({ since: [since], left: [left], lostSight: [lostSight] }, OPTIONS)
const outcome = (...dates: Parameters<typeof of>): readonly [readonly number[], number, number] => {
  const { churned, outOfSight, others } = of(...dates)
  return [churned, outOfSight, others]
}

it('knows clients of the day and their outcome by the end of the window, both days included', () => {
  expect(outcome('2024-06-30', null)).toEqual([[0], 0, 0])
  expect(outcome('2024-07-01', null)).toEqual([[], 0, 1])
  expect(outcome('2024-01-01', '2024-06-30')).toEqual([[], 0, 1])
  expect(outcome('2024-01-01', '2024-07-01')).toEqual([[1], 0, 0])
  expect(outcome('2024-01-01', '2024-10-08')).toEqual([[1], 0, 0])
  expect(outcome('2024-01-01', '2024-10-09')).toEqual([[0], 0, 0])
})

it('leaves out who went out of sight before the end without having left', () => {
  expect(outcome('2024-01-01', null, '2024-06-30')).toEqual([[], 0, 1])
  expect(outcome('2024-01-01', null, '2024-10-08')).toEqual([[], 1, 0])
  expect(outcome('2024-01-01', null, '2024-10-09')).toEqual([[0], 0, 0])
  expect(outcome('2024-01-01', '2024-09-01', '2024-08-01')).toEqual([[], 1, 0])
  expect(outcome('2024-01-01', '2024-08-01', '2024-08-01')).toEqual([[1], 0, 0])
})

it('bounds the share by those out of sight, and counts everybody once', () => {
  const since = Array.from({ length: 10 }, () => '2024-01-01')
  const left = since.map((_, i) => (i < 3 ? '2024-08-01' : null))
  const lostSight = since.map((_, i) => (i > 7 ? '2024-07-15' : null))
  const window = churnWindow({ since, left, lostSight }, OPTIONS)
  expect(window.share!.value).toBe(3 / 8)
  expect(window.bounds).toEqual({ lower: 0.3, upper: 0.5 })
  expect(window.rows.length + window.outOfSight + window.others).toBe(10)
  expect(window.until).toBe('2024-10-08')
})

it('reads whole years by the calendar, so that who leaves on its last day is in', () => {
  const year = { value: 1, unit: 'year' } as const
  const clients = { since: ['2022-01-01'], left: [null] }
  expect(churnWindow(clients, { asOf: '2023-06-30', horizon: year, observedUntil: '2024-12-31' }).until).toBe(
    '2024-06-30',
  )
})

it.each([
  [{ since: ['2024-01-01'], left: [null] }, { ...OPTIONS, horizon: 185 }, 'options.horizon', 'OUT_OF_RANGE'],
  [{ since: ['2024-02-30'], left: [null] }, OPTIONS, 'clients.since[0]', 'INVALID_DATE'],
  [{ since: ['2024-01-01'], left: [] }, OPTIONS, 'clients.left', 'LENGTH_MISMATCH'],
  [{ since: ['2024-01-02'], left: ['2024-01-01'] }, OPTIONS, 'clients.left[0]', 'INCONSISTENT_HISTORY'],
  [{ since: [], left: [] }, OPTIONS, 'clients.since', 'EMPTY_INPUT'],
])('refuses by name %#', (clients, options, path, code) => {
  expect(() => churnWindow(clients, options)).toThrow(expect.objectContaining({ path, code }))
})
