import { describe, expect, it } from 'vitest'
import { addMonths } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

describe('months on', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-31', 2, '2024-03-31'],
    ['2024-01-31', -2, '2023-11-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['0001-01-01', 119_987, '9999-12-01'],
    ['2024-05-05', 0, '2024-05-05'],
  ])('from %s, %d are %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  it('keep ends of months where asked', () => {
    const ends = { endOfMonth: true }
    expect(addMonths('2024-02-29', 1, ends)).toBe('2024-03-31')
    expect(addMonths('2024-02-28', 1, ends)).toBe('2024-03-28')
    expect(addMonths('2024-04-30', 1, { endOfMonth: false })).toBe('2024-05-30')
  })

  it.each([
    [['2024-02-30', 1], 'INVALID_DATE', 'date'],
    [['2024-02-28', 0.5], 'OUT_OF_RANGE', 'months'],
    [['2024-02-28', '1'], 'INVALID_TYPE', 'months'],
    [['9999-12-01', 1], 'OUT_OF_RANGE', 'months'],
    [['0001-01-31', -1], 'OUT_OF_RANGE', 'months'],
    [['2024-02-28', 1e9], 'OUT_OF_RANGE', 'months'],
    [['2024-02-28', 1, { endOfMonth: 1 }], 'INVALID_TYPE', 'options.endOfMonth'],
    [['2024-02-28', 1, { end: true }], 'UNKNOWN_OPTION', 'options.end'],
  ])('%o: %s', (given, code, path) => {
    // @ts-expect-error callers without types
    expect(thrown(() => addMonths(...given))).toMatchObject({ code, path })
  })
})
