import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import type { FeedbackScorer } from '../../../src/satisfaction/feedback/index.js'
import { judgeFeedback, lexiconScorer } from '../../../src/satisfaction/feedback/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

const require = createRequire(import.meta.url)
const {
  SentimentIntensityAnalyzer,
}: { SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } } } = require('vader-sentiment')
const Sentiment: new () => { analyze(text: string): { score: number } } = require('sentiment')

/** VADER's own thresholds: at least 0.05 is positive, at most −0.05 negative. */
const vader: FeedbackScorer = {
  name: 'vader-sentiment 1.1.3',
  score: text => {
    const { compound } = SentimentIntensityAnalyzer.polarity_scores(text)
    return {
      verdict: compound >= 0.05 ? 'positive' : compound <= -0.05 ? 'negative' : 'neutral',
      score: compound,
      aspects: {},
    }
  },
}

it('judges every comment, and no row without one', () => {
  const found = judgeFeedback(['Great service', null, undefined, '  ', '放款慢'], lexiconScorer())
  expect(found.map(judgement => judgement?.verdict)).toEqual(['positive', undefined, undefined, undefined, 'negative'])
})

it('takes VADER as a scorer', () => {
  const [good, chinese] = judgeFeedback(['The staff are great!', '服务很差，再也不来了'], vader)
  expect(good).toMatchObject({ verdict: 'positive', score: 0.6588 })
  // What VADER does not know it calls neutral.
  expect(chinese?.verdict).toBe('neutral')
})

it('hands on what VADER says as it is', () => {
  // As its authors publish them.
  const published = [
    ['VADER is smart, handsome, and funny!', 0.8439],
    ['VADER is very smart, handsome, and funny.', 0.8545],
    ['VADER is VERY SMART, handsome, and FUNNY.', 0.9227],
  ] as const
  for (const [text, compound] of published) expect(judgeFeedback([text], vader)[0]?.score).toBe(compound)
})

it('takes a denied problem for a problem no more, as the package sentiment does', () => {
  const sentiment = new Sentiment()
  expect(sentiment.analyze('no problem').score).toBe(-3)
  expect(sentiment.analyze('服务很差，再也不来了').score).toBe(0)
  expect(lexiconScorer().score('no problem').verdict).toBe('positive')
  expect(lexiconScorer().score('服务很差，再也不来了').verdict).toBe('negative')
})

it('does not diverge with length, as VADER does', () => {
  const scores = (text: string): { compound: number } => SentimentIntensityAnalyzer.polarity_scores(text)
  const [once, often] = ['bad good', Array(20).fill('bad good').join(' ')] as const
  expect(scores(once).compound).toBeGreaterThan(-0.2)
  expect(scores(often).compound).toBeLessThan(-0.8)
  expect(lexiconScorer().score(often).score).toBeCloseTo(0, 12)
})

it('names what is no text, no scorer, or no judgement', () => {
  expect(thrown(() => Reflect.apply(judgeFeedback, undefined, [['a', 5], vader])).path).toBe('texts[1]')
  expect(
    thrown(() => judgeFeedback(['a'], { ...vader, score: () => ({ verdict: 'neutral', score: 7, aspects: {} }) })).path,
  ).toBe('the judgement of texts[0].score')
  for (const junk of JUNK) {
    expect(thrown(() => Reflect.apply(judgeFeedback, undefined, [['a'], junk])).path).toMatch(/^scorer/)
    if (typeof junk !== 'object' || junk === null || !('length' in junk)) {
      expect(thrown(() => Reflect.apply(judgeFeedback, undefined, [junk, vader])).path).toBe('texts')
    }
  }
})
