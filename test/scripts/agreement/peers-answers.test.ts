import { expect, it } from 'vitest'
import type { Judged } from '../../../scripts/agreement/judged.js'
import { peersAnswers } from '../../../scripts/agreement/peers-answers.js'

const entry = (family: string, fields: Pick<Judged, 'ours' | 'expected' | 'peers'>): Judged => ({
  file: 'returns-of-peers.json',
  index: 0,
  model: 'Rates',
  family,
  source: 'reference (60 digits)',
  kind: 'reference',
  params: {},
  inputs: {},
  verdict: 'matched',
  ...fields,
})

it('shows what each peer says, what is wrong in bold, and how many are right', () => {
  const page = peersAnswers([
    entry('-1, 2', { ours: [1], expected: [1], peers: { a: { answer: 1, verdict: 'right' } } }),
    entry('-1, 3, -2', {
      ours: [0, 1],
      expected: [0, 1],
      peers: { a: { answer: 0, verdict: 'one of several' }, b: { answer: 'throws', verdict: 'missing' } },
    }),
    entry('1, -2, 3', {
      ours: [],
      expected: [],
      peers: { a: { answer: 'NaN', verdict: 'right' }, b: { answer: 0.43, verdict: 'wrong' } },
    }),
    { ...entry('elsewhere', { ours: 1, expected: 1 }), file: 'risk.json' },
  ])
  const rows = page.split('\n').map(line => line.split('|').map(text => text.trim()))
  expect(page).toMatch(/^#### Rates\n/)
  expect(rows.slice(2).map(row => row.slice(1, -1))).toEqual([
    ['input', 'truth', 'ours', 'a', 'b'],
    expect.arrayContaining([expect.stringMatching(/^-+$/)]),
    ['-1, 2', '1', '1', 'agrees', '–'],
    ['-1, 3, -2', '0, 1', '0, 1', '0 only', '**throws**'],
    ['1, -2, 3', 'none', 'none', 'NaN', '**0.43**'],
    ['right', '', '3 of 3', '2 of 3', '0 of 2'],
  ])
})

it('names the convention of an answer to another question', () => {
  const peers = { a: { answer: 3.76, verdict: 'convention' } }
  expect(peersAnswers([entry('npv', { ours: [4.13], expected: [4.13], peers })])).toContain(
    '3.76 (first flow in a period)',
  )
})
