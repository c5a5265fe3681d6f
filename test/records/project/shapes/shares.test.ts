import { describe, expect, it } from 'vitest'
import { object } from '../../../../src/records/project/shapes/shape.js'
import { shares, sharesOf, sumOf } from '../../../../src/records/project/shapes/shares.js'
import { amount } from '../../../../src/records/shapes/values.js'

const brief = (issues: readonly { readonly code: string; readonly path: string }[]): string[] =>
  issues.map(({ code, path }) => `${code} ${path}`)

describe('shares', () => {
  it('are numbers >= 0 of sum 1', () => {
    expect(shares()([1 / 3, 1 / 3, 1 / 3], 's')).toEqual([])
    expect(shares()([0.5, 0.5 + 1e-10], 's')).toEqual([])
    expect(shares()([0.5, 0.5 + 1e-8], 's')[0]).toMatchObject({ code: 'OUT_OF_RANGE', received: '1.00000001' })
    expect([brief(shares()([], 's')), brief(shares()([2, -1], 's')), brief(shares()(1, 's'))]).toEqual([
      ['EMPTY_INPUT s'],
      ['OUT_OF_RANGE s[1]'],
      ['INVALID_TYPE s'],
    ])
  })

  it('may have a length to keep', () => {
    expect(shares(2)([0.25, 0.75], 's')).toEqual([])
    expect(brief(shares(2)([1], 's'))).toEqual(['LENGTH_MISMATCH s'])
  })
})

it('shares may stand among other fields', () => {
  const parts = sharesOf(object<{ part: number }>({ part: amount }), 'part')
  expect(parts([{ part: 0.25 }, { part: 0.75 }], 'p')).toEqual([])
  expect([brief(parts([{ part: 0.5 }], 'p')), brief(parts([null], 'p')), brief(parts({}, 'p'))]).toEqual([
    ['OUT_OF_RANGE p'],
    ['INVALID_TYPE p[0]'],
    ['INVALID_TYPE p'],
  ])
})

it('a sum counts what are numbers', () => {
  expect(sumOf([1, 'x', 2])).toBe(3)
})
