import { describe, expect, it } from 'vitest'
import { escalation, level, priceIndex } from '../../../../src/records/project/shapes/level.js'
import { amount } from '../../../../src/records/shapes/values.js'

const brief = (issues: readonly { readonly code: string; readonly path: string }[]): string[] =>
  issues.map(({ code, path }) => `${code} ${path}`)

describe('level', () => {
  const of = level(amount)

  it('is a number, or steps whose days ascend', () => {
    expect(of(3, 'l')).toEqual([])
    expect(
      of(
        [
          { from: '2025-01-01', value: 3 },
          { from: new Date('2025-01-02'), value: 0 },
        ],
        'l',
      ),
    ).toEqual([])
    expect([brief(of(-3, 'l')), brief(of('3', 'l')), brief(of([], 'l'))]).toEqual([
      ['OUT_OF_RANGE l'],
      ['INVALID_TYPE l'],
      ['EMPTY_INPUT l'],
    ])
  })

  it('is not read where it is too long', () => {
    expect(brief(of(Array(4_000_000_000), 'l'))).toEqual(['OUT_OF_RANGE l'])
  })

  it('has no day twice and none out of order', () => {
    const days = (...from: readonly unknown[]): readonly unknown[] => from.map(day => ({ from: day, value: 1 }))
    expect(brief(of(days('2025-01-01', '2025-01-01'), 'l'))).toEqual(['OVERLAPPING_DATES l[1].from'])
    expect(brief(of(days('2026-01-01', '2025-01-01', '2025-06-30'), 'l'))).toEqual(['OVERLAPPING_DATES l[1].from'])
    expect(brief(of(days('2026-01-01', 'soon', '2025-01-01'), 'l'))).toEqual(['INVALID_DATE l[1].from'])
    expect(brief(of([5, ...days('2025-01-01')], 'l'))).toEqual(['INVALID_TYPE l[0]'])
  })
})

it('an index grows above -100 % a year, in steps of a year or a month', () => {
  expect(priceIndex({ annualRate: -0.5, from: '2020-01-01', steps: 'month' }, 'i')).toEqual([])
  expect(brief(priceIndex({ annualRate: -1, steps: 'day' }, 'i'))).toEqual([
    'OUT_OF_RANGE i.annualRate',
    'OUT_OF_RANGE i.steps',
  ])
})

it('an escalation has its own rate or follows an index', () => {
  expect(escalation({ kind: 'rate', annualRate: [{ from: '2025-01-01', value: 0.02 }] }, 'e')).toEqual([])
  expect(escalation({ kind: 'index', index: 'inflation', share: 0.5 }, 'e')).toEqual([])
  expect(brief(escalation({ kind: 'index', share: 2 }, 'e'))).toEqual(['MISSING_VALUE e.index', 'OUT_OF_RANGE e.share'])
})
