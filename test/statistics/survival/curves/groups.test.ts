import { expect, it } from 'vitest'
import { durationsByGroup, expectGroups } from '../../../../src/statistics/survival/curves/groups.js'
import { expectDurations } from '../../../../src/statistics/survival/durations.js'
import { thrown } from '../../../errors/thrown.js'
import { branches, durations, weighted } from '../book.js'

it('cuts rows into groups with all their columns', () => {
  const groups = durationsByGroup(expectDurations(weighted), branches, 'by')
  expect(groups.map(({ name, rows }) => [name, rows.size])).toEqual([
    ['north', 14],
    ['south', 13],
    ['west', 13],
  ])
  expect(groups[1]!.rows.entry!.length).toBe(13)
})

it('leaves out a group of which all weigh nothing', () => {
  const weights = branches.segment.map(code => (code === 0 ? 0 : 1))
  const groups = durationsByGroup(expectDurations({ ...durations, weights }), branches, 'by')
  expect(groups.map(({ name }) => name)).toEqual(['south', 'west'])
})

it('wants one cell a row', () => {
  const one = { segment: [0], segmentNames: ['a'] }
  expect(thrown(() => expectGroups(expectDurations(durations), one, 'by')).path).toBe('by.segment')
})
