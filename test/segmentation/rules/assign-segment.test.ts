import { describe, expect, it } from 'vitest'
import { assignSegment } from '../../../src/segmentation/rules/assign-segment.js'
import { CLIENT, rule, SAMPLE, schemeOf } from './support.js'

describe('a client of whom all is known', () => {
  it.each([
    [{ revenue: 1000, sector: 'solar' }, 'big', 'annual revenue 1,000 is at least 1,000'],
    [{ revenue: 999, sector: 'solar' }, 'green', 'sector is "solar"'],
    [{ purposes: ['wind', 'homes'] }, 'green', 'purposes "wind", "homes" is one of "wind", "solar"'],
    [{ purposes: 'wind' }, 'green', 'purposes "wind" is one of "wind", "solar"'],
    [{ listed: false }, 'private', 'listed is no'],
  ])('%o is %s', (facts, name, reason) => {
    expect(assignSegment(SAMPLE, { ...CLIENT, ...facts })).toEqual({
      segment: name,
      rule: name,
      certain: true,
      reasons: [reason],
      possible: [],
      unread: [],
    })
  })

  it('fulfils no rule, and is told why', () => {
    expect(assignSegment(SAMPLE, CLIENT)).toEqual({
      segment: 'unassigned',
      why: 'no-rule',
      certain: true,
      reasons: [
        'annual revenue 10 is below 1,000',
        'sector "steel" is not "solar"',
        'purposes is none of "wind", "solar"',
        'listed is yes',
      ],
      possible: [],
      unread: [],
    })
  })
})

describe('a client of whom something is missing', () => {
  it('has the first segment that surely holds, and those before it that may', () => {
    expect(assignSegment(SAMPLE, { listed: false, revenue: 3 })).toEqual({
      segment: 'private',
      rule: 'private',
      certain: false,
      reasons: ['listed is no'],
      possible: [{ segment: 'green', rules: ['green'], missing: ['sector', 'purposes'] }],
      unread: [],
    })
  })

  it('is unassigned where no rule surely holds and some may', () => {
    expect(assignSegment(SAMPLE, { sector: 'steel', listed: true })).toEqual({
      segment: 'unassigned',
      why: 'missing-facts',
      certain: false,
      reasons: ['annual revenue is not known', 'purposes is not known'],
      possible: [
        { segment: 'big', rules: ['big'], missing: ['revenue'] },
        { segment: 'green', rules: ['green'], missing: ['purposes'] },
      ],
      unread: [],
    })
  })

  it('is certain where all that is open leads to the same segment', () => {
    const scheme = schemeOf([
      rule('big', { fact: 'revenue', is: 'at-least', value: 1000 }, 'key'),
      rule('listed', { fact: 'listed', is: 'one-of', values: [true] }, 'key'),
    ])
    expect(assignSegment(scheme, { listed: true })).toMatchObject({ segment: 'key', rule: 'listed', certain: true })
  })

  it('does not mind what only later rules read', () => {
    expect(assignSegment(SAMPLE, { revenue: 5000 })).toMatchObject({ segment: 'big', certain: true, possible: [] })
  })
})

it('tells reasons in Chinese, with the names of the scheme or of the caller', () => {
  const { reasons } = assignSegment(SAMPLE, { revenue: 5000 }, { language: 'zh' })
  expect(reasons).toEqual(['annual revenue（中） 5,000 不低于 1,000'])
  expect(assignSegment(SAMPLE, { revenue: 5000 }, { names: { revenue: 'turnover' } }).reasons).toEqual([
    'turnover 5,000 is at least 1,000',
  ])
})

it('says that what everybody fulfils always holds', () => {
  expect(assignSegment(schemeOf([rule('rest', { all: [] })]), {}).reasons).toEqual(['always'])
})

it('names facts that the scheme does not describe', () => {
  expect(assignSegment(SAMPLE, { revenu: 5000, revenue: 1 }).unread).toEqual(['revenu'])
})

describe('a fact at fault', () => {
  it.each([
    ['revenue', '5m', 'INVALID_TYPE', 'a number >= 0'],
    ['revenue', -1, 'OUT_OF_RANGE', 'a number >= 0'],
    ['revenue', Number.NaN, 'OUT_OF_RANGE', 'a finite number'],
    ['sector', 'Steel', 'OUT_OF_RANGE', "one of 'steel', 'solar', 'trade'"],
    ['sector', ['steel'], 'INVALID_TYPE', "one of 'steel', 'solar', 'trade'"],
    ['purposes', 5, 'INVALID_TYPE', 'a word or a list of words'],
    ['listed', 1, 'INVALID_TYPE', 'true or false'],
  ])('%s: %o', (name, fact, code, expected) => {
    expect(() => assignSegment(SAMPLE, { [name]: fact })).toThrow(
      expect.objectContaining({ code, path: `facts.${name}`, expected }),
    )
  })
})
