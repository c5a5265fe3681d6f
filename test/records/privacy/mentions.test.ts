import { describe, expect, it } from 'vitest'
import { changeTexts, mentionFinder } from '../../../src/records/privacy/mentions.js'

describe('mentionFinder', () => {
  it.each([
    ['Anna Lind', 'told Anna Lind.', 'told [erased].'],
    ['Anna Lind', 'ANNA LIND and Anna Lindgren', '[erased] and Anna Lindgren'],
    ['王伟', '请联系王伟先生', '请联系[erased]先生'],
    ['a.b+c@d.example', 'mail A.B+C@D.example, not aXb+c@d.example', 'mail [erased], not aXb+c@d.example'],
    ['+49 (40) 55-1', 'call +49 (40) 55-1!', 'call [erased]!'],
    ['+49 40 1234-567', '+49401234567, 0049 (40) 1234 567, 149401234567', '[erased], [erased], 149401234567'],
    ['12-34', '1234', '1234'],
    ['Anna  Lind', 'Anna\n Lind', '[erased]'],
    ['José Lind', 'told Jose\u0301 Lind', 'told [erased]'],
    ['Anna Jose\u0301', 'told Anna José, Anna Jose\u0301', 'told [erased], [erased]'],
    ['Anna Jose', 'told Anna Jose\u0301', 'told Anna Jose\u0301'],
    ['Li', 'Li of Limited', 'Li of Limited'],
    ['Li', ' li ', '[erased]'],
    ['', 'nothing', 'nothing'],
    ['  ', ' ', ' '],
    ['x/y\\z|', 'is x/y\\z| here', 'is [erased] here'],
  ])('without %j, %j is %j', (value, text, expected) => {
    const finder = mentionFinder([value])
    expect(finder.without(text)).toBe(expected)
    expect(finder.isIn(text)).toBe(expected !== text)
  })

  it('takes the longer of two values first', () => {
    expect(mentionFinder(['Anna', 'Anna Lind']).without('Anna Lind and Anna')).toBe('[erased] and [erased]')
  })

  it('answers the same however often it is asked', () => {
    const finder = mentionFinder(['Anna Lind'])
    expect([1, 2, 3].map(() => finder.isIn('Anna Lind told'))).toEqual([true, true, true])
  })
})

describe('changeTexts', () => {
  it('goes through lists and objects, and hands on what does not change', () => {
    const value = { a: ['x', 1, null], b: { c: 'y' }, d: new Date(0) }
    expect(changeTexts(value, text => text.toUpperCase())).toEqual({ a: ['X', 1, null], b: { c: 'Y' }, d: new Date(0) })
    expect(changeTexts(value, text => text)).toBe(value)
  })
})
