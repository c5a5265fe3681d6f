import { describe, expect, it } from 'vitest'
import { significant, textTable } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'

describe('a table', () => {
  it('puts text to the left and numbers to the right of columns as wide as their widest cell', () => {
    const rows = [
      ['r', 0.242594, 'shape'],
      ['alpha', 12, ''],
      ['longest of all', 4.4136015, 'scale'],
    ]
    expect(`\n${textTable(['parameter', 'value', 'meaning in words'], rows)}`).toMatchInlineSnapshot(`
      "
      parameter          value  meaning in words
      r               0.242594  shape
      alpha                 12
      longest of all    4.4136  scale"
    `)
  })

  it('is as wide as its titles where cells are short', () => {
    expect(textTable(['name', 'number'], [['a', 1]])).toBe('name  number\na          1')
  })

  it('shows six significant digits of a number', () => {
    expect(textTable([''], [[123456.789], [1e-7 / 3]])).toBe('\n    123457\n3.33333e-8')
  })

  it('puts the text of a column of numbers to the right as well', () => {
    expect(textTable(['x'], [['none'], [1], ['']])).toBe('   x\nnone\n   1\n')
  })

  it('leaves missing cells empty and ends no line with blanks', () => {
    expect(textTable(['name', 'value'], [['alpha'], ['b', 'two']])).toBe('name   value\nalpha\nb      two')
  })

  it('gives wide characters two cells', () => {
    expect(
      textTable(
        ['客户', 'n'],
        [
          ['王', 1],
          ['li', 2],
        ],
      ),
    ).toBe('客户  n\n王    1\nli    2')
  })

  it('is its header alone without rows', () => {
    expect(textTable(['name', 'value'], [])).toBe('name  value')
  })

  it('may be long', () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => [i])
    expect(textTable(['n'], rows).length).toBe(200_001 * 7 - 1)
  })
})

describe('significant digits', () => {
  it.each([
    [4.4136015, undefined, '4.4136'],
    [4.41365, 6, '4.41365'],
    [4.413654321, 6, '4.41365'],
    [4.413655, 4, '4.414'],
    [-9582.4292067, 9, '-9582.42921'],
    [1234567, 3, '1230000'],
    [0, 6, '0'],
    [1e-9, 6, '1e-9'],
    [1e21, 6, '1e+21'],
  ])('of %d, %d of them: %s', (value, digits, text) => {
    expect(significant(value, digits)).toBe(text)
  })
})

describe('what cannot be printed', () => {
  it.each([
    [significant, [undefined], 'value: expected a number, received undefined [INVALID_TYPE]'],
    [significant, [Number.NaN], 'value: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [significant, [1, 1e9], 'digits: expected a whole number from 1 to 100, received 1000000000 [OUT_OF_RANGE]'],
    [significant, [1, 0], 'digits: expected a whole number from 1 to 100, received 0 [OUT_OF_RANGE]'],
    [textTable, [undefined, []], 'header: expected an array, received undefined [INVALID_TYPE]'],
    [textTable, [[1], []], 'header[0]: expected text, received 1 [INVALID_TYPE]'],
    [textTable, [['a'], null], 'rows: expected an array, received null [INVALID_TYPE]'],
    [textTable, [['a'], [['x'], 7]], 'rows[1]: expected an array, received 7 [INVALID_TYPE]'],
    [textTable, [['a'], [[null]]], 'rows[0][0]: expected text, received null [INVALID_TYPE]'],
    [textTable, [['a'], [['x', Number.NaN]]], 'rows[0][1]: expected a finite number, received NaN [OUT_OF_RANGE]'],
  ])('%#', (print: (...args: never) => unknown, args, message) => {
    expect(thrown(() => Reflect.apply(print, undefined, args)).message).toBe(message)
  })
})
