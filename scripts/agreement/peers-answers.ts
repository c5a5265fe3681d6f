/**
 * Ordinary questions of returns and loans, and what each package answered when the bench asked it.
 *
 * @module
 */
import { z } from 'zod'
import type { Verdict } from '../../bench/peers/returns/judge.js'
import { table } from '../../bench/table.js'
import type { Judged } from './judged.js'
import { cell, short } from './short.js'
import { grouped } from './summary.js'

/** The entries' file: questions, no golden records. */
export const QUESTIONS_FILE = 'returns-of-peers.json'

const DIGITS = 6
const NOT_ASKED = '–'
const answered = z.object({
  answer: z.union([z.number(), z.string()]),
  verdict: z.enum(['right', 'one of several', 'convention', 'wrong', 'missing']),
})
const numbers = z.array(z.number())

/** A table a chapter, each with the peers that have such a function, and how many of its answers are right. */
export function peersAnswers(entries: readonly Judged[]): string {
  const chapters = grouped(
    entries.filter(({ file }) => file === QUESTIONS_FILE),
    ({ model }) => model,
  )
  return [...chapters].map(([chapter, group]) => `#### ${chapter}\n\n${answersOf(group)}`).join('\n\n')
}

function answersOf(group: readonly Judged[]): string {
  const peers = [...new Set(group.flatMap(({ peers = {} }) => Object.keys(peers)))]
  const rows = group.map(({ family, expected, ours, peers: said = {} }) => [
    cell(family),
    list(expected),
    list(ours),
    ...peers.map(peer => (peer in said ? answerOf(said[peer]) : NOT_ASKED)),
  ])
  const count = (peer: string): string => {
    const asked = group.flatMap(({ peers: said = {} }) => (peer in said ? [answered.parse(said[peer])] : []))
    return `${asked.filter(({ verdict }) => verdict === 'right').length} of ${asked.length}`
  }
  const all = `${group.length} of ${group.length}`
  return table(
    ['input', 'truth', 'ours', ...peers].map(heading => ({ heading })),
    [...rows, ['right', '', all, ...peers.map(count)]],
  )
}

function list(values: unknown): string {
  const all = numbers.parse(values)
  return all.length === 0 ? 'none' : all.map(value => short(value)).join(', ')
}

/** What is right stands plain, what is wrong or missing bold. */
const SHOWN: Readonly<Record<Verdict, (answer: string) => string>> = {
  right: answer => answer,
  'one of several': answer => `${answer} only`,
  convention: answer => `${answer} (first flow in a period)`,
  wrong: answer => `**${answer}**`,
  missing: answer => `**${answer}**`,
}

function answerOf(said: unknown): string {
  const { answer, verdict } = answered.parse(said)
  // What is left of 0 by rounding is 0.
  const words = short(typeof answer === 'number' && Math.abs(answer) < 1e-12 ? 0 : answer, DIGITS)
  if (verdict === 'right' && typeof answer === 'number') return 'agrees'
  return SHOWN[verdict](words)
}
