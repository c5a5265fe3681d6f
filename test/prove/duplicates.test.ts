/**
 * How many duplicates are found in made-up books where one record in ten repeats another one, how many pairs said to be one client are,
 * and how well measures of likeness tell names of one company from names that are alike.
 */
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { findDuplicates, nameSimilarity, normalisedName } from '../../src/records/duplicates/index.js'
import type { Language } from '../records/duplicates/made-up-book/companies.js'
import { jaroWinkler } from '../records/duplicates/made-up-book/jaro-winkler.js'
import type { MadeUpBook } from '../records/duplicates/made-up-book/made-up-book.js'
import { madeUpBook } from '../records/duplicates/made-up-book/made-up-book.js'
import type { Measured } from '../records/duplicates/made-up-book/measure.js'
import { measure } from '../records/duplicates/made-up-book/measure.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; weights were set on books of the seeds 70001 to 70004. */
const FIRST_SEED = 950_000
const LANGUAGES: readonly Language[] = ['en', 'zh']

interface Run {
  readonly language: Language
  readonly size: number
  readonly books: number
  readonly measured: readonly Measured[]
}

/**
 * What the runner of tests has been sent must be answered before a book keeps this thread for longer than it waits (60 seconds).
 */
const ANSWERED = 500

async function run(language: Language, size: number, books: number): Promise<Run> {
  const measured: Measured[] = []
  for (let i = 0; i < books; i++) {
    const book = madeUpBook(size, language, FIRST_SEED + (language === 'zh' ? 100 : 0) + i)
    await setTimeout(ANSWERED)
    measured.push(measure(book, findDuplicates(book.clients)))
    await setTimeout(ANSWERED)
  }
  return { language, size, books, measured }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function shares({ measured }: Run): { readonly precision: number; readonly recall: number } {
  const right = sum(measured.map(one => one.right))
  return { precision: right / sum(measured.map(one => one.said)), recall: right / sum(measured.map(one => one.there)) }
}

it('finds nine duplicates in ten, and nineteen of twenty pairs that it says are right', async () => {
  const runs: Run[] = []
  for (const language of LANGUAGES) runs.push(await run(language, 2_000, 10), await run(language, 100_000, 1))
  saveTable(
    'duplicates',
    'Pairs of clusters at the default threshold of 0.8, against the truth',
    runs.map(one => {
      const { precision, recall } = shares(one)
      const there = sum(one.measured.map(({ there }) => there))
      const said = sum(one.measured.map(({ said }) => said))
      return {
        names: one.language,
        clients: one.size,
        books: one.books,
        'pairs there': there,
        'pairs said': said,
        precision: precision.toFixed(4),
        recall: recall.toFixed(4),
      }
    }),
  )
  saveTable('duplicates', 'Share found, by what happened to the name', byDamage(runs))
  saveTable('duplicates', 'Wrong pairs, by the kind of company they take for another', byFamily(runs))
  for (const one of runs) {
    expect(shares(one).precision).toBeGreaterThanOrEqual(0.95)
    expect(shares(one).recall).toBeGreaterThanOrEqual(0.9)
  }
})

const titleOf = ({ language, size }: Run): string => `${language}, ${size}`

function byDamage(runs: readonly Run[]): readonly Readonly<Record<string, string>>[] {
  const damages = new Set(runs.flatMap(({ measured }) => measured.flatMap(one => [...one.byDamage.keys()])))
  return [...damages].sort().map(damage => ({
    damage,
    ...Object.fromEntries(
      runs.map(one => {
        const counts = one.measured.flatMap(({ byDamage }) => byDamage.get(damage) ?? [])
        const there = sum(counts.map(count => count.there))
        const found = sum(counts.map(count => count.found))
        return [titleOf(one), there === 0 ? '-' : `${(found / there).toFixed(3)} of ${there}`]
      }),
    ),
  }))
}

function byFamily(runs: readonly Run[]): readonly Readonly<Record<string, string | number>>[] {
  const families = new Set(runs.flatMap(({ measured }) => measured.flatMap(one => [...one.wrong.keys()])))
  return [...families].sort().map(family => ({
    family,
    ...Object.fromEntries(
      runs.map(one => [titleOf(one), sum(one.measured.map(({ wrong }) => wrong.get(family) ?? 0))]),
    ),
  }))
}

/** Names of one company against names of companies of one family, which are alike. */
function namePairs({ clients, companies, repeats }: MadeUpBook): readonly { a: string; b: string; same: boolean }[] {
  const nameOfRow = (row: number): string => clients[row]!.localName ?? clients[row]!.name
  const same = repeats.map(({ row, of }) => ({ a: nameOfRow(of), b: nameOfRow(row), same: true }))
  const others = companies.slice(0, -1).flatMap((company, row) => {
    const next = companies[row + 1]!
    const isFamily = company.family !== 'alone' && company.family === next.family && company.brand === next.brand
    return isFamily && company !== next ? [{ a: nameOfRow(row), b: nameOfRow(row + 1), same: false }] : []
  })
  return [...same, ...others]
}

const sorted = (name: string): string => normalisedName(name).text.split(' ').sort().join(' ')
const bigrams = (name: string): ReadonlySet<string> =>
  new Set(Array.from(name, (_, i) => name.slice(i, i + 2)).slice(0, -1))

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter(one => b.has(one)).length
  return a.size + b.size === 0 ? 1 : both / (a.size + b.size - both)
}

const MEASURES: Readonly<Record<string, (a: string, b: string) => number>> = {
  'Jaro-Winkler of the names as written': jaroWinkler,
  'Jaro-Winkler of normalised words in order': (a, b) => jaroWinkler(sorted(a), sorted(b)),
  'words in common (Jaccard)': (a, b) => jaccard(new Set(sorted(a).split(' ')), new Set(sorted(b).split(' '))),
  'pairs of characters in common (Jaccard)': (a, b) => jaccard(bigrams(sorted(a)), bigrams(sorted(b))),
  nameSimilarity: (a, b) => nameSimilarity(a, b),
}

/** Chance that two names of one company are more alike than two of a family, ties counted half. */
function chanceInOrder(same: readonly number[], others: readonly number[]): number {
  return sum(same.map(s => sum(others.map(o => (s > o ? 1 : s === o ? 0.5 : 0))))) / (same.length * others.length)
}

it('tells names of one company from those of one family better than measures of letters do', () => {
  const rows = LANGUAGES.map(language => {
    const pairs = namePairs(madeUpBook(5_000, language, FIRST_SEED + 500))
    const chances = Object.entries(MEASURES).map(([name, likeness]) => {
      const values = (kind: boolean): readonly number[] =>
        pairs.filter(({ same }) => same === kind).map(({ a, b }) => likeness(a, b))
      return [name, chanceInOrder(values(true), values(false))] as const
    })
    return { language, chances: new Map(chances) }
  })
  saveTable(
    'duplicates',
    'Chance that two names of one company are more alike than two names of one family (AUC)',
    Object.keys(MEASURES).map(measure => ({
      measure,
      ...Object.fromEntries(rows.map(({ language, chances }) => [language, chances.get(measure)!.toFixed(4)])),
    })),
  )
  for (const { chances } of rows) expect(Math.max(...chances.values())).toBe(chances.get('nameSimilarity'))
})
