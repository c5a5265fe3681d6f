import { describe, expect, it } from 'vitest'
import type { Desirability } from '../../../src/project/index.js'
import { bestStatement, criterionReason, gradeOf } from '../../../src/project/products/criteria.js'
import { readWording } from '../../../src/records/conditions/statement-text.js'
import type { Fact } from '../../../src/records/index.js'

const of = (desirability: Desirability) => ({ fact: 'x', weight: 1, desirability })
const rising: Desirability = { kind: 'linear', worst: 1, best: 2 }
const falling: Desirability = { kind: 'linear', worst: 180, best: 30 }
const words: Desirability = { kind: 'words', best: ['a', 'b'] }
const yes: Desirability = { kind: 'yes-no', best: true }
const no: Desirability = { kind: 'yes-no', best: false }

describe('a grade', () => {
  it.each<[Desirability, Fact, number]>([
    [rising, 0.5, 0],
    [rising, 1, 0],
    [rising, 1.25, 0.25],
    [rising, 2, 1],
    [rising, 9, 1],
    [falling, 200, 0],
    [falling, 150, 0.2],
    [falling, 30, 1],
    [falling, -5, 1],
    [{ kind: 'linear', worst: -Number.MAX_VALUE, best: Number.MAX_VALUE }, 0, 0.5],
    [{ kind: 'linear', worst: 0, best: 1e-300 }, 5e-301, 0.5],
    [words, 'a', 1],
    [words, 'A', 0],
    [words, ['c', 'b'], 1],
    [words, ['c'], 0],
    [words, [], 0],
    [yes, true, 1],
    [yes, false, 0],
    [no, false, 1],
    [no, true, 0],
  ])('%j of %j is %d', (desirability, fact, grade) => {
    expect(gradeOf(of(desirability), fact)).toBeCloseTo(grade, 14)
  })
})

describe('a reason', () => {
  const english = readWording({ names: { x: 'cover' } })
  const chinese = readWording({ language: 'zh', names: { x: '覆盖率' } })

  it.each<[Desirability, Fact | undefined, string, string]>([
    [rising, undefined, 'cover is not known', '覆盖率未知'],
    [rising, 1, 'cover 1 is at most 1', '覆盖率 1 不高于 1'],
    [rising, 1.25, 'cover 1.25 is 25 % of the way from 1 to 2', '覆盖率 1.25，处于 1 至 2 的 25 % 处'],
    [rising, 2.5, 'cover 2.5 is at least 2', '覆盖率 2.5 不低于 2'],
    [falling, 180, 'cover 180 is at least 180', '覆盖率 180 不低于 180'],
    [falling, 150, 'cover 150 is 20 % of the way from 180 to 30', '覆盖率 150，处于 180 至 30 的 20 % 处'],
    [falling, 3, 'cover 3 is at most 30', '覆盖率 3 不高于 30'],
    [rising, 1.001, 'cover 1.001 is 1 % of the way from 1 to 2', '覆盖率 1.001，处于 1 至 2 的 1 % 处'],
    [rising, 1.999, 'cover 1.999 is 99 % of the way from 1 to 2', '覆盖率 1.999，处于 1 至 2 的 99 % 处'],
    [words, 'a', 'cover "a" is one of "a", "b"', '覆盖率“a”属于“a”、“b”'],
    [words, 'c', 'cover "c" is none of "a", "b"', '覆盖率“c”不属于“a”、“b”'],
    [yes, true, 'cover is yes', '覆盖率为是'],
    [yes, false, 'cover is no', '覆盖率为否'],
    [no, false, 'cover is no', '覆盖率为否'],
  ])('of %j and %j reads %s', (desirability, fact, en, zh) => {
    expect(criterionReason(of(desirability), fact, english)).toBe(en)
    expect(criterionReason(of(desirability), fact, chinese)).toBe(zh)
  })
})

it('says where it is met in full', () => {
  expect([rising, falling, words, yes, no].map(one => bestStatement(of(one)))).toEqual([
    { fact: 'x', is: 'at-least', value: 2 },
    { fact: 'x', is: 'at-most', value: 30 },
    { fact: 'x', is: 'one-of', values: ['a', 'b'] },
    { fact: 'x', is: 'one-of', values: [true] },
    { fact: 'x', is: 'one-of', values: [false] },
  ])
})
