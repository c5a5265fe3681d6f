import { expect, it } from 'vitest'
import { endingsByGroup, takeEndings } from '../../../../src/statistics/survival/competing/ending-groups.js'
import { expectEndings } from '../../../../src/statistics/survival/durations.js'
import { thrown } from '../../../errors/thrown.js'

const known = expectEndings({
  unit: 'day',
  duration: [4, 5, 6],
  ending: ['b', null, 'a'],
  entry: [1, 2, 3],
  weights: [1, 0, 2],
})

it('takes rows with all their columns, those of weight 0 left out', () => {
  const { size, duration, ending, entry, weights, endings } = takeEndings(known, [2, 1])
  expect([size, endings]).toEqual([1, ['a', 'b']])
  expect([duration[0], ending[0], entry?.[0], weights?.[0]]).toEqual([6, 1, 3, 2])
})

it('cuts rows into groups', () => {
  const groups = endingsByGroup(known, { segment: [1, 0, 1], segmentNames: ['x', 'y'] }, 'by')
  expect(groups.map(({ name, rows }) => [name, Array.from(rows.duration)])).toEqual([['y', [4, 6]]])
  const long = { segment: [1, 0, 1, 1], segmentNames: ['x', 'y'] }
  expect(thrown(() => endingsByGroup(known, long, 'by')).path).toBe('by.segment')
})
