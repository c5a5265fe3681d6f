import { pairsOf } from '../measurement/heterotrait-monotrait.js'
import type { FigurePlan } from './figures.js'
import { pathPlaces } from './figures.js'
import type { FigureColumn, IntervalChoice } from './summaries.js'
import { effectOf, figureOf } from './summaries.js'
import type { BootstrapConstruct, BootstrapIndicator, BootstrapPath, PathBootstrap } from './types.js'

type Named = Pick<
  PathBootstrap,
  | 'weights'
  | 'loadings'
  | 'paths'
  | 'totalEffects'
  | 'indirectEffects'
  | 'rSquared'
  | 'heterotraitMonotrait'
  | 'indices'
>

/** What a row of figures says, by name and in its order; figures that are no numbers in all resamples are left out. */
export function named(of: FigurePlan, columns: readonly FigureColumn[], choice: IntervalChoice): Named {
  const { plan, pairs, indirect, outcomes, measured, scales } = of
  const { final } = plan
  const blocks = final.blocks.map(({ name }) => name)
  const indicators = final.blocks.flatMap(({ name, start, end }) =>
    final.names.slice(start, end).map(indicator => ({ construct: name, indicator })),
  )
  let place = 0
  const next = (): FigureColumn => columns[place++]!
  const effects = <L extends object>(labels: readonly L[]) =>
    labels.map(label => ({ ...label, ...effectOf(next(), choice) }))
  const figures = <L extends object>(labels: readonly L[]) =>
    labels.flatMap(label => {
      const column = finite(next())
      return column === undefined ? [] : [{ ...label, ...figureOf(column, choice) }]
    })
  const ends = (places: readonly (readonly [number, number])[]) =>
    places.map(([from, to]) => ({ from: blocks[from]!, to: blocks[to]! }))
  const constructs = measured.map(({ name }) => ({ construct: name }))
  const weights: readonly BootstrapIndicator[] = effects(indicators)
  const loadings: readonly BootstrapIndicator[] = effects(indicators)
  const paths: readonly BootstrapPath[] = effects(ends(pathPlaces(final)))
  const totalEffects: readonly BootstrapPath[] = effects(ends(pairs))
  const indirectEffects: readonly BootstrapPath[] = effects(ends(indirect))
  const rSquared: readonly BootstrapConstruct[] = figures(outcomes.map(j => ({ construct: blocks[j]! })))
  const distinct = pairsOf(measured.map(({ name }) => name)).map(([first, second]) => ({ first, second }))
  const heterotraitMonotrait = figures(distinct)
  return {
    weights,
    loadings,
    paths,
    totalEffects,
    indirectEffects,
    rSquared,
    heterotraitMonotrait,
    ...(scales && { indices: figures(constructs) }),
  }
}

/** The resamples in which it is a number; undefined where there are fewer than two, or it is none in all answers. */
function finite(column: FigureColumn): FigureColumn | undefined {
  if (!Number.isFinite(column.estimate)) return undefined
  const replicates = column.replicates.filter(Number.isFinite)
  return replicates.length < 2 ? undefined : { ...column, replicates }
}
