import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Sentence {
  readonly id: string
  readonly text: string
  readonly label: string
  readonly aspects: Readonly<Record<string, string>>
}

const CLASSES = ['positive', 'negative', 'mixed', 'neutral']

const ASPECTS = [
  'rate',
  'fees',
  'speed',
  'transparency',
  'service',
  'documents',
  'collateral',
  'amount',
  'terms',
  'channel',
  'other',
]

const read = (language: string) =>
  JSON.parse(readFileSync(new URL(`./sentences/${language}.json`, import.meta.url), 'utf8')) as Sentence[]

const sets = { english: read('english'), chinese: read('chinese') }

/** The class that the classes of the aspects leave to the sentence, as docs/feedback-labels.md says. */
function classOf(aspects: readonly string[]): string {
  const praise = aspects.includes('positive')
  const blame = aspects.includes('negative')
  if (aspects.includes('mixed') || (praise && blame)) return 'mixed'
  if (praise) return 'positive'
  return blame ? 'negative' : 'neutral'
}

/** What is left of a text when case, spaces and punctuation are not counted. */
const bare = (text: string) => text.toLowerCase().replace(/[\p{P}\p{Z}]/gu, '')

describe.each(Object.entries(sets))('the labelled sentences, %s', (language, sentences) => {
  it('are at least 200, with ids in order', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(200)
    const prefix = language === 'english' ? 'en' : 'zh'
    expect(sentences.map(({ id }) => id)).toEqual(
      sentences.map((_, i) => `${prefix}-${String(i + 1).padStart(3, '0')}`),
    )
  })

  it('repeat no text', () => {
    expect(new Set(sentences.map(({ text }) => bare(text))).size).toBe(sentences.length)
  })

  it('have an id, a text, a label and aspects, and nothing else', () => {
    for (const sentence of sentences) {
      expect(Object.keys(sentence)).toEqual(['id', 'text', 'label', 'aspects'])
      expect(sentence.text).toBe(sentence.text.trim())
      expect(sentence.text).not.toBe('')
    }
  })

  it('are written in their language', () => {
    for (const { id, text } of sentences) {
      expect(/\p{Script=Han}/u.test(text), id).toBe(language === 'chinese')
    }
  })

  it('have known classes and at least one known aspect each', () => {
    for (const { id, label, aspects } of sentences) {
      expect(CLASSES, id).toContain(label)
      expect(Object.keys(aspects).length, id).toBeGreaterThan(0)
      for (const [aspect, judged] of Object.entries(aspects)) {
        expect(ASPECTS, id).toContain(aspect)
        expect(CLASSES, id).toContain(judged)
      }
    }
  })

  it('have the class that their aspects leave them', () => {
    for (const { id, label, aspects } of sentences) {
      expect(label, id).toBe(classOf(Object.values(aspects)))
    }
  })

  it.each(CLASSES)('have at least 15 of %s', kind => {
    expect(sentences.filter(({ label }) => label === kind).length).toBeGreaterThanOrEqual(15)
  })

  it.each(ASPECTS)('speak of %s at least ten times', aspect => {
    expect(sentences.filter(({ aspects }) => aspect in aspects).length).toBeGreaterThanOrEqual(10)
  })
})
