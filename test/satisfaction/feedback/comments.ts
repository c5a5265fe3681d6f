/** Comments made up for tests, with what they say; none is from the labelled sentences. */

import type { FeedbackReading, FeedbackVerdict, TracedWord } from '../../../src/satisfaction/feedback/index.js'
import { lexiconScorer } from '../../../src/satisfaction/feedback/index.js'

const scorer = lexiconScorer()

export function read(text: string): FeedbackReading {
  return scorer.score(text)
}

export function verdictOf(text: string): FeedbackVerdict {
  return read(text).verdict
}

/** The score, which is there. */
export function scoreOf(text: string): number {
  const { score } = read(text)
  if (score === undefined) throw new Error(`no score of "${text}"`)
  return score
}

/** A word of the trace, which is there. */
export function wordOf(text: string, word: string): TracedWord {
  const found = read(text).trace.find(traced => traced.text === word)
  if (found === undefined) throw new Error(`no "${word}" in the trace of "${text}"`)
  return found
}

/** Aspects with their verdicts. */
export function aspectsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(read(text).aspects).map(([name, { verdict }]) => [name, verdict]))
}
