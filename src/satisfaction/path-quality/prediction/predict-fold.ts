import type { PathIndicator, PathModel, PathStage } from '../../path-model/index.js'

/** Columns by item. */
export type ItemColumns = Readonly<Record<string, Float64Array>>

/** Predictions of all rows by a model of some of them. */
interface FoldPrediction {
  /** Standardised scores of the constructs on which others act. */
  readonly scores: ReadonlyMap<string, Float64Array>
  /** Answers to their items. */
  readonly items: ReadonlyMap<string, Float64Array>
}

/** An item of a construct: the answer is `mean` and `slope` times the score. */
interface ReadItem {
  readonly item: string
  readonly mean: number
  readonly slope: number
}

/** Scores and answers of all rows, foretold from antecedents. */
export function predictFold(
  model: PathModel,
  ownScores: Readonly<Record<string, Float64Array>>,
  antecedents: 'direct' | 'earliest',
): FoldPrediction {
  const { paths } = model.params
  const scores = new Map<string, Float64Array>()
  const predicted = (name: string): Float64Array => {
    const known = scores.get(name)
    if (known !== undefined) return known
    const sum = new Float64Array(ownScores[name]!.length)
    for (const { from, to, coefficient } of paths) {
      if (to !== name) continue
      const isForetold = antecedents === 'earliest' && paths.some(path => path.to === from)
      const column = isForetold ? predicted(from) : ownScores[from]!
      for (let row = 0; row < sum.length; row++) sum[row]! += coefficient * column[row]!
    }
    scores.set(name, sum)
    return sum
  }
  const items = new Map<string, Float64Array>()
  for (const name of new Set(paths.map(({ to }) => to))) {
    const score = predicted(name)
    for (const { item, mean, slope } of itemsRead(model, name)) {
      items.set(
        item,
        score.map(value => mean + slope * value),
      )
    }
  }
  return { scores, items }
}

/** How the items of a construct follow from its score; of a higher-order construct by way of its parts. */
export function itemsRead({ params }: PathModel, construct: string): readonly ReadItem[] {
  const { firstStage } = params
  const found = readIn(params, construct)
  return found.flatMap(({ name, kind, mean, slope }): readonly ReadItem[] => {
    if (kind === 'item' || firstStage === undefined) return [{ item: name, mean, slope }]
    return readIn(firstStage, name).map(own => ({ item: own.name, mean: own.mean, slope: slope * own.slope }))
  })
}

function readIn(
  { constructs, indicators }: PathStage,
  construct: string,
): readonly (PathIndicator & { readonly slope: number })[] {
  const { indicators: own, loadings } = constructs.find(({ name }) => name === construct)!
  return own.map((name, i) => {
    const indicator = indicators.find(candidate => candidate.name === name)!
    return { ...indicator, slope: loadings[i]! * indicator.deviation }
  })
}
