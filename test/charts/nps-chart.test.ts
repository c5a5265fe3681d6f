import { expect, it } from 'vitest'
import { npsChart } from '../../src/charts/index.js'
import { netPromoterScore, ratingsByPeriod } from '../../src/satisfaction/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

const scores = {
  north: netPromoterScore({ promoters: 60, passives: 25, detractors: 15 }),
  'The branch by the harbour with its many names': netPromoterScore({ promoters: 3, passives: 3, detractors: 4 }),
  west: netPromoterScore([10, 9, 9, 10, 10]),
}

it('can be read', async () => {
  await expectReadable(size => npsChart(scores, size))
  await expectReadable(size => npsChart({ all: netPromoterScore([0, 0]) }, size))
  const many = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`2023-${i}`, scores.north]))
  await expectReadable(size => npsChart(many, size))
})

it('says score, interval and answers in points', async () => {
  const spec = npsChart(scores)
  const said = wordsOf(await draw(spec)).join(' ')
  expect(said).toContain('north: 45 (29 to 58), 100 answers')
  expect(said).toContain('promoters')
  expect(spec.data.values[2]).toMatchObject({ score: 100, to: 100 })
  expect(spec.description).toBe(
    'Net promoter scores: north 45, The branch by the harbour with its many names -10, west 100.',
  )
  const bars = spec.layer.find(({ data }) => data !== undefined)?.data?.values
  expect(bars?.[0]).toMatchObject({ side: 'promoters', from: 0, to: 60 })
  expect(bars?.[1]).toMatchObject({ side: 'detractors', from: -15, to: 0 })
})

it('draws periods, without bars', async () => {
  const survey = { date: ['2025-01-20', '2025-02-11', '2025-04-02', '2025-05-19'], answers: [9, 6, 10, 9] }
  const periods = ratingsByPeriod(survey, { by: 'quarter', measure: { kind: 'net-promoter-score' } })
  const spec = npsChart(Object.fromEntries(periods.map(({ end, rating }) => [end, rating])))
  expect(spec.layer.every(({ data }) => data === undefined)).toBe(true)
  expect(wordsOf(await draw(spec)).join(' ')).toContain('2025-06-30: 100')
})

it('refuses what is none', () => {
  const call = (...given: readonly unknown[]) => thrown(() => Reflect.apply(npsChart, undefined, given))
  expect(call({}).code).toBe('EMPTY_INPUT')
  expect(call({ a: null }).path).toBe('scores.a')
  expect(call({ a: { ...scores.north, value: 45 } }).path).toBe('scores.a.value')
  expect(call({ a: { ...scores.north, interval: { lower: 0, upper: Number.NaN, level: 0.95 } } }).path).toBe(
    'scores.a.interval.upper',
  )
  expect(call({ a: { ...scores.north, shares: { promoters: -1, detractors: 0 } } }).path).toBe(
    'scores.a.shares.promoters',
  )
  expect(call(Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`p${i}`, scores.north]))).code).toBe(
    'OUT_OF_RANGE',
  )
  expect(call(scores, { sort: 1 }).code).toBe('UNKNOWN_OPTION')
})
