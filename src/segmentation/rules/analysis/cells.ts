/**
 * What a fact can be, as far as rules can tell: finitely many cells, each with one example.
 *
 * Rules compare a number with some thresholds: all numbers between two that follow each other fare alike, and so do all words that
 * no rule names.
 *
 * @module
 */
import type { Statement } from '../../../records/conditions/statement-text.js'
import type { Fact } from '../../../records/core.js'
import { isWithin } from '../read-client.js'
import type { NumberFact, SchemeFact, WordsFact } from '../types.js'

/** An example of each cell of a fact that holds one thing, by all statements that read it. */
export function cellsOf(description: SchemeFact, statements: readonly Statement[]): readonly Fact[] {
  if (description.kind === 'yes-no') return [false, true]
  if (description.kind === 'number') return numberCells(description, pointsOf(description, statements))
  return wordCells(description, wordsOf(statements))
}

/** The words that statements name, each once. */
export function wordsOf(statements: readonly Statement[]): ReadonlySet<string> {
  const values = statements.flatMap(statement => ('values' in statement ? statement.values : []))
  return new Set(values.filter(value => typeof value === 'string'))
}

/** What statements or bounds name: words, and the numbers at which something changes. */
export function namedOf(description: SchemeFact, statements: readonly Statement[]): ReadonlySet<string | number> {
  return description.kind === 'number' ? pointsOf(description, statements) : wordsOf(statements)
}

function pointsOf({ least, most }: NumberFact, statements: readonly Statement[]): ReadonlySet<number> {
  const thresholds = statements.flatMap(statement => ('value' in statement ? [statement.value] : []))
  return new Set([...thresholds, ...[least, most].filter(bound => bound !== undefined)])
}

/** The thresholds, and a number below, between each two and above, as far as there is one. */
function numberCells(description: NumberFact, named: ReadonlySet<number>): readonly number[] {
  const points = [...named].sort((a, b) => a - b)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return [0]
  const between = points.flatMap((point, i) => {
    const next = points[i + 1]
    return next === undefined ? [point] : [point, ...middleOf(point, next)]
  })
  const below = Math.max(-Number.MAX_VALUE, first - Math.max(1, Math.abs(first)))
  const above = Math.min(Number.MAX_VALUE, last + Math.max(1, Math.abs(last)))
  const all = [...(below < first ? [below] : []), ...between, ...(above > last ? [above] : [])]
  return all.filter(figure => isWithin(description, figure))
}

/** A number between two others, whole where there is one; none where they are next to each other. */
function middleOf(low: number, high: number): readonly number[] {
  const sum = low + high
  const middle = Number.isFinite(sum) ? sum / 2 : low / 2 + high / 2
  const found = [Math.round(middle), middle].find(figure => low < figure && figure < high)
  return found === undefined ? [] : [found]
}

/** Every word that is named, and one that is not, as far as there is one. */
function wordCells({ words }: WordsFact, named: ReadonlySet<string>): readonly string[] {
  if (words === undefined) return [...named, unnamed(named)]
  const other = words.find(word => !named.has(word))
  return [...words.filter(word => named.has(word)), ...(other === undefined ? [] : [other])]
}

function unnamed(named: ReadonlySet<string>): string {
  let word = 'other'
  while (named.has(word)) word = `another ${word}`
  return word
}
