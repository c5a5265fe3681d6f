import { expect, it } from 'vitest'
import { checkRegularity } from '../../../src/lifetime/choice/check-regularity.js'
import { bgCnbd, bgNbd, estimateRegularity } from '../../../src/lifetime/index.js'
import { customerBase, purchaseIntervals } from '../../../src/records/index.js'
import { orders, plain, subject } from './cards.js'

/** Forty clients who buy every week, give or take a day. */
const weekly = Array.from({ length: 40 }, (_, client) =>
  Array.from({ length: 8 }, (_, week) => ({ client, date: 7 * week + ((client * 3 + week) % 2) })),
).flat()
const regular = customerBase(
  { client: weekly.map(({ client }) => client), date: Int32Array.from(weekly, ({ date }) => 19_000 + date) },
  { timeUnit: 'week', keep: ['purchaseDays'] },
)
const given = bgNbd.fromParams({ r: 1, alpha: 1, a: 1, b: 9 }, { timeUnit: 'week' })

it('holds for purchases at random, by the estimate from the log itself', () => {
  const { verdict, said } = checkRegularity(subject)
  expect(verdict).toBe('holds')
  const { k, clients } = estimateRegularity(purchaseIntervals(orders, { observedUntil: '2024-10-04' }))
  expect(said).toBe(`k = ${k.toFixed(2)} from ${clients} clients with three purchases or more, 1 being assumed`)
})

it('doubts a model at random of clients like clockwork, and one of clockwork of clients at random', () => {
  const clockwork = checkRegularity({ module: bgNbd, model: given, base: regular })
  expect(clockwork.verdict).toBe('in doubt')
  expect(clockwork.said).toMatch(/1 being assumed; try a model of regular purchases$/)
  const erlang = bgCnbd.fromParams({ k: 4, r: 1, alpha: 1, a: 1, b: 9 }, { timeUnit: 'week' })
  expect(checkRegularity({ ...subject, module: bgCnbd, model: erlang })).toMatchObject({
    verdict: 'in doubt',
    said: expect.stringMatching(/4 being assumed; purchases come in bursts$/),
  })
})

it('says what to keep where times between purchases are missing', () => {
  expect(checkRegularity({ ...subject, base: plain() }).said).toContain("keep: ['purchaseDays']")
})

it('says nothing of a handful of clients', () => {
  const few = customerBase(
    { client: [1, 1, 1, 1], date: Int32Array.of(19_000, 19_003, 19_010, 19_014) },
    { timeUnit: 'week', keep: ['purchaseDays'] },
  )
  expect(checkRegularity({ module: bgNbd, model: given, base: few })).toEqual({
    verdict: 'not checked',
    said: 'because only 1 clients bought three times or more',
  })
})
