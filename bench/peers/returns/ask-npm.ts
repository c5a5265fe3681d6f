/**
 * Asks one package of npm the questions from some number on and prints an answer a line as JSON: a process of its own, since some
 * answers never come.
 *
 * @module
 */
import { writeSync } from 'node:fs'
import type { Answer } from './judge.js'
import { NPM_PEERS } from './npm-peers.js'
import type { Answering } from './questions.js'
import { ask, QUESTIONS } from './questions.js'

const [name = '', from = '0'] = process.argv.slice(2)
const answering = NPM_PEERS[name]!()
for (const { asked } of Object.values(QUESTIONS).flat().slice(Number(from))) {
  writeSync(1, `${JSON.stringify(answerOf(answering, asked))}\n`)
}

/** Null where the package has no such function. */
function answerOf(answering: Answering, asked: Parameters<typeof ask>[1]): Answer | null {
  if (answering[asked.of] === undefined) return null
  try {
    return asAnswer(ask(answering, asked))
  } catch {
    return 'throws'
  }
}

function asAnswer(value: unknown): Answer {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (value instanceof Error) return value.message
  return value === null || value === undefined ? 'none' : String(value)
}
