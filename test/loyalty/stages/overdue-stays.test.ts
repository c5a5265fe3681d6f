import { expect, it } from 'vitest'
import { overdueStays } from '../../../src/loyalty/stages/overdue-stays.js'
import type { StageHistory, StageStay } from '../../../src/loyalty/stages/types.js'
import { dayNumber, isoDate } from '../../../src/money/core.js'

const LAST = dayNumber('2025-12-31')
/** Twenty stays that ended after 1 to 20 days. */
const ENDED = Array.from({ length: 20 }, (_, i): StageStay => {
  const from = LAST - 100
  return { client: `past ${i}`, stage: 'a', from: isoDate(from), until: isoDate(from + i + 1), next: 'b' }
})
const open = (client: string, days: number, stage = 'a'): StageStay => ({ client, stage, from: isoDate(LAST - days) })
const of = (...stays: readonly StageStay[]): StageHistory => ({
  kind: 'stage-history',
  stages: ['a', 'b'],
  observedUntil: isoDate(LAST),
  stays: [...ENDED, ...stays],
  uncertain: 0,
})

it('puts overdue stays first, the rarest first of all', () => {
  const told = overdueStays(of(open('young', 3), open('late', 30), open('fresh', 2, 'b')), { share: 0.8 })
  expect(told.map(({ client, isOverdue }) => [client, isOverdue])).toEqual([
    ['late', true],
    ['young', false],
    ['fresh', false],
  ])
  const [late, young, fresh] = told
  expect(late!.expectedNext).toBe('b')
  expect(late!.shareLonger).toBeLessThan(0.12)
  expect(fresh).not.toHaveProperty('overdueAfter')
  expect(fresh!.text).toBe('in b for 2 days; too few stays have ended to say when they are overdue')
  expect(young!.text).toBe(`in a for 3 days; 80 % of stays have ended by day ${young!.overdueAfter}`)
})

it('is overdue the day after the limit, not on it', () => {
  const limit = 19
  const both = overdueStays(of(open('on', limit), open('after', limit + 1)), { share: 0.8 })
  for (const { client, days, overdueAfter, isOverdue } of both) {
    expect(isOverdue, String(client)).toBe(days > overdueAfter!)
  }
})

it('counts stays that last: the limit moves out as open ones grow old', () => {
  const few = overdueStays(of(open('x', 50)), { share: 0.8 })[0]!.overdueAfter!
  const many = overdueStays(of(open('x', 50), open('y', 50), open('z', 50), open('w', 50)), { share: 0.8 })[0]!
    .overdueAfter!
  expect(many).toBeGreaterThan(few)
})

it('says so in Chinese', () => {
  const [late] = overdueStays(of(open('late', 30)), { share: 0.8, language: 'zh' })
  expect(late!.text).toMatch(/^处于“a”已 30 天，超过 80 % 的停留时长（\d+ 天）$/)
  const [named] = overdueStays(of(open('late', 30)), { share: 0.8, language: 'zh', names: { a: '评估期' } })
  expect(named!.text).toContain('“评估期”')
})

it('has nobody to tell of where all have left', () => {
  expect(overdueStays(of())).toEqual([])
})

it('refuses a share that is none', () => {
  for (const share of [0, 1, Number.NaN]) {
    expect(() => overdueStays(of(), { share })).toThrow(expect.objectContaining({ path: 'options.share' }))
  }
})
