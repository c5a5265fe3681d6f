/**
 * The golden records of path models: bootstrap. Resample i of the records is `set.seed(seed + i); sample.int(n, replace = TRUE)` in R,
 * which is drawn here as R does it, so that the same clients stand in the same resamples.
 */

import type { PathBootstrap } from '../../src/satisfaction/path-bootstrap/index.js'
import { named } from '../../src/satisfaction/path-bootstrap/named.js'
import { replicator } from '../../src/satisfaction/path-bootstrap/replicator.js'
import { resampledModel } from '../../src/satisfaction/path-bootstrap/resampled-model.js'
import { pathModel } from '../../src/satisfaction/path-model/index.js'
import { type Labelled, labelledLike, plsModelOf } from './pls-models.js'
import { rResample } from './r-random.js'
import type { Adapter, GoldenRecord } from './support.js'
import { asRecord } from './support.js'

export const pathBootstrapAdapters: readonly Adapter[] = [
  { family: /^boots$/, answer: record => ({ ours: drawnAsInR(record).replicates }) },
  {
    family: /^(paths|totalPaths|weights|loadings|HTMT)Descriptives$/,
    answer: (record, [, of]) => ({ ours: descriptives(record, of!) }),
  },
  { family: /^bootSummary$/, answer: record => ({ ours: summary(record) }) },
  { family: /^totalIndirectCis$/, answer: record => ({ ours: indirectIntervals(record) }) },
  {
    family: /^(diff|plsMgaP|group[12]Beta(Mean)?|source|target)$/,
    answer: () => ({ notCovered: 'comparison of groups by path models was not asked for' }),
  },
]

type Named = ReturnType<typeof named>

/** Figures by name, and all resamples of each in the same order. */
interface Drawn extends Named {
  readonly replicates: number
  readonly columns: readonly Float64Array[]
}

/** How a record's resamples were drawn: of the mediation record that is in its description. */
function drawingOf({ inputs }: GoldenRecord): { readonly replicates: number; readonly seed: number } {
  const { nboot, seed, description } = asRecord(inputs)
  const [, boots, start] = /nboot=(\d+) seed=(\d+)/.exec(String(description)) ?? []
  return { replicates: Number(nboot ?? boots), seed: Number(seed ?? start) }
}

const known = new Map<string, Drawn>()

function drawnAsInR(record: GoldenRecord): Drawn {
  const { replicates, seed } = drawingOf(record)
  const key = `${replicates} ${seed}`
  const found = known.get(key) ?? draw(record, replicates, seed)
  known.set(key, found)
  return found
}

function draw(record: GoldenRecord, replicates: number, seed: number): Drawn {
  const { answers, structure, options } = plsModelOf(record)
  const work = resampledModel(pathModel.fit(answers, structure, options), answers, {})
  const columns = Array.from({ length: work.of.size }, () => new Float64Array(replicates))
  const replicate = replicator(work, false)
  for (let i = 0; i < replicates; i++) {
    const counts = new Int32Array(work.units.size)
    for (const row of rResample(seed + i + 1, work.units.size)) counts[row]!++
    const drawn = replicate(counts)
    if ('failure' in drawn) throw new Error(drawn.failure)
    for (const [f, column] of columns.entries()) column[i] = drawn.figures[f]!
  }
  const figures = columns.map((column, f) => ({ estimate: work.all[f]!, replicates: column, acceleration: 0 }))
  return { ...named(work.of, figures, { interval: 'percentile', level: 0.95 }), replicates, columns }
}

type Figure = { readonly estimate: number; readonly mean: number; readonly standardError: number }

function column({ estimate, mean, standardError }: Figure, name: string): number {
  return name.endsWith('PLS Est.') ? estimate : name.endsWith('Boot Mean') ? mean : standardError
}

/** `Satisfaction Boot Mean` of the row of an item or construct. */
function descriptives(record: GoldenRecord, of: string): Labelled {
  const drawn = drawnAsInR(record)
  return labelledLike(record.expected, (row, name) => {
    const construct = name.replace(/ (PLS Est\.|Boot Mean|Boot SD)$/, '')
    const found =
      of === 'paths'
        ? drawn.paths.find(path => path.from === row && path.to === construct)
        : of === 'totalPaths'
          ? drawn.totalEffects.find(path => path.from === row && path.to === construct)
          : of === 'HTMT'
            ? drawn.heterotraitMonotrait.find(pair => pair.first === row && pair.second === construct)
            : (of === 'weights' ? drawn.weights : drawn.loadings).find(
                one => one.indicator === row && one.construct === construct,
              )
    if (found === undefined) return of === 'HTMT' ? null : 0
    return column(found, name)
  })
}

/** The order of columns is that of figures: weights, loadings, paths, total effects, indirect effects, explained, ratios. */
function summary(record: GoldenRecord): unknown {
  const drawn = drawnAsInR(record)
  let place = 0
  const next = <F>(figures: readonly F[]) => figures.map(figure => ({ figure, replicates: drawn.columns[place++]! }))
  const items = ({ indicator, construct }: PathBootstrap['weights'][number]): string => `${indicator}  ->  ${construct}`
  const ends = ({ from, to }: PathBootstrap['paths'][number]): string => `${from}  ->  ${to}`
  const pairs = ({ first, second }: PathBootstrap['heterotraitMonotrait'][number]): string => `${first}  ->  ${second}`
  const { weights, loadings, paths, totalPaths, totalIndirectPaths, htmt } = asRecord(record.expected)
  const table = <F extends Figure & { readonly interval: { readonly lower: number; readonly upper: number } }>(
    rows: readonly { readonly figure: F; readonly replicates: Float64Array }[],
    nameOf: (figure: F) => string,
    expected: unknown,
    about = 0,
  ): unknown =>
    rows.length === 0
      ? expected
      : labelledLike(expected, (row, name) => {
          const { figure, replicates } = rows.find(one => nameOf(one.figure) === row)!
          const { estimate, mean, standardError, interval } = figure
          const above = replicates.filter(value => value > about).length / replicates.length
          const cells: Readonly<Record<string, number>> = {
            'Original Est.': estimate,
            'Bootstrap Mean': mean,
            'Bootstrap SD': standardError,
            'T Stat.': Math.abs(estimate - about) / standardError,
            '2.5% CI': interval.lower,
            '97.5% CI': interval.upper,
            'Bootstrap P Val': 2 * Math.min(above, 1 - above),
          }
          return cells[name]!
        })
  const ofWeights = table(next(drawn.weights), items, weights)
  const ofLoadings = table(next(drawn.loadings), items, loadings)
  const ofPaths = table(next(drawn.paths), ends, paths)
  const ofTotals = table(next(drawn.totalEffects), ends, totalPaths)
  const ofIndirect = table(next(drawn.indirectEffects), ends, totalIndirectPaths)
  place += drawn.rSquared.length
  const ofRatios = table(next(drawn.heterotraitMonotrait), pairs, htmt, 1)
  return {
    weights: ofWeights,
    loadings: ofLoadings,
    paths: ofPaths,
    totalPaths: ofTotals,
    totalIndirectPaths: ofIndirect,
    htmt: ofRatios,
  }
}

function indirectIntervals(record: GoldenRecord): unknown {
  const { indirectEffects } = drawnAsInR(record)
  return Object.fromEntries(
    Object.entries(asRecord(record.expected)).map(([key, expected]) => {
      const { from, to, names } = asRecord(expected)
      const { interval } = indirectEffects.find(effect => effect.from === from && effect.to === to)!
      return [key, { from, to, names, values: [interval.lower, interval.upper] }]
    }),
  )
}
