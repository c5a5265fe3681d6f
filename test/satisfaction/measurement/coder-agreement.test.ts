import { describe, expect, it } from 'vitest'
import { coderAgreement } from '../../../src/satisfaction/measurement/index.js'
import { fleissKappa, krippendorffAlpha } from '../../../src/statistics/agreement/index.js'
import { cohenKappa } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const CODES = {
  anna: ['speed', 'price', 'speed', 'staff', 'price', 'speed'],
  boris: ['speed', 'price', 'speed', 'price', 'price', null],
  chen: ['speed', 'price', 'staff', 'staff', 'price', 'speed'],
}

describe('coderAgreement', () => {
  it('has kappa of each two on what both coded, by hand', () => {
    const { pairs } = coderAgreement(CODES)
    expect(pairs.map(({ first, second, passages, alike }) => [first, second, passages, alike])).toEqual([
      ['anna', 'boris', 5, 0.8],
      ['anna', 'chen', 6, 5 / 6],
      ['boris', 'chen', 5, 0.6],
    ])
    // Chance of anna and boris: speed 2/5 · 2/5, price 2/5 · 3/5, staff 1/5 · 0.
    expect(pairs[0]!.kappa!.kappa).toBeCloseTo((0.8 - 0.4) / (1 - 0.4), 14)
  })

  it('has those of all coders, the one with gaps and the one without', () => {
    const { fleiss, krippendorff, passages, coders } = coderAgreement(CODES)
    expect(fleiss).toEqual(fleissKappa(CODES))
    expect(krippendorff).toEqual(krippendorffAlpha(CODES))
    expect([fleiss!.things, krippendorff!.things, passages]).toEqual([5, 6, 6])
    expect(coders).toEqual(['anna', 'boris', 'chen'])
  })

  it('tells which code is not understood alike', () => {
    const { codes } = coderAgreement(CODES)
    expect(codes.map(({ code }) => code)).toEqual(['speed', 'price', 'staff'])
    const isStaff = (column: readonly (string | null)[]) =>
      column.map(code => (code === null ? null : Number(code === 'staff')))
    const staff = krippendorffAlpha({ a: isStaff(CODES.anna), b: isStaff(CODES.boris), c: isStaff(CODES.chen) })
    expect(codes[2]!.alpha).toEqual(staff)
    expect(codes[2]!.share).toBeCloseTo(3 / 17, 14)
    expect(staff.alpha).toBeLessThan(codes[1]!.alpha!.alpha)
  })

  it('lets neighbours in an order agree in part', () => {
    const grades = { a: ['low', 'low', 'middle', 'high', 'high'], b: ['low', 'middle', 'middle', 'high', 'middle'] }
    const order = ['low', 'middle', 'high']
    const ordered = coderAgreement(grades, { order })
    expect(ordered.fleiss).toBeUndefined()
    const table = [
      [1, 1, 0],
      [0, 1, 0],
      [0, 1, 1],
    ]
    expect(ordered.pairs[0]!.kappa).toEqual(cohenKappa(table, { weights: 'quadratic' }))
    expect(ordered.krippendorff!.alpha).toBeGreaterThan(coderAgreement(grades).krippendorff!.alpha)
    expect(ordered.codes.map(({ code }) => code)).toEqual(order)
  })

  it('has what there is where coders never differ, or never met', () => {
    const { pairs, fleiss, krippendorff, codes } = coderAgreement({
      a: ['x', 'x', null],
      b: ['x', 'x', null],
      c: [null, null, 'x'],
    })
    expect(pairs[0]).toEqual({ first: 'a', second: 'b', passages: 2, alike: 1 })
    expect(pairs[1]).toEqual({ first: 'a', second: 'c', passages: 0 })
    expect([fleiss, krippendorff, codes[0]!.alpha]).toEqual([undefined, undefined, undefined])
  })

  it.each([
    ['one coder', { a: ['x', 'y'] }, {}, 'NO_DATA', 'codes'],
    ['no passage with two codes', { a: ['x', null], b: [null, 'y'] }, {}, 'NO_DATA', 'codes'],
    ['columns of two lengths', { a: ['x', 'y'], b: ['x'] }, {}, 'LENGTH_MISMATCH', 'codes.b'],
    ['an empty code', { a: ['x', ''], b: ['x', 'y'] }, {}, 'INVALID_TYPE', 'codes.a[1]'],
    ['a code beyond the order', { a: ['x', 'z'], b: ['x', 'y'] }, { order: ['x', 'y'] }, 'OUT_OF_RANGE', 'codes.a[1]'],
    [
      'a code twice in the order',
      { a: ['x', 'y'], b: ['x', 'y'] },
      { order: ['x', 'y', 'x'] },
      'CONFLICTING_OPTIONS',
      'options.order[2]',
    ],
    ['an order of one', { a: ['x', 'x'], b: ['x', 'x'] }, { order: ['x'] }, 'NO_DATA', 'options.order'],
    [
      'an order with a hole',
      { a: ['x', 'x'], b: ['x', 'x'] },
      { order: new Array(2) },
      'INVALID_TYPE',
      'options.order[0]',
    ],
  ])('refuses %s', (_, codes, options, code, path) => {
    expect(thrown(() => coderAgreement(codes as never, options as never))).toMatchObject({ code, path })
  })
})
