import { expect, it } from 'vitest'
import { OUTLOOK_POLICY } from '../../../src/appraisal/outlook/index.js'
import { leavingOf } from '../../../src/appraisal/outlook/leaving.js'
import { outlookRun } from '../../../src/appraisal/outlook/run.js'
import { signalOf } from '../../../src/appraisal/outlook/signals.js'
import { LEARNT, madeUp } from './book.js'

const signals = {
  dissatisfaction: { clients: 9, mean: 0.3, standardDeviation: 0.2 },
  silence: { clients: 9, mean: -2, standardDeviation: 0.5 },
  complaints: { clients: 9, mean: 0.2, standardDeviation: 0.4 },
  competitors: { clients: 9, mean: 0.4, standardDeviation: 0.2 },
}
const thought = (value: number) => ({ value, standardError: 0.3 })
const leavingCoefficients = {
  level: { value: 0.1, standardError: 0.2 },
  dissatisfaction: thought(0.3),
  silence: thought(0.3),
  complaints: thought(0.15),
  competitors: thought(0.15),
}
const learnt = { ...LEARNT, signals, leavingCoefficients, leaving: { events: 3, years: 100 } }
const run = outlookRun(learnt, OUTLOOK_POLICY, undefined)
const survey = { id: 'S', name: 'Yearly', from: '2024-01-01', lowest: 0, highest: 10 }
const answer = { survey: 'S', client: 'X', question: 'nps', date: '2024-03-01', answer: 2 }

it('reads how dissatisfied the last answers are, on their scale', () => {
  const client = madeUp({ surveys: [survey], surveyAnswers: [answer, { ...answer, date: '2023-03-01', answer: 9 }] })
  expect(signalOf('dissatisfaction', client, client.asOf)).toBe(0.8)
  expect(signalOf('dissatisfaction', client, client.asOf - 366)).toBeCloseTo(0.1, 12)
  expect(signalOf('complaints', client, client.asOf)).toBeUndefined()
})

it('moves the hazard of the book by distances of signals', () => {
  const book = (2 + 3) / (2 / -Math.log(0.95) + 100)
  const [hazard] = leavingOf(madeUp(), run).perYear
  expect(hazard).toBeCloseTo(book, 12)
  const client = madeUp({ surveys: [survey], surveyAnswers: [answer] }, { competitorShare: 0.6 })
  const told = leavingOf(client, run)
  const odds = Math.expm1(book) * Math.exp(0.1 + 0.3 * 2.5 - 0.3 ** 2 / 2 + 0.15 * 1 - 0.15 ** 2 / 2)
  expect(told.perYear[0]).toBeCloseTo(Math.log1p(odds), 12)
  const open = 0.6 ** 2 - 2 * 0.3 ** 2 - 2 * 0.15 ** 2
  expect(told.parameterDeviation).toBeCloseTo(Math.sqrt(0.2 ** 2 + (0.3 * 2.5) ** 2 + 0.3 ** 2 + open), 12)
  expect(told.missingDeviation).toBeCloseTo(Math.hypot(0.3, 0.15), 12)
  expect(told.missing.map(({ name }) => name)).toEqual(['silence', 'complaints'])
})

it('leaves project companies and who is in default where they are', () => {
  expect(leavingOf(madeUp({}, { entityType: 'project-company' }), run).perYear).toEqual([0, 0, 0, 0, 0])
  const failed = madeUp({ defaults: [{ id: '1', client: 'X', date: '2024-05-01', kind: 'past-due' }] })
  expect(leavingOf(failed, run).basis).toBe('bound')
})
