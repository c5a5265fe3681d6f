/**
 * One text from its tokens to its judgement and its trace.
 *
 * @module
 */
import type { CompiledLexicon } from './compile-lexicon.js'
import type { Item } from './item.js'
import { languageOf } from './language.js'
import { matchWords } from './match-words.js'
import type { Clause } from './split-clauses.js'
import { conceded, splitClauses, turnsAround } from './split-clauses.js'
import { splitTokens } from './split-tokens.js'
import type { AspectJudgement, FeedbackClause, FeedbackReading, Segmenter, TracedWord } from './types.js'
import type { ValuedItem } from './value-clause.js'
import { valueClause } from './value-clause.js'
import type { WeighedValues } from './verdict.js'
import { judgementOf, scored } from './verdict.js'

export function readingOf(
  text: string,
  lexicon: CompiledLexicon,
  segment: Segmenter | undefined,
): Omit<FeedbackReading, 'language'> {
  const clauses = clausesOf(text, lexicon, segment)
  const trace = clauses.flatMap(({ words }, place) => words.flatMap(word => traced(word, place)))
  return {
    ...judgementOf(
      clauses.map(weighed),
      clauses.some(({ words }) => words.some(isSilenced)),
    ),
    aspects: aspectsOf(clauses),
    coverage: coverageOf(trace),
    clauses: clauses.map(reported(text)),
    trace,
  }
}

interface ValuedClause extends Clause {
  readonly words: readonly ValuedItem[]
}

/** All clauses; one that names nothing goes on about what the clause before it in the sentence named. */
function clausesOf(text: string, lexicon: CompiledLexicon, segment: Segmenter | undefined): readonly ValuedClause[] {
  const sentences: (readonly Clause[])[] = []
  for (const { tokens, isQuestion } of splitTokens(text)) {
    const clauses = splitClauses(matchWords(tokens, lexicon, segment), isQuestion)
    const before = sentences.at(-1)
    if (before !== undefined && turnsAround(clauses)) sentences[sentences.length - 1] = before.map(conceded)
    sentences.push(clauses)
  }
  return sentences.flatMap(clauses => {
    let carried: readonly Item[] = []
    return clauses.map(clause => {
      const words = valueClause(clause, carried)
      if (clause.items.some(({ group }) => group?.role === 'aspect')) carried = clause.items
      return { ...clause, words }
    })
  })
}

function valuesOf(words: readonly ValuedItem[]): readonly number[] {
  return words.flatMap(({ value }) => (value === undefined ? [] : [value]))
}

/** Whether a word judges, and does not count. */
function isSilenced({ base, value }: ValuedItem): boolean {
  return base !== undefined && value === undefined
}

function weighed({ words, weight }: ValuedClause): WeighedValues {
  return { values: valuesOf(words), weight }
}

function aspectsOf(clauses: readonly ValuedClause[]): FeedbackReading['aspects'] {
  const names = new Set(clauses.flatMap(({ words }) => words.flatMap(({ aspects }) => aspects)))
  return Object.fromEntries(Array.from(names, name => [name, aspectOf(name, clauses)]))
}

/** What is said of an aspect by the words that are about it. */
function aspectOf(name: string, clauses: readonly ValuedClause[]): AspectJudgement {
  const about = clauses.map(({ words, weight }) => ({
    words: words.filter(({ aspects }) => aspects.includes(name)),
    weight,
  }))
  return judgementOf(
    about.map(({ words, weight }) => ({ values: valuesOf(words), weight })),
    about.some(({ words }) => words.some(isSilenced)),
  )
}

function traced({ item, base, value, aspects, changes }: ValuedItem, clause: number): readonly TracedWord[] {
  if (item.script === 'mark' || (item.script === 'number' && item.group === undefined)) return []
  const { text, start, end, group } = item
  const role = group?.role ?? 'unknown'
  const optional = {
    ...(base !== undefined && { base }),
    // Not −0, which an average word turned around would be.
    ...(value !== undefined && { value: value === 0 ? 0 : value }),
    ...(aspects.length > 0 && { aspects }),
    ...(changes.length > 0 && { changes }),
  }
  return [{ text, start, end, role, clause, ...optional }]
}

/** By letters, without words that every text has: the, and, 了. */
function coverageOf(trace: readonly TracedWord[]): number {
  let [known, all] = [0, 0]
  for (const { start, end, role } of trace) {
    if (role === 'function' || role === 'joint' || role === 'and') continue
    all += end - start
    if (role !== 'unknown') known += end - start
  }
  return all === 0 ? 0 : known / all
}

function reported(text: string): (clause: ValuedClause) => FeedbackClause {
  return clause => {
    const { items, mode, weight } = clause
    const own = text.slice(items[0]!.start, items.at(-1)!.end)
    const found = scored([weighed(clause)])
    return { text: own, language: languageOf(own), mode, weight, ...(found && { score: found.score }) }
  }
}
