import type { Block, IndicatorSource, PathPlan, SearchSettings, StagePlan } from './plan.js'
import type { Construct, Path, PathStructure } from './structure-types.js'

/** A structure in numbers: what is summed up, what each stage is made of. */
export function makePlan({ constructs, paths }: PathStructure, settings: SearchSettings): PathPlan {
  const entries = Object.entries(constructs)
  const items = entries.flatMap(([, construct]) => ('items' in construct ? construct.items : []))
  const first = entries.some(([, { kind }]) => kind === 'higher-order') ? firstStage(entries, paths, items) : undefined
  const parts = new Set(entries.flatMap(([, construct]) => (construct.kind === 'higher-order' ? construct.of : [])))
  const whole = entries.filter(([name]) => !parts.has(name))
  const indicators = (main?: StagePlan) => (construct: Construct) =>
    indicatorsIn(construct, constructs, items, first, main)
  const main = entries.some(([, construct]) => construct.kind === 'interaction' && construct.method === 'two-stage')
    ? mainEffects(whole, paths, indicators())
    : undefined
  const products = productsOf(entries, constructs, items)
  const final = stagePlan(whole, paths, indicators(main))
  return { items, products, ...(first && { first }), ...(main && { main }), final, settings }
}

type Entry = readonly [name: string, construct: Construct]
type Indicator = readonly [name: string, source: IndicatorSource]

/** Without interactions, and with the parts of higher-order constructs in their place. */
function firstStage(entries: readonly Entry[], paths: readonly Path[], items: readonly string[]): StagePlan {
  const measured = entries.filter(([, construct]) => 'items' in construct)
  const standIns = new Map(
    entries.map(([name, construct]) => [
      name,
      construct.kind === 'higher-order' ? construct.of : construct.kind === 'interaction' ? [] : [name],
    ]),
  )
  const standing = paths.flatMap(({ from, to }) =>
    standIns.get(from)!.flatMap(before => standIns.get(to)!.map(after => ({ from: before, to: after }))),
  )
  return stagePlan(measured, standing, construct =>
    'items' in construct ? itemIndicators(construct.items, items) : [],
  )
}

/** Without interactions. */
function mainEffects(
  entries: readonly Entry[],
  paths: readonly Path[],
  indicators: (construct: Construct) => readonly Indicator[],
): StagePlan {
  const main = entries.filter(([, { kind }]) => kind !== 'interaction')
  const names = new Set(main.map(([name]) => name))
  return stagePlan(
    main,
    paths.filter(({ from }) => names.has(from)),
    indicators,
  )
}

function stagePlan(
  entries: readonly Entry[],
  paths: readonly Path[],
  indicators: (construct: Construct) => readonly Indicator[],
): StagePlan {
  const names: string[] = []
  const sources: IndicatorSource[] = []
  const blocks = entries.map(([name, construct]): Block => {
    const start = names.length
    for (const [indicator, source] of indicators(construct)) {
      names.push(indicator)
      sources.push(source)
    }
    const positive = 'positive' in construct ? names.indexOf(construct.positive ?? '', start) : -1
    return {
      name,
      mode: 'mode' in construct && construct.mode === 'B' ? 'B' : 'A',
      start,
      end: names.length,
      isFactor: construct.kind === 'factor',
      isInteraction: construct.kind === 'interaction',
      ...(positive < 0 ? {} : { positive }),
    }
  })
  const place = new Map(entries.map(([name], i) => [name, i]))
  const ends = paths.map(({ from, to }) => [place.get(from)!, place.get(to)!] as const)
  const ascending = (places: readonly number[]): readonly number[] => [...places].sort((a, b) => a - b)
  return {
    names,
    sources,
    blocks,
    antecedents: blocks.map((_, j) => ascending(ends.filter(([, to]) => to === j).map(([from]) => from))),
    consequents: blocks.map((_, j) => ascending(ends.filter(([from]) => from === j).map(([, to]) => to))),
  }
}

function itemIndicators(own: readonly string[], items: readonly string[]): readonly Indicator[] {
  return own.map(name => [name, { kind: 'item', item: items.indexOf(name) }])
}

/** What measures a construct in the last stage. */
function indicatorsIn(
  construct: Construct,
  constructs: PathStructure['constructs'],
  items: readonly string[],
  first: StagePlan | undefined,
  main: StagePlan | undefined,
): readonly Indicator[] {
  if ('items' in construct) return itemIndicators(construct.items, items)
  const blockOf = (stage: StagePlan, name: string): number => stage.blocks.findIndex(block => block.name === name)
  if (construct.kind === 'higher-order')
    return construct.of.map(name => [name, { kind: 'score', block: blockOf(first!, name) }])
  const { of, method } = construct
  const [one, other] = of
  if (method === 'two-stage') {
    return [[`${one}*${other}`, { kind: 'score-product', of: [blockOf(main!, one), blockOf(main!, other)] }]]
  }
  const [left, right] = of.map(name => placesOf(constructs[name]!, constructs, items))
  return left!.flatMap(a =>
    right!.map((b): Indicator => {
      const name = `${items[a]}*${items[b]}`
      if (method === 'product-indicator') return [name, { kind: 'product', of: [a, b] }]
      return [name, { kind: 'residual', of: [a, b], items: [...left!, ...right!] }]
    }),
  )
}

/** Places of the items of a construct, or of its parts. */
function placesOf(
  construct: Construct,
  constructs: PathStructure['constructs'],
  items: readonly string[],
): readonly number[] {
  if ('items' in construct) return construct.items.map(item => items.indexOf(item))
  return construct.of.flatMap(name => placesOf(constructs[name]!, constructs, items))
}

/** Each product that an interaction is made of, once. */
function productsOf(
  entries: readonly Entry[],
  constructs: PathStructure['constructs'],
  items: readonly string[],
): readonly (readonly [number, number])[] {
  const products = new Map<number, readonly [number, number]>()
  for (const [, construct] of entries) {
    if (construct.kind !== 'interaction') continue
    const [left, right] = construct.of.map(name => placesOf(constructs[name]!, constructs, items))
    for (const a of left!) for (const b of right!) products.set(a * items.length + b, [a, b])
  }
  return [...products.values()]
}
