/**
 * A million clients by rules: assigned by ten rules on numbers and words, by an official scheme of many industries, and reported on.
 * By itself: `npm run build`, then `node --import ./scripts/typescript.mjs bench/own/segment-rules.ts`.
 *
 * @module
 */
import type { Condition } from 'clientele/records'
import type { FactColumns, SegmentScheme } from 'clientele/segmentation'
import { assignSegments, ENTERPRISE_SIZE_CN, schemeReport, segmentScheme } from 'clientele/segmentation'
import { isMain } from '../../scripts/files.js'
import { warmSeconds } from '../cpu-time.js'
import type { OwnResults } from '../results.js'
import { duration } from '../table.js'

type TaskRow = OwnResults['tasks'][number]

export const RULES = 'segments of 1M clients by 10 rules'

const CLIENTS = 1_000_000
const SECTORS = Array.from({ length: 20 }, (_, i) => `sector ${i}`)
const RATINGS = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC']

/** One client in twenty has no revenue and one in twenty no rating; the others are known. */
export function measureSegmentRules(): readonly TaskRow[] {
  const draw = drawer()
  const column = <T>(value: () => T): readonly T[] => Array.from({ length: CLIENTS }, value)
  const among = (words: readonly string[]): string => words[Math.floor(words.length * draw())]!
  const clients: FactColumns = {
    revenue: column(() => (draw() < 0.05 ? null : Math.round(1e8 * draw() ** 4))),
    persons: Float64Array.from({ length: CLIENTS }, () => Math.floor(5000 * draw() ** 3)),
    sector: column(() => among(SECTORS)),
    rating: column(() => (draw() < 0.05 ? null : among(RATINGS))),
    listed: column(() => draw() < 0.1),
  }
  const scheme = tenRules()
  const firms = Object.fromEntries(
    Object.entries(ENTERPRISE_SIZE_CN.facts).map(([name, fact]) => {
      const words = fact.kind === 'words' && fact.words !== undefined ? fact.words : ['other']
      return [name, column(() => (fact.kind === 'words' ? among(words) : Math.floor(3000 * draw() ** 2)))]
    }),
  )
  const row = (task: string, work: () => unknown): TaskRow => ({
    task,
    seconds: warmSeconds(work),
    per: 'client',
    count: CLIENTS,
  })
  return [
    row(RULES, () => assignSegments(scheme, clients)),
    row('segments of 1M firms by the size rules of 16 industries', () => assignSegments(ENTERPRISE_SIZE_CN, firms)),
    row('coverage and overlap of 10 rules for 1M clients', () => schemeReport(scheme, clients)),
  ]
}

function tenRules(): SegmentScheme {
  const text = (words: string) => ({ en: words, zh: words })
  const number = (unit: string) => ({ kind: 'number', unit, least: 0, meaning: text(unit) }) as const
  const from = (fact: string, value: number): Condition => ({ fact, is: 'at-least', value })
  const among = (fact: string, values: readonly string[]): Condition => ({ fact, is: 'one-of', values })
  const listed: Condition = { fact: 'listed', is: 'one-of', values: [true] }
  const conditions: readonly Condition[] = [
    among('rating', ['CCC']),
    { all: [listed, from('revenue', 5e7)] },
    { all: [from('revenue', 4e7), among('rating', ['AAA', 'AA', 'A'])] },
    { all: [among('sector', SECTORS.slice(0, 3)), from('persons', 250)] },
    {
      any: [among('sector', SECTORS.slice(3, 5)), { all: [among('sector', SECTORS.slice(5, 6)), from('persons', 50)] }],
    },
    { all: [among('sector', SECTORS.slice(6, 9)), { not: listed }, from('revenue', 2e6)] },
    { all: [from('revenue', 1e7), { fact: 'persons', is: 'below', value: 50 }] },
    { all: [among('rating', ['B', 'BB']), { fact: 'revenue', is: 'below', value: 1e6 }] },
    { all: [from('persons', 1000), { fact: 'sector', is: 'none-of', values: SECTORS.slice(9, 12) }] },
    { fact: 'revenue', is: 'known' },
  ]
  return segmentScheme({
    kind: 'segment-scheme',
    version: 1,
    name: 'ten',
    title: text('Ten rules'),
    from: '2026-01-01',
    source: 'Made up to be measured',
    facts: {
      revenue: number('EUR'),
      persons: number('persons'),
      sector: { kind: 'words', words: SECTORS, meaning: text('sector') },
      rating: { kind: 'words', meaning: text('rating') },
      listed: { kind: 'yes-no', meaning: text('listed') },
    },
    segments: Object.fromEntries(conditions.map((_, i) => [`segment ${i}`, { name: text(`segment ${i}`) }])),
    rules: conditions.map((when, i) => ({ name: `rule ${i}`, segment: `segment ${i}`, when })),
  })
}

/** Numbers in no order, the same each time. */
function drawer(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

if (isMain(import.meta.url)) {
  for (const { task, seconds, count } of measureSegmentRules()) {
    console.log(`${task.padEnd(56)} ${duration(seconds)}, ${(count / seconds / 1e6).toFixed(2)}M clients a second`)
  }
}
