import { expect, it } from 'vitest'
import { readInput } from '../../../src/loyalty/churn/read-input.js'
import { AS_OF, CHURNED, COLUMNS } from './firms.js'

it('reads outcomes, days and groups', () => {
  const dated = { asOf: AS_OF, horizon: 365 }
  const input = readInput(COLUMNS, CHURNED.map(Boolean), { dated, groups: AS_OF })
  expect([...input.of.outcomes]).toEqual(CHURNED)
  expect(input.dated!.days[120]! - input.dated!.days[0]!).toBe(366)
  expect(input.groups[0]).toBe('2023-06-30')
  expect(readInput(COLUMNS, CHURNED, {}).groups[7]).toBe(7)
})

it.each([
  [CHURNED.map(() => 0), {}, 'churned', 'NO_EVENTS'],
  [CHURNED.map((_, i) => Number(i < 3)), {}, 'churned', 'TOO_FEW_POINTS'],
  [CHURNED.map((_, i) => Number(i > 3)), {}, 'churned', 'TOO_FEW_POINTS'],
  [CHURNED.map(one => one / 2), {}, expect.stringMatching(/^churned\[\d+\]$/), 'INVALID_TYPE'],
  [[], {}, 'churned', 'EMPTY_INPUT'],
  [CHURNED.slice(1), {}, 'columns.complaints', 'LENGTH_MISMATCH'],
  [CHURNED, { folds: 1 }, 'options.folds', 'OUT_OF_RANGE'],
  [CHURNED, { ridge: -1 }, 'options.ridge', 'OUT_OF_RANGE'],
  [CHURNED, { groups: ['a'] }, 'options.groups', 'LENGTH_MISMATCH'],
  [CHURNED, { groups: CHURNED.map(() => Number.NaN) }, 'options.groups[0]', 'INVALID_CLIENT'],
  [CHURNED, { dated: { asOf: AS_OF.map(() => 'soon'), horizon: 1 } }, 'options.dated.asOf[0]', 'INVALID_DATE'],
  [CHURNED, { dated: { asOf: AS_OF, horizon: 0 } }, 'options.dated.horizon', 'OUT_OF_RANGE'],
])('refuses by name %#', (churned, options, path, code) => {
  expect(() => readInput(COLUMNS, churned, options)).toThrow(expect.objectContaining({ path, code }))
})
