/**
 * What the criteria say, in words.
 *
 * @module
 */
import type { CriteriaRow } from './criteria-row.js'

/** The number of clusters each criterion chooses. */
export interface Choices {
  readonly silhouette?: number
  readonly calinskiHarabasz?: number
  readonly daviesBouldin?: number
  /** 1 where rows are no more clustered than rows spread evenly. */
  readonly gap?: number
}

/** How many clusters, and why. */
export interface Verdict {
  /** 1 where there are none. */
  readonly clusters: number
  /** One or two sentences for a reader. */
  readonly verdict: string
}

type Criterion = 'silhouette' | 'calinskiHarabasz' | 'daviesBouldin'

const NAMES: Readonly<Record<keyof Choices, string>> = {
  silhouette: 'silhouette',
  calinskiHarabasz: 'Calinski-Harabasz',
  daviesBouldin: 'Davies-Bouldin',
  gap: 'gap',
}

/** From the best value of each criterion; of equally good ones the fewest clusters. */
export function choicesOf(table: readonly CriteriaRow[], gap: number | undefined): Choices {
  const best = (criterion: Criterion, sign: 1 | -1): Choices => {
    let [clusters, most]: [number | undefined, number] = [undefined, -Infinity]
    for (const row of table) {
      const value = row[criterion]
      if (value !== undefined && sign * value > most) [clusters, most] = [row.clusters, sign * value]
    }
    return clusters === undefined ? {} : { [criterion]: clusters }
  }
  return {
    ...best('silhouette', 1),
    ...best('calinskiHarabasz', 1),
    ...best('daviesBouldin', -1),
    ...(gap !== undefined && { gap }),
  }
}

/** Above this a mean silhouette shows more than weak structure (Kaufman & Rousseeuw 1990, table 4 of chapter 2). */
const REASONABLE = 0.5

/** The number most criteria choose, and why. */
export function verdictOf(table: readonly CriteriaRow[], choices: Choices): Verdict {
  const strongest = table.reduce((most, { silhouette = -1 }) => Math.max(most, silhouette), -1)
  if (choices.gap === 1 && strongest <= REASONABLE) {
    const structure = strongest > -1 ? ` The best mean silhouette is ${strongest.toFixed(2)}.` : ''
    return {
      clusters: 1,
      verdict: `No clusters: rows lie no closer together than rows spread evenly would.${structure}`,
    }
  }
  const [first] = votes(choices)
  if (first === undefined) {
    const tried = table.map(({ clusters }) => clusters).join(', ')
    return {
      clusters: table[0]!.clusters,
      verdict: `No criterion chooses among ${tried}; try more numbers of clusters.`,
    }
  }
  const clusters = mostChosen(choices)
  const { silhouette } = table.find(row => row.clusters === clusters) ?? {}
  const [agreeing, others] = [true, false].map(agree => votes(choices).filter(([, k]) => (k === clusters) === agree))
  const by = agreeing!.map(([name]) => name).join(', ')
  const against = others!.length === 0 ? '' : `; ${others!.map(([name, k]) => `${name} ${k}`).join(', ')}`
  const words = silhouette === undefined ? '' : ` Mean silhouette ${silhouette.toFixed(2)}: ${structureOf(silhouette)}.`
  return {
    clusters,
    verdict: `${clusters} ${clusters === 1 ? 'cluster' : 'clusters'}, chosen by ${by}${against}.${words}`,
  }
}

function votes(choices: Choices): readonly (readonly [name: string, clusters: number])[] {
  const criteria = ['silhouette', 'calinskiHarabasz', 'daviesBouldin', 'gap'] as const
  return criteria.flatMap(criterion => {
    const clusters = choices[criterion]
    return clusters === undefined ? [] : [[NAMES[criterion], clusters] as const]
  })
}

function mostChosen(choices: Choices): number {
  const chosen = votes(choices).map(([, clusters]) => clusters)
  const count = (clusters: number): number => chosen.filter(other => other === clusters).length
  return chosen.reduce((best, clusters) => {
    const more = count(clusters) - count(best)
    return more > 0 || (more === 0 && clusters < best) ? clusters : best
  })
}

function structureOf(silhouette: number): string {
  if (silhouette > 0.7) return 'strong structure'
  if (silhouette > REASONABLE) return 'reasonable structure'
  return silhouette > 0.25 ? 'weak structure, which may be artificial' : 'no structure to speak of'
}
