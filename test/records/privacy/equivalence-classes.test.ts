import { describe, expect, it } from 'vitest'
import { classesOf, codeColumn, expectColumns, expectRows } from '../../../src/records/privacy/equivalence-classes.js'

describe('classesOf', () => {
  it('puts rows together that agree in all columns', () => {
    const { classOf, sizes } = classesOf([Int32Array.of(0, 0, 1, 0), Int32Array.of(5, 6, 5, 5)], 4)
    expect(Array.from(classOf)).toEqual([0, 1, 2, 0])
    expect(Array.from(sizes)).toEqual([2, 1, 1])
  })

  it('keeps columns of many values apart', () => {
    const column = Int32Array.from({ length: 50_000 }, (_, i) => i)
    expect(classesOf([column, column, column], 50_000).sizes).toHaveLength(50_000)
  })
})

describe('codeColumn', () => {
  it('gives equal values one code, whatever objects inherit', () => {
    const { codes, values } = codeColumn([{ a: 'x' }, {}, { a: 'x' }, { a: true }], 'a')
    expect(Array.from(codes)).toEqual([0, 1, 0, 2])
    expect(values).toEqual(['x', undefined, true])
    expect(codeColumn([{}], 'toString').values).toEqual([undefined])
  })
})

describe('doors of rows and columns', () => {
  it('refuse what is none', () => {
    expect(() => expectRows(Array(2))).toThrow(/rows\[0\]/)
    expect(() => expectColumns(['b'], [{ a: 1 }], 'options.columns')).toThrow(
      /options\.columns\[0\].*The first row has a/,
    )
    expect(expectColumns(['a'], expectRows([{ a: 1 }]), 'options.columns')).toEqual(['a'])
  })
})
