import type { ClientTierPolicy } from '../../../../src/segmentation/index.js'

const text = (word: string): { readonly en: string; readonly zh: string } => ({ en: word, zh: `“${word}”` })

/** A made-up policy of which everything can be worked out by hand. Weights: years 0.3, mood 0.1, cover 0.6. */
export const SMALL: ClientTierPolicy = {
  kind: 'client-tier-policy',
  version: 1,
  name: 'small',
  title: text('Small'),
  from: '2026-01-01',
  source: 'made up',
  facts: {
    years: { kind: 'number', unit: 'years', least: 0, meaning: text('years together') },
    mood: { kind: 'words', words: ['good', 'fair', 'bad'], meaning: text('mood') },
    cover: { kind: 'number', unit: 'ratio', meaning: text('cover') },
    late: { kind: 'yes-no', meaning: text('pays late') },
  },
  criteria: {
    history: {
      name: text('History'),
      weight: 4,
      parts: [
        { fact: 'years', weight: 3, grades: { kind: 'linear', worst: 0, best: 10 } },
        { fact: 'mood', weight: 1, grades: { kind: 'words', grades: { good: 1, fair: 0.5, bad: 0 } } },
      ],
    },
    strength: {
      name: text('Strength'),
      weight: 6,
      parts: [{ fact: 'cover', weight: 9, grades: { kind: 'linear', worst: 1, best: 3 } }],
    },
  },
  vetoes: [
    { name: 'late', when: { fact: 'late', is: 'one-of', values: [true] }, atBest: 'C', reason: text('it pays late') },
  ],
  tiers: [
    { tier: 'A', name: text('Best'), from: 0.8 },
    { tier: 'B', name: text('Middle'), from: 0.4 },
    { tier: 'C', name: text('Rest'), from: 0 },
  ],
}
