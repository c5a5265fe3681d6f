import { describe, expect, it } from 'vitest'
import { fieldShape, isKey } from '../../../src/records/fields/field-shape.js'
import {
  amount,
  count,
  country,
  currency,
  date,
  flag,
  id,
  lei,
  projectDescription,
  rate,
  reference,
  share,
  socialCreditCode,
  text,
  word,
  words,
} from '../../../src/records/fields/make-field.js'
import type { Field } from '../../../src/records/index.js'
import { solarPlant } from '../../project/samples.js'

const SPARSE: unknown[] = []
SPARSE.length = 4e9

/** A field, what it takes, and what it does not take, by code. */
const CASES: readonly (readonly [Field, readonly unknown[], Readonly<Record<string, readonly unknown[]>>])[] = [
  [
    id(''),
    ['C-7', '港湾', 'a b', 'x'.repeat(200)],
    { INVALID_TYPE: [7, null, {}], OUT_OF_RANGE: ['', ' a', 'a\n', 'a\u200bb', 'a\u0000', 'x'.repeat(201)] },
  ],
  [reference('clients', ''), ['C-7'], { INVALID_TYPE: [7], OUT_OF_RANGE: ['\ufeffC-7'] }],
  [text(''), ['a', ' a '], { INVALID_TYPE: [0, null, ['a']], OUT_OF_RANGE: ['', ' \t'] }],
  [word(['small', 'large'], ''), ['small'], { OUT_OF_RANGE: ['Small', '', 1, null] }],
  [words('', ['a', 'b']), [[], ['a', 'b']], { INVALID_TYPE: ['a', {}, null], OUT_OF_RANGE: [['c'], [null], SPARSE] }],
  [words(''), [['anything']], { INVALID_TYPE: [[1]], OUT_OF_RANGE: [[''], Array(1001).fill('a')] }],
  [amount(''), [0, 1e-12, 1e12], { INVALID_TYPE: ['5', null, 5n], OUT_OF_RANGE: [-1e-12, Number.NaN, Infinity] }],
  [share(''), [0, 1], { OUT_OF_RANGE: [-0.1, 1.000001] }],
  [rate(''), [-0.999, 0, 5], { OUT_OF_RANGE: [-1] }],
  [count(''), [0, 1e20], { OUT_OF_RANGE: [0.5, -1] }],
  [
    date(''),
    ['2024-02-29', '20240229', '2024-02-29T23:00:00+08:00', new Date(0), { year: 2024, month: 2, day: 29 }],
    { INVALID_DATE: ['2023-02-29', '29.2.2024', 45351, null, new Date(Number.NaN), '0000-01-01'] },
  ],
  [flag(''), [true, false], { INVALID_TYPE: [1, 'true', null] }],
  [currency(''), ['CNY'], { INVALID_TYPE: [1], OUT_OF_RANGE: ['cny', 'yuan'] }],
  [country(''), ['CN'], { INVALID_TYPE: [1, null], OUT_OF_RANGE: ['UK', 'XX', 'China'] }],
  [socialCreditCode(''), ['91350100M000100Y43'], { INVALID_TYPE: [9], INVALID_CODE: ['91350100M000100Y34', ''] }],
  [lei(''), ['5493001KJTIIGC8Y1R12'], { INVALID_TYPE: [5], INVALID_CODE: ['5493001KJTIIGC8Y1R21'] }],
  [projectDescription(''), [solarPlant()], { INVALID_TYPE: [5, null], MISSING_VALUE: [{}] }],
]

describe.each(CASES)('the shape of $type', (field, right, wrong) => {
  it('takes what the field may hold', () => {
    expect(right.flatMap(value => fieldShape(field)(value, 'at'))).toEqual([])
  })

  it.each(Object.entries(wrong))('says %s', (code, values) => {
    for (const value of values) expect(fieldShape(field)(value, 'at')[0]).toMatchObject({ code })
  })
})

describe('fieldShape', () => {
  it('names the place within a list', () => {
    expect(fieldShape(words('', ['a']))(['a', 'b'], 'tags')).toMatchObject([{ path: 'tags[1]' }])
  })

  it('says what was likely meant', () => {
    expect(fieldShape(id(''))('C\u200b-7 ', 'id')[0]?.hint).toBe('Perhaps "C-7"')
    expect(fieldShape(country(''))('UK', 'country')[0]?.hint).toBe("'GB' is the United Kingdom")
    expect(fieldShape(lei(''))('5493001kjtiigc8y1r12', 'lei')[0]?.hint).toBe('Perhaps 5493001KJTIIGC8Y1R12')
  })
})

describe('isKey', () => {
  it('is quick on a cell of megabytes', () => {
    expect(isKey('a'.repeat(1e7))).toBe(false)
  })
})
