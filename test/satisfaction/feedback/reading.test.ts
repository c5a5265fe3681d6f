import { expect, it } from 'vitest'
import { read } from './comments.js'

it('shows its clauses with their scores and weights', () => {
  expect(read('Good staff, but slow. We signed.').clauses).toEqual([
    { text: 'Good staff', language: 'en', mode: 'stated', weight: 0.5, score: 0.6 },
    { text: 'but slow', language: 'en', mode: 'stated', weight: 1, score: -0.6 },
    { text: 'We signed', language: 'en', mode: 'stated', weight: 1 },
  ])
})

it('counts letters of words for coverage, not numbers', () => {
  expect(read('good 12345 xxxx').coverage).toBe(0.5)
  expect(read('好甄').coverage).toBe(0.5)
  expect(read('It was the one of the xxxx').coverage).toBe(0)
})

it('is neutral where judging words are known and silenced, however little else is known', () => {
  expect(read('Wouldya zzzzz xxxxxxx yyyyyyyy good?').verdict).toBe('neutral')
})

it('judges an aspect by the clauses that name it', () => {
  const { aspects } = read('The rate is good, the rate is bad. The portal.')
  expect(aspects).toEqual({ rate: { verdict: 'mixed', score: 0 }, online: { verdict: 'unknown' } })
})
