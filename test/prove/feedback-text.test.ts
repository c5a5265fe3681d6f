/**
 * How well feedback is judged, sentence by sentence, on a set that was labelled before the lexicon was written: beside the largest
 * class, beside runs of characters, and beside two scorers of npm. The figures are printed as they are.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scoreFeedback } from '../../src/satisfaction/index.js'
import { cohenKappa } from '../../src/statistics/index.js'
import type { Labelled } from './feedback/char-grams.js'
import { charGramJudgements } from './feedback/char-grams.js'
import { judged } from './feedback/judged.js'
import { saveTable } from './tables.js'

/** Fixed before the first run. */
const SEED = 950_000
const SENTENCES = join(import.meta.dirname, '../satisfaction/feedback/sentences')

const read = (name: string): unknown => JSON.parse(readFileSync(join(SENTENCES, `${name}.json`), 'utf8'))
const second = read('second-labels') as Readonly<Record<string, string>>

const require = createRequire(import.meta.url)
const vader: { SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } } } =
  require('vader-sentiment')
const Sentiment: new () => { analyze(text: string): { score: number } } = require('sentiment')

/** Cut points of VADER's authors; neither package has a class for both at once. */
function ofVader(text: string): string {
  const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(text)
  return compound >= 0.05 ? 'positive' : compound <= -0.05 ? 'negative' : 'neutral'
}

function ofSentiment(text: string): string {
  const { score } = new Sentiment().analyze(text)
  return score > 0 ? 'positive' : score < 0 ? 'negative' : 'neutral'
}

it.each(['english', 'chinese'])('judges %s sentences', language => {
  const sentences = read(language) as readonly Labelled[]
  const labels = sentences.map(({ label }) => label)
  const classes = ['positive', 'negative', 'mixed', 'neutral']
  const counts = classes.map(one =>
    classes.map(other => sentences.filter(({ id, label }) => label === one && second[id] === other).length),
  )
  const { kappa, interval } = cohenKappa(counts)
  const ours = sentences.map(({ text }) => scoreFeedback(text).verdict)
  const rows = [
    judged('this package', labels, ours),
    // As the other scorers do, which have no word for what they do not know.
    judged(
      '… unknown read as neutral',
      labels,
      ours.map(verdict => (verdict === 'unknown' ? 'neutral' : verdict)),
    ),
    judged(
      'always the largest class',
      labels,
      labels.map(() => 'negative'),
    ),
    judged('characters, by ten folds', labels, charGramJudgements(sentences, SEED)),
    judged(
      'vader-sentiment 1.1.3',
      labels,
      sentences.map(({ text }) => ofVader(text)),
    ),
    judged(
      'sentiment 5.0.2',
      labels,
      sentences.map(({ text }) => ofSentiment(text)),
    ),
    judged(
      'the second reader',
      labels,
      sentences.map(({ id }) => second[id]!),
    ),
  ]
  const readers = `two readers agree with kappa ${kappa.toFixed(2)} [${interval.lower.toFixed(2)}, ${interval.upper.toFixed(2)}]`
  saveTable(
    'feedback-text',
    `${sentences.length} ${language} sentences, precision / recall of each class; ${readers}`,
    rows,
  )
  const [, asOthers, ...others] = rows.map(row => Number(row['mean F1']))
  for (const other of others.slice(0, -1)) expect(asOthers).toBeGreaterThan(other)
})
