import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/core.js'
import { periodName, readPeriods } from '../../../src/satisfaction/over-time/read-periods.js'
import { thrown } from '../../errors/thrown.js'

const data = {
  date: ['2025-05-01', '2025-01-31', '2025-02-01', '2025-06-30', '2025-01-02'],
  answers: [9, 3, null, 10, 6],
}

it('puts answers into calendar periods, the earliest first, and leaves out what was not answered', () => {
  const { periods, by } = readPeriods(data, { by: 'quarter', measure: { kind: 'net-promoter-score' } })
  expect(by).toBe('quarter')
  expect(periods.map(({ rows }) => Array.from(rows))).toEqual([
    [1, 4],
    [0, 3],
  ])
  expect(periods.map(({ values }) => Array.from(values))).toEqual([
    [-1, -1],
    [1, 1],
  ])
})

it.each([
  ['month', '2025-02-28', '2025-02'],
  ['quarter', '2025-12-31', '2025-Q4'],
  ['year', '2025-12-31', '2025'],
] as const)('names a %s', (by, end, name) => {
  expect(periodName(dayNumber(end), by)).toBe(name)
})

it.each<readonly [string, unknown, unknown]>([
  ['data', null, { by: 'month', measure: { kind: 'satisfied' } }],
  ['options', data, null],
  ['options.by', data, { by: 'week', measure: { kind: 'satisfied' } }],
  ['options.measure', data, { by: 'month' }],
  ['options.mesure', data, { by: 'month', mesure: 1 }],
  ['data.answers', { date: ['2025-01-01'] }, { by: 'month', measure: { kind: 'satisfied' } }],
  ['data.date', { answers: [1] }, { by: 'month', measure: { kind: 'satisfied' } }],
  ['data.date[0]', { answers: [1], date: [null] }, { by: 'month', measure: { kind: 'satisfied' } }],
  ['data.answers[0]', { answers: ['1'], date: ['2025-01-01'] }, { by: 'month', measure: { kind: 'satisfied' } }],
  ['data.answers', { answers: [null], date: ['2025-01-01'] }, { by: 'month', measure: { kind: 'satisfied' } }],
  [
    'data.clients',
    { answers: [1], date: ['2025-01-01'], clients: [1] },
    { by: 'month', measure: { kind: 'satisfied' } },
  ],
  [
    'data.client[0]',
    { answers: [1], date: ['2025-01-01'], client: [''] },
    { by: 'month', measure: { kind: 'satisfied' } },
  ],
])('names %s', (path, given, options) => {
  expect(thrown(() => readPeriods(given, options)).path).toBe(path)
})
