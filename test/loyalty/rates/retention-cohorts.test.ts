import { describe, expect, it } from 'vitest'
import { retentionCohorts } from '../../../src/loyalty/rates/index.js'
import { tenuresFromCohorts } from '../../../src/records/index.js'
import { clusteredShare, proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import type { SpellRow } from './book.js'
import { spells } from './book.js'

const BOOK: readonly SpellRow[] = [
  ['A', '2021-02-01', null],
  ['B', '2021-07-15', '2022-03-31'],
  ['B', '2022-06-01', null],
  ['C', '2021-11-30', '2023-06-30'],
  ['D', '2022-01-20', null],
  ['E', '2022-09-01', '2022-12-31'],
  ['F', '2023-05-01', null],
  ['G', '2025-01-01', null],
]
const OPTIONS = { observedUntil: '2023-12-31', by: 'year' } as const
const remaining = (of: ReturnType<typeof retentionCohorts>) =>
  of.cohorts.map(({ cohort, cells }) => [cohort, ...cells.map(cell => cell.remaining)])

describe('retentionCohorts', () => {
  it('follows each client from its own first day, as far as all of a cohort can be', () => {
    expect(remaining(retentionCohorts(spells(BOOK), OPTIONS))).toEqual([
      ['2021', 3, 2, 1],
      ['2022', 2, 1],
      ['2023', 1],
    ])
  })

  it('counts those who came back where it is asked to', () => {
    expect(remaining(retentionCohorts(spells(BOOK), { ...OPTIONS, counting: 'present' }))[0]).toEqual(['2021', 3, 3, 2])
  })

  it('gives each cell its interval, and all cohorts together', () => {
    const { cohorts, all } = retentionCohorts(spells(BOOK), OPTIONS)
    expect(cohorts[0]?.cells[1]).toEqual({
      age: 1,
      remaining: 2,
      size: 3,
      share: 2 / 3,
      interval: proportionInterval(2, 3),
    })
    expect(all.map(({ remaining: left, size }) => [left, size])).toEqual([
      [6, 6],
      [3, 5],
      [1, 3],
    ])
  })

  it('names cohorts and counts ages in other periods', () => {
    const quarters = retentionCohorts(spells(BOOK), { ...OPTIONS, by: 'quarter', age: 'month' })
    expect(quarters.cohorts.map(({ cohort }) => cohort)).toEqual([
      '2021-Q1',
      '2021-Q3',
      '2021-Q4',
      '2022-Q1',
      '2022-Q3',
      '2023-Q2',
    ])
    expect(quarters.cohorts.at(-1)?.cells).toHaveLength(7)
    expect(retentionCohorts(spells(BOOK), { ...OPTIONS, by: 'month' }).cohorts[0]?.cohort).toBe('2021-02')
  })

  it('hands its cohorts to models of retention', () => {
    const { cohorts } = retentionCohorts(spells(BOOK), OPTIONS)
    const counts = tenuresFromCohorts(cohorts.map(({ cells }) => ({ remaining: cells.map(cell => cell.remaining) })))
    expect([counts.clients, counts.lost, counts.active]).toEqual([6, [0, 2, 1], [1, 1, 1]])
  })

  it('knows groups', () => {
    const group = ['x', null, null, 'x', null, null, null, null]
    const { cohorts } = retentionCohorts(spells(BOOK, group), OPTIONS)
    expect(cohorts[0]?.cells[1]?.interval).toEqual(clusteredShare([2, 0], [2, 1]).interval)
  })

  it('has a cohort without cells while its period runs', () => {
    const { cohorts, all } = retentionCohorts(spells(BOOK.slice(0, 1)), { observedUntil: '2021-06-30', by: 'year' })
    expect(cohorts).toEqual([{ cohort: '2021', size: 1, cells: [] }])
    expect(all).toEqual([])
  })
})

it.each([
  [{ by: 'week' }, 'OUT_OF_RANGE', 'options.by'],
  [{ age: 'day' }, 'OUT_OF_RANGE', 'options.age'],
  [{ counting: 'all' }, 'OUT_OF_RANGE', 'options.counting'],
  [{ observedUntil: 5 }, 'INVALID_DATE', 'options.observedUntil'],
])('refuses %j', (options, code, path) => {
  const given = [spells(BOOK), { ...OPTIONS, ...options }]
  expect(thrown(() => Reflect.apply(retentionCohorts, undefined, given))).toMatchObject({ code, path })
})
