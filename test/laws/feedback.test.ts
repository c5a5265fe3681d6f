/** Laws of feedback: scores in range, repetition, order of sentences, traces; and the size of the test of a closed loop. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  closedLoop,
  feedbackReport,
  judgeFeedback,
  LENDER_LEXICON,
  lexiconScorer,
} from '../../src/satisfaction/index.js'
import { shareIntervalsSize } from './feedback-size.js'

const { score } = lexiconScorer()
const words = LENDER_LEXICON.groups.flatMap(group => group.words)
const marks = ['. ', ', ', ' ', '! ', '? ', '。', '，', '、', '\n', ' - ', ' zzz ', ' 甄 ']
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...marks)), { maxLength: 30 })
  .map(parts => parts.flat().join(''))
const anything = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }))

describe('a reading', () => {
  it('has scores from −1 to 1, or none, and a verdict that goes with them', () => {
    fc.assert(
      fc.property(anything, comment => {
        const { verdict, score: own, aspects, coverage } = score(comment)
        if (own !== undefined) expect(Math.abs(own)).toBeLessThanOrEqual(1)
        if (own === undefined) expect(['unknown', 'neutral']).toContain(verdict)
        if (verdict === 'unknown') expect(own).toBeUndefined()
        if (verdict === 'positive') expect(own).toBeGreaterThan(0)
        if (verdict === 'negative') expect(own).toBeLessThan(0)
        for (const aspect of Object.values(aspects))
          if (aspect.score !== undefined) expect(Math.abs(aspect.score)).toBeLessThanOrEqual(1)
        expect(coverage >= 0 && coverage <= 1).toBe(true)
      }),
    )
  })

  it('traces words that stand in the text, in their order, without overlap', () => {
    fc.assert(
      fc.property(anything, comment => {
        const { trace, clauses } = score(comment)
        let last = 0
        for (const { start, end, clause } of trace) {
          expect(start >= last && end > start && end <= comment.length && clauses[clause] !== undefined).toBe(true)
          last = end
        }
      }),
    )
  })

  it('is the same however often the text is said, and in whatever order sentences without a turn stand', () => {
    // No contrast, which weighs what stands before it.
    const calm = LENDER_LEXICON.groups.flatMap(group => (group.role === 'contrast' ? [] : group.words.slice(0, 20)))
    const sentence = fc
      .array(fc.constantFrom(...calm), { minLength: 1, maxLength: 6 })
      .map(own => `${own.join(' ')}.\n`)
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 2, max: 6 }),
        (sentences, times) => {
          const once = score(sentences.join(''))
          const often = score(sentences.join('').repeat(times))
          const turned = score(sentences.toReversed().join(''))
          for (const other of [often, turned]) {
            expect(other.verdict).toBe(once.verdict)
            expect(other.score === undefined).toBe(once.score === undefined)
            if (once.score !== undefined) expect(other.score).toBeCloseTo(once.score, 10)
          }
        },
      ),
    )
  })

  it('does not hear case', () => {
    const plain = fc
      .array(fc.constantFrom(...words.filter(word => /^[a-z ]+$/.test(word))), { maxLength: 8 })
      .map(own => own.join(' '))
    fc.assert(
      fc.property(plain, comment => {
        const [small, large] = [score(comment), score(comment.toUpperCase())]
        expect([large.verdict, large.score]).toEqual([small.verdict, small.score])
      }),
    )
  })
})

it('a report does not depend on the order of comments, and its verdicts add up', () => {
  const comments = fc.array(fc.tuple(text, fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(comments, rows => {
      const judged = judgeFeedback(
        rows.map(([comment]) => comment),
        { name: 'lexicon', score },
      )
      fc.pre(judged.some(judgement => judgement !== null))
      const client = rows.map(([, own]) => own)
      const report = feedbackReport({ judgements: judged, client }, { quotes: 0 })
      const turned = feedbackReport({ judgements: judged.toReversed(), client: client.toReversed() }, { quotes: 0 })
      expect(turned.aspects.map(({ aspect }) => aspect)).toEqual(report.aspects.map(({ aspect }) => aspect))
      if (report.verdicts === undefined) return
      const { positive, negative, mixed, neutral } = report.verdicts
      expect(positive.count + negative.count + mixed.count + neutral.count + report.unknown.count).toBe(report.comments)
      for (const [at, { complaints }] of report.aspects.entries()) {
        expect(complaints.interval.lower).toBeLessThanOrEqual(complaints.share + 1e-12)
        expect(complaints.interval.upper).toBeGreaterThanOrEqual(complaints.share - 1e-12)
        expect(turned.aspects[at]?.complaints.share).toBeCloseTo(complaints.share, 12)
      }
    }),
    { numRuns: 50 },
  )
})

it('a change is called one where there is none in at most 7 of 100 cases at 95 %, whatever the share', () => {
  for (const [before, after] of [
    [5, 10],
    [10, 10],
    [10, 40],
    [25, 25],
  ] as const) {
    expect(shareIntervalsSize(before, after)).toBeLessThan(0.07)
  }
})

it('a loop turned around in time turns the change around', () => {
  const counts = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
  const slow = { verdict: 'negative', aspects: { speed: { verdict: 'negative' } } } as const
  const good = { verdict: 'positive', aspects: {} } as const
  const changeOf = (first: number, second: number): number | undefined => {
    const rows = Array.from({ length: 24 }, (_, row) => (row < 12 ? row < first : row - 12 < second))
    const { issues } = closedLoop({
      issues: [{ id: 'a', aspect: 'speed', openedOn: '2025-01-01' }],
      actions: [{ issue: 'a', on: '2025-02-01' }],
      feedback: {
        judgements: rows.map(isSlow => (isSlow ? slow : good)),
        date: rows.map((_, row) => (row < 12 ? '2025-01-15' : '2025-03-01')),
      },
    })
    return issues[0]?.change?.pValue
  }
  fc.assert(
    fc.property(counts, ([first, second]) => {
      expect(changeOf(first, second)).toBeCloseTo(changeOf(second, first)!, 9)
    }),
    { numRuns: 40 },
  )
})
