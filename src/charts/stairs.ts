/**
 * Stairs from what is earned to what is left: each part begins where the one above ended, sums begin at 0.
 *
 * @module
 */
import { compensatedSum } from '../numeric/core.js'
import type { ChartOptions } from './chart.js'
import { MODELS } from './look.js'
import { namesAbove } from './names-above.js'
import { legendOf } from './series.js'
import type { ChartAxis, ChartLayer, ChartRow, FieldChannel } from './spec.js'

/** One step: a part that goes up or down, or the sum of all parts so far. */
export interface Step {
  readonly name: string
  readonly amount: number
  readonly kind: 'part' | 'sum'
  /** What it is made of, for the tooltip. */
  readonly detail?: string
}

/** A step in its place. */
export type Stair = ChartRow & {
  readonly name: string
  readonly side: string
  readonly amount: number
  readonly from: number
  readonly until: number
  readonly words: string
}

/** What the three colours are called. */
export interface StairNames {
  readonly up: string
  readonly down: string
  readonly sum: string
}

/** Steps one below the other; `write` is how an amount is said. */
export function stairsOf(
  steps: readonly Step[],
  names: StairNames,
  write: (amount: number) => string,
): readonly Stair[] {
  const parts: number[] = []
  return steps.map(({ name, amount, kind, detail }, place) => {
    const from = kind === 'sum' ? 0 : compensatedSum(parts)
    if (kind === 'part') parts.push(amount)
    const until = kind === 'sum' ? amount : compensatedSum(parts)
    const side = kind === 'sum' ? names.sum : amount < 0 ? names.down : names.up
    const sign = kind === 'part' && amount > 0 ? '+' : ''
    const words = `${name}: ${sign}${write(amount)}`
    return { place, name, side, amount, from, until, words, ...(detail !== undefined && { detail }) }
  })
}

/** The layers that draw stairs, with names above the bars. */
export function stairLayers(
  rows: readonly Stair[],
  names: StairNames,
  x: { readonly title: string; readonly axis: ChartAxis; readonly tooltip: readonly FieldChannel[] },
  options: ChartOptions,
): readonly ChartLayer[] {
  const y: FieldChannel = { field: 'place', type: 'ordinal', sort: null, axis: null }
  const ends = rows.flatMap(({ from, until }) => [from, until])
  const shown = [
    { name: names.up, color: MODELS[0]! },
    { name: names.down, color: MODELS[1]! },
    { name: names.sum, color: MODELS[2]! },
  ].filter(({ name }) => rows.some(({ side }) => side === name))
  const color: FieldChannel = {
    field: 'side',
    type: 'nominal',
    title: null,
    scale: { domain: shown.map(({ name }) => name), range: shown.map(side => side.color) },
    legend: {
      ...legendOf(
        shown.map(({ name }) => name),
        options,
      ),
      symbolType: 'square',
    },
  }
  const across: FieldChannel = {
    field: 'from',
    type: 'quantitative',
    title: x.title,
    axis: x.axis,
    scale: { domain: [Math.min(0, ...ends), Math.max(0, ...ends)], nice: false },
  }
  return [
    namesAbove(y, 'words', options, -11),
    {
      mark: { type: 'bar', opacity: 0.85, size: 14, yOffset: 6 },
      encoding: { x: across, x2: { field: 'until' }, y, color, tooltip: [...x.tooltip] },
    },
  ]
}

/** The height of a picture with so many steps. */
export function heightOfStairs(steps: number): number {
  return 170 + 40 * steps
}
