/**
 * A baseline that knows no words: multinomial naive Bayes on runs of one to three characters, trained on other sentences of the same
 * set and judged on those it has not seen (ten folds, dealt by a seed).
 */
import { randomStream } from '../../../src/model/index.js'

export interface Labelled {
  readonly id: string
  readonly text: string
  readonly label: string
}

const FOLDS = 10

/** What it says of every sentence, in their order. */
export function charGramJudgements(sentences: readonly Labelled[], seed: number): readonly string[] {
  const uniform = randomStream(seed)
  const order = sentences.map((_, place) => ({ place, key: uniform() })).sort((a, b) => a.key - b.key)
  const foldOf = new Map(order.map(({ place }, rank) => [place, rank % FOLDS]))
  const judged = new Array<string>(sentences.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trained(sentences.filter((_, place) => foldOf.get(place) !== fold))
    for (const [place, { text }] of sentences.entries()) if (foldOf.get(place) === fold) judged[place] = model(text)
  }
  return judged
}

function trained(sentences: readonly Labelled[]): (text: string) => string {
  const labels = [...new Set(sentences.map(({ label }) => label))].sort()
  const counts = new Map(labels.map(label => [label, new Map<string, number>()]))
  const sizes = new Map(labels.map(label => [label, 0]))
  const vocabulary = new Set<string>()
  for (const { text, label } of sentences) {
    const own = counts.get(label)!
    for (const gram of grams(text)) {
      own.set(gram, (own.get(gram) ?? 0) + 1)
      vocabulary.add(gram)
    }
    sizes.set(label, sizes.get(label)! + grams(text).length)
  }
  return text => {
    const known = grams(text).filter(gram => vocabulary.has(gram))
    const scores = labels.map(label => {
      const prior = sentences.filter(sentence => sentence.label === label).length / sentences.length
      const own = counts.get(label)!
      const whole = sizes.get(label)! + vocabulary.size
      return known.reduce((sum, gram) => sum + Math.log(((own.get(gram) ?? 0) + 1) / whole), Math.log(prior))
    })
    return labels[scores.indexOf(Math.max(...scores))]!
  }
}

function grams(text: string): readonly string[] {
  const characters = [...` ${text.toLowerCase()} `]
  return [1, 2, 3].flatMap(size =>
    Array.from({ length: Math.max(0, characters.length - size + 1) }, (_, i) => characters.slice(i, i + size).join('')),
  )
}
