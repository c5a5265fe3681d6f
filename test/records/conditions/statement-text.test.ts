import { describe, expect, it } from 'vitest'
import type { Statement } from '../../../src/records/conditions/statement-text.js'
import { numberText, readWording, reasonText, statementText } from '../../../src/records/conditions/statement-text.js'
import type { Fact } from '../../../src/records/index.js'

const english = readWording({})
const chinese = readWording({ language: 'zh', names: { x: '评级' } })
const words = (is: 'one-of' | 'none-of', ...values: (string | boolean)[]): Statement => ({ fact: 'x', is, values })
const bound = (is: 'at-least' | 'at-most' | 'above' | 'below'): Statement => ({ fact: 'x', is, value: 1500 })

describe('a statement', () => {
  it.each<[Statement, string, string]>([
    [bound('at-least'), 'x is at least 1,500', '评级 不低于 1,500'],
    [bound('at-most'), 'x is at most 1,500', '评级 不高于 1,500'],
    [bound('above'), 'x is above 1,500', '评级 高于 1,500'],
    [bound('below'), 'x is below 1,500', '评级 低于 1,500'],
    [words('one-of', 'a'), 'x is "a"', '评级为“a”'],
    [words('one-of', 'a', 'b'), 'x is one of "a", "b"', '评级属于“a”、“b”'],
    [words('none-of', 'a'), 'x is not "a"', '评级不是“a”'],
    [words('none-of', 'a', 'b'), 'x is none of "a", "b"', '评级不属于“a”、“b”'],
    [words('one-of', true), 'x is yes', '评级为是'],
    [words('none-of', true), 'x is no', '评级为否'],
    [words('one-of', true, false), 'x is one of yes, no', '评级属于是、否'],
    [{ fact: 'x', is: 'known' }, 'x is known', '评级已知'],
    [{ fact: 'x', is: 'unknown' }, 'x is not known', '评级未知'],
  ])('%j reads %s', (statement, en, zh) => {
    expect(statementText(statement, english)).toBe(en)
    expect(statementText(statement, chinese)).toBe(zh)
  })
})

describe('a reason', () => {
  it.each<[Statement, Fact | undefined, boolean, string, string]>([
    [bound('at-least'), 1500, true, 'x 1,500 is at least 1,500', '评级 1,500 不低于 1,500'],
    [bound('at-least'), 9, false, 'x 9 is below 1,500', '评级 9 低于 1,500'],
    [bound('at-most'), 2000, false, 'x 2,000 is above 1,500', '评级 2,000 高于 1,500'],
    [bound('above'), 9, false, 'x 9 is at most 1,500', '评级 9 不高于 1,500'],
    [bound('below'), 2000, false, 'x 2,000 is at least 1,500', '评级 2,000 不低于 1,500'],
    [bound('below'), undefined, false, 'x is not known', '评级未知'],
    [words('one-of', 'a'), 'a', true, 'x is "a"', '评级为“a”'],
    [words('one-of', 'a'), 'b', false, 'x "b" is not "a"', '评级“b”不是“a”'],
    [words('none-of', 'a'), 'b', true, 'x "b" is not "a"', '评级“b”不是“a”'],
    [words('none-of', 'a'), 'a', false, 'x is "a"', '评级为“a”'],
    [words('one-of', 'a', 'b'), 'a', true, 'x "a" is one of "a", "b"', '评级“a”属于“a”、“b”'],
    [words('one-of', 'a', 'b'), ['c', 'd'], false, 'x "c", "d" is none of "a", "b"', '评级“c”、“d”不属于“a”、“b”'],
    [words('one-of', 'a'), ['b', 'a'], true, 'x is "a"', '评级为“a”'],
    [words('one-of', 'a'), [], false, 'x is not "a"', '评级不是“a”'],
    [words('none-of', 'a', 'b'), [], true, 'x is none of "a", "b"', '评级不属于“a”、“b”'],
    [words('one-of', true), false, false, 'x is no', '评级为否'],
    [words('none-of', false), true, true, 'x is yes', '评级为是'],
    [{ fact: 'x', is: 'known' }, 5, true, 'x is known', '评级已知'],
    [{ fact: 'x', is: 'unknown' }, 5, false, 'x is known', '评级已知'],
    [{ fact: 'x', is: 'unknown' }, undefined, true, 'x is not known', '评级未知'],
  ])('%j of %j, %s: %s', (statement, fact, isTrue, en, zh) => {
    expect(reasonText(statement, fact, isTrue, english)).toBe(en)
    expect(reasonText(statement, fact, isTrue, chinese)).toBe(zh)
  })
})

describe('a number', () => {
  it.each([
    [0, '0'],
    [-0.5, '-0.5'],
    [999, '999'],
    [1000, '1,000'],
    [-1234567.891234, '-1,234,567.891234'],
    [0.30000000000000004, '0.30000000000000004'],
    [1e20, '100,000,000,000,000,000,000'],
    [1e21, '1e+21'],
    [1.2345e-9, '1.2345e-9'],
    [1.5e300, '1.5e+300'],
  ])('%d is written %s', (value, text) => {
    expect(numberText(value)).toBe(text)
  })
})

it('refuses a language there is none of, names that are none and options there are none of', () => {
  const read = (options: unknown) => () => Reflect.apply(readWording, undefined, [options])
  expect(read({ language: 'fr' })).toThrow(expect.objectContaining({ path: 'options.language', code: 'OUT_OF_RANGE' }))
  expect(read({ names: { a: 5 } })).toThrow(expect.objectContaining({ path: 'options.names.a' }))
  expect(read({ names: { a: '' } })).toThrow(expect.objectContaining({ path: 'options.names.a', code: 'EMPTY_INPUT' }))
  expect(read({ names: ['a'] })).toThrow(expect.objectContaining({ path: 'options.names' }))
  expect(read({ words: {} })).toThrow(expect.objectContaining({ path: 'options.words', code: 'UNKNOWN_OPTION' }))
  expect(readWording({ names: {} }).nameOf('constructor')).toBe('constructor')
})
