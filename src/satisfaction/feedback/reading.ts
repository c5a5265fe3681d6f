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
import type { FeedbackClause, FeedbackReading, Segmenter, TracedWord } from './types.js'
import type { ValuedItem } from './value-clause.js'
import { valueClause } from './value-clause.js'
import type { WeighedValues } from './verdict.js'
import { judgedAspect, scored } from './verdict.js'

/** With less than half of its letters known, a text that is not judged may be anything. */
const ENOUGH = 0.5

export function readingOf(
  text: string,
  lexicon: CompiledLexicon,
  segment: Segmenter | undefined,
): Omit<FeedbackReading, 'language'> {
  const clauses = clausesOf(text, lexicon, segment)
  const trace = clauses.flatMap(({ words }, place) => words.flatMap(word => traced(word, place)))
  const found = scored(clauses.map(weighed))
  const coverage = coverageOf(trace)
  const isRead = coverage >= ENOUGH || trace.some(({ changes }) => changes?.some(({ how }) => how === 'silenced'))
  return {
    ...(found ?? { verdict: isRead ? 'neutral' : 'unknown' }),
    aspects: aspectsOf(clauses),
    coverage,
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

function weighed({ words, weight }: ValuedClause): WeighedValues {
  return { values: valuesOf(words), weight }
}

function aspectsOf(clauses: readonly ValuedClause[]): FeedbackReading['aspects'] {
  const names = new Set(clauses.flatMap(({ words }) => words.flatMap(({ aspects }) => aspects)))
  const about = (name: string): readonly WeighedValues[] =>
    clauses.map(({ words, weight }) => ({
      values: valuesOf(words.filter(word => word.aspects.includes(name))),
      weight,
    }))
  return Object.fromEntries(Array.from(names, name => [name, judgedAspect(about(name))]))
}

function traced({ item, base, value, aspects, changes }: ValuedItem, clause: number): readonly TracedWord[] {
  if (item.script === 'mark' || (item.script === 'number' && item.group === undefined)) return []
  const { text, start, end, group } = item
  const role = group?.role ?? 'unknown'
  const optional = {
    ...(base !== undefined && { base }),
    ...(value !== undefined && { value }),
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
