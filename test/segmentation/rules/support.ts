/** Schemes for tests. */
import type { Condition, Facts } from '../../../src/records/index.js'
import type { SchemeFact, SchemeRule, SegmentScheme } from '../../../src/segmentation/rules/types.js'

const text = (words: string) => ({ en: words, zh: `${words}（中）` })

/** Facts of every kind. */
export const FACTS = {
  revenue: { kind: 'number', unit: 'EUR', least: 0, meaning: text('annual revenue') },
  sector: { kind: 'words', words: ['steel', 'solar', 'trade'], meaning: text('sector') },
  purposes: { kind: 'words', several: true, meaning: text('purposes') },
  listed: { kind: 'yes-no', meaning: text('listed') },
} as const satisfies Readonly<Record<string, SchemeFact>>

/** A rule that leads to the segment of its own name unless told. */
export function rule(name: string, when: Condition, segment: string = name): SchemeRule {
  return { name, segment, when }
}

/** A scheme of rules; their segments are made up from what they lead to. */
export function schemeOf(
  rules: readonly SchemeRule[],
  facts: Readonly<Record<string, SchemeFact>> = FACTS,
): SegmentScheme {
  const segments = rules.map(({ segment }) => [segment, { name: text(segment) }] as const)
  return {
    kind: 'segment-scheme',
    version: 1,
    name: 'sample',
    title: text('A sample'),
    from: '2026-01-01',
    source: 'Made up for tests',
    facts,
    segments: Object.fromEntries(segments),
    rules,
  }
}

/** Big firms, then green ones, then the others that are not listed. */
export const SAMPLE: SegmentScheme = schemeOf([
  rule('big', { fact: 'revenue', is: 'at-least', value: 1000 }),
  rule('green', {
    any: [
      { fact: 'sector', is: 'one-of', values: ['solar'] },
      { fact: 'purposes', is: 'one-of', values: ['wind', 'solar'] },
    ],
  }),
  rule('private', { fact: 'listed', is: 'one-of', values: [false] }),
])

export const CLIENT: Facts = { revenue: 10, sector: 'steel', purposes: [], listed: true }
