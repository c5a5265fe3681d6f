import { collectIssues } from 'clientele/errors'
import { dayNumber } from 'clientele/money'
import { expect, it } from 'vitest'
import { cellsOf, daysOf, NEVER } from '../../src/records/day-columns.js'

it('reads dates, and nulls where they may be', () => {
  const faults = collectIssues()
  const days = daysOf(['2024-02-29', null], 2, 'rows.end', { mayBeNull: true, faults })
  expect([...days]).toEqual([dayNumber('2024-02-29'), NEVER])
  daysOf(['2024-02-30', null], 2, 'rows.start', { mayBeNull: false, faults })
  expect(() => faults.throwIfAny()).toThrow(/rows.start\[0\].*2 faults/)
})

it('names what is no column', () => {
  expect(() => cellsOf(undefined, 1, 'rows.end', 'dates')).toThrow(/rows.end.*MISSING_VALUE/)
  expect(() => cellsOf('2024', 1, 'rows.end', 'dates')).toThrow(/INVALID_TYPE/)
  expect(() => cellsOf([1], 2, 'rows.end', 'dates')).toThrow(/LENGTH_MISMATCH/)
})
