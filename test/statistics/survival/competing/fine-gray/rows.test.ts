import { fineGray } from 'clientele/statistics'
import { expect, it } from 'vitest'
import { expectRows } from '../../../../../src/statistics/survival/competing/fine-gray/rows.js'
import { thrown } from '../../../../errors/thrown.js'

const BOOK = { unit: 'day', duration: [1, 2, 3], ending: ['b', 'a', null], weights: [1, 2, 0] } as const

it('tells the ending that is asked about from others, rows of weight 0 left out', () => {
  const { times, status, columns, group, groups } = expectRows(BOOK, { x: [5, 6, 7] }, { ending: 'a' })
  expect([Array.from(status), Array.from(times.event), times.size]).toEqual([[2, 1], [0, 1], 2])
  expect([Array.from(columns[0]!), Array.from(group), groups]).toEqual([[5, 6], [0, 0], 1])
})

it('checks the censoring groups', () => {
  const censoringGroups = { segment: [0, 1], segmentNames: ['x', 'y'] }
  const fault = thrown(() => expectRows(BOOK, { x: [5, 6, 7] }, { ending: 'a', censoringGroups }))
  expect(fault.path).toBe('options.censoringGroups.segment')
})

it('says so where nobody ended', () => {
  const lasting = { unit: 'day', duration: [1, 2, 3], ending: [null, null, null] } as const
  expect(() => fineGray.fit(lasting, { x: [1, 2, 4] }, { ending: 'default' })).toThrow(/durations.ending.*NO_EVENTS/)
})
