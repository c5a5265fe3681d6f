import { expect, it } from 'vitest'
import { answersNeeded, netPromoterScore } from '../../../src/satisfaction/ratings/index.js'
import { thrown } from '../../errors/thrown.js'

it('is (z/e)² σ², rounded up', () => {
  expect(answersNeeded({ kind: 'net-promoter-score', margin: 0.1 }).answers).toBe(385)
  expect(answersNeeded({ kind: 'satisfied', margin: 0.05 }).answers).toBe(385)
  expect(answersNeeded({ kind: 'mean', margin: 0.2, standardDeviation: 1 }).answers).toBe(97)
  expect(answersNeeded({ kind: 'mean', margin: 0.2, scale: { lowest: 0, highest: 10 } }).answers).toBe(2401)
})

it('reaches the margin it was asked for', () => {
  const { answers } = answersNeeded({ kind: 'net-promoter-score', margin: 0.05 })
  const half = Math.floor(answers / 2)
  const { interval } = netPromoterScore({ promoters: half, passives: answers - 2 * half, detractors: half })
  expect((interval.upper - interval.lower) / 2).toBeLessThan(0.0501)
  expect((interval.upper - interval.lower) / 2).toBeGreaterThan(0.0495)
})

it('knows that a population ends, that contacts are alike and that some do not answer', () => {
  expect(answersNeeded({ kind: 'satisfied', margin: 0.05, population: 100 }).answers).toBe(80)
  expect(answersNeeded({ kind: 'satisfied', margin: 1e-9, population: 100 }).clients).toBe(100)
  const contacts = { perClient: 4, likeness: 1 }
  expect(answersNeeded({ kind: 'satisfied', margin: 0.05, contacts })).toEqual({
    answers: 1540,
    clients: 385,
    asked: 1540,
  })
  expect(answersNeeded({ kind: 'satisfied', margin: 0.1, responseRate: 0.25 })).toEqual({
    answers: 97,
    clients: 97,
    asked: 388,
  })
  expect(answersNeeded({ kind: 'satisfied', margin: 10 }).answers).toBe(1)
})

it.each([
  [{ kind: 'nps', margin: 1 }, 'options.kind'],
  [{ kind: 'mean', margin: 0 }, 'options.margin'],
  [{ kind: 'mean', margin: 1e-12 }, 'options.margin'],
  [{ kind: 'satisfied', margin: 0.1, scale: { lowest: 1, highest: 5 } }, 'options.scale'],
  [{ kind: 'satisfied', margin: 0.1, standardDeviation: 0.6 }, 'options.standardDeviation'],
  [{ kind: 'satisfied', margin: 0.1, responseRate: 0 }, 'options.responseRate'],
  [{ kind: 'satisfied', margin: 0.1, contacts: { perClient: 2 } }, 'options.contacts.likeness'],
  [{ kind: 'satisfied', margin: 0.1, contacts: { perClient: 0, likeness: 0 } }, 'options.contacts.perClient'],
  [{ kind: 'satisfied', margin: 0.1, contacts: null }, 'options.contacts'],
  [{ kind: 'satisfied', margin: 0.1, rate: 1 }, 'options.rate'],
])('refuses %j', (options, path) => {
  expect(thrown(() => Reflect.apply(answersNeeded, undefined, [options])).path).toBe(path)
})
