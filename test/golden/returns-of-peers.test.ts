/**
 * Ordinary questions of returns and loans on which one package or another is wrong: each is answered rightly here, and
 * docs/agreement.md shows what the peers answered when the bench asked them.
 */
import { afterAll, describe, expect, it } from 'vitest'
import { judge } from '../../bench/peers/returns/judge.js'
import { ourAnswers } from '../../bench/peers/returns/ours.js'
import { QUESTIONS } from '../../bench/peers/returns/questions.js'
import { readAnswers } from '../../bench/peers/returns/recorded.js'
import type { Judged } from '../../scripts/agreement/judged.js'
import { writeLedger } from './ledger.js'

const { answers } = readAnswers()
const entries: Judged[] = []

describe.each(Object.entries(QUESTIONS))('%s', (chapter, questions) => {
  it.each(questions.map(question => [question.input, question] as const))('%s', (input, question) => {
    const ours = ourAnswers(question.asked)
    const { truth, exact } = question
    expect(ours).toHaveLength(truth.length)
    for (const [i, value] of truth.entries()) {
      if (exact) expect(ours[i]).toBe(value)
      else if (value === 0) expect(ours[i]).toBeCloseTo(0, 12)
      else expect(ours[i]).toBeCloseRelative(value, 1e-12)
    }
    const said = answers[input]
    expect(Object.keys(said ?? {}), 'npm run bench:peers -- returns asks the peers').not.toEqual([])
    entries.push({
      file: 'returns-of-peers.json',
      index: entries.length,
      model: chapter,
      family: input,
      source: 'reference (60 digits)',
      kind: 'reference',
      params: {},
      inputs: {},
      verdict: 'matched',
      ours,
      expected: truth,
      peers: Object.fromEntries(
        Object.entries(said ?? {}).map(([peer, answer]) => [peer, { answer, verdict: judge(question, answer) }]),
      ),
    })
  })
})

it('asks the peers nothing that is not on the list', () => {
  const inputs = Object.values(QUESTIONS).flatMap(questions => questions.map(({ input }) => input))
  expect(Object.keys(answers)).toEqual(inputs)
})

afterAll(() => writeLedger('returns-of-peers', entries))
