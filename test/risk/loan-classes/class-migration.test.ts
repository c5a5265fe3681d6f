import { expect, it } from 'vitest'
import { classMigration } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const on = '2024-12-31'
const opening = {
  loan: ['a', 'b', 'c', 'd', 'e', 'f'],
  class: ['pass', 'pass', 'special-mention', 'substandard', 'doubtful', 'pass'] as const,
  exposure: [100, 80, 50, 40, 30, 20],
}
const closing = {
  loan: ['g', 'a', 'b', 'c', 'd'],
  class: ['pass', 'pass', 'special-mention', 'doubtful', 'special-mention'] as const,
  exposure: [60, 90, 80, 50, 45],
}

it('counts moves, new loans and loans that are gone', () => {
  const moved = classMigration(opening, closing, { on, gone: { loan: ['e'], fate: ['writtenOff'] } })
  expect(moved.loans.counts.slice(0, 4)).toEqual([
    [1, 1, 0, 0, 0, 1],
    [0, 0, 0, 1, 0, 0],
    [0, 1, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 1],
  ])
  expect(moved.loans.matrix.states).toEqual(['pass', 'special-mention', 'substandard', 'doubtful', 'loss', 'gone'])
  expect(moved.loans.unobserved).toEqual(['loss', 'gone'])
  expect(moved.amounts[0]).toEqual([90, 80, 0, 0, 0])
  expect(moved.amounts[2]).toEqual([0, 40, 0, 0, 0])
  expect(moved.gone.map(({ exposure, byFate }) => [exposure, byFate.writtenOff, byFate.unknown])).toEqual([
    [20, 0, 20],
    [0, 0, 0],
    [0, 0, 0],
    [30, 30, 0],
    [0, 0, 0],
  ])
  expect(moved.fresh[0]).toMatchObject({ loans: 1, exposure: 60 })
  expect(moved.opening.map(({ exposure }) => exposure)).toEqual([200, 50, 40, 30, 0])
  expect(moved.closing.map(({ exposure }) => exposure)).toEqual([150, 125, 0, 50, 0])
})

it('has the ratios of supervisors', () => {
  const { ratios, edition } = classMigration(opening, closing, { on, level: 0.9 })
  expect(ratios.pass).toMatchObject({ opening: 200, reduced: 30, moved: 80, ratio: 80 / 170, interval: { level: 0.9 } })
  expect(ratios.performing.ratio).toBeCloseTo(50 / 220, 15)
  expect(ratios.specialMention.ratio).toBe(1)
  expect(ratios.substandard.ratio).toBe(0)
  expect(ratios.doubtful).toEqual({ opening: 30, reduced: 30, moved: 0 })
  expect(edition).toMatch(/2005/)
})

it('refuses an empty opening, unknown options and days before the indicators', () => {
  const nothing = { loan: [], class: [], exposure: [] }
  expect(thrown(() => classMigration(nothing, closing, { on }))).toMatchObject({ code: 'EMPTY_INPUT' })
  expect(thrown(() => classMigration(opening, closing, JSON.parse('{ "date": 1 }'))).code).toBe('UNKNOWN_OPTION')
  expect(thrown(() => classMigration(opening, closing, { on: '2005-12-31' })).code).toBe('RULES_NOT_IN_FORCE')
  expect(thrown(() => classMigration(opening, closing, { on, level: 1 })).path).toBe('options.level')
})

it('takes a book that is all gone', () => {
  const { loans, gone } = classMigration(opening, { loan: [], class: [], exposure: [] }, { on })
  expect(loans.matrix.rows[0]).toEqual([0, 0, 0, 0, 0, 1])
  expect(gone.reduce((sum, { loans: count }) => sum + count, 0)).toBe(6)
})
