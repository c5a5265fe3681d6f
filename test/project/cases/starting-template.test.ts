import { expect, it } from 'vitest'
import { startingTemplate } from '../../../src/project/index.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from '../../statistics/concentration/samples.js'
import { CASES, similarAt } from './samples.js'

const SIMILAR = similarAt('2021-01-01', [CASES[0]!, 0], [CASES[1]!, 0.25], [CASES[2]!, 0.25], [CASES[3]!, 0.45])

it('proposes what enough cases have, and says what not', () => {
  const { kind, asOf, terms, parts, cases } = startingTemplate(SIMILAR)
  expect([kind, asOf, cases]).toEqual(['starting-template', '2021-01-01', ['W-1', 'W-2', 'W-3', 'S-1']])
  expect(Object.keys(terms)).toEqual(['covenants', 'margin', 'repayment', 'secured'])
  expect([terms['covenants'], terms['repayment'], terms['secured']]).toEqual([['cover'], 'annuity', true])
  expect(parts.find(({ name }) => name === 'fee')?.status).toBe('too-few-cases')
  expect(startingTemplate(SIMILAR, { leastCases: 2 }).terms['fee']).toBeGreaterThan(0.008)
})

it('of no cases proposes nothing', () => {
  expect(startingTemplate(similarAt('2021-01-01'))).toMatchObject({ terms: {}, parts: [], cases: [] })
})

it('names what it does not take', () => {
  expect(thrown(() => startingTemplate(SIMILAR, { leastCases: 0 })).path).toBe('options.leastCases')
  expect(thrown(() => startingTemplate(SIMILAR, untyped({ count: 1 }))).path).toBe('options.count')
  expect(thrown(() => startingTemplate(untyped(CASES))).path).toBe('similar')
})
