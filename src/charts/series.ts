/**
 * Several lines in one picture, told apart by colour and dash alike, with a legend that fits above it.
 *
 * @module
 */
import { expectObject, reject } from '../errors/index.js'
import type { ChartOptions } from './chart.js'
import { LETTER, sureWidth } from './chart.js'
import { ACTUAL, DASHES, LONGEST_LABEL, MODELS, SOLID } from './look.js'
import type { ChartLegend, FieldChannel } from './spec.js'

/** One of several things of a kind, with the name that the legend shows. */
export type Named<T> = readonly [name: string, thing: T]

/** Things by their names: one to six, as more lines nobody can follow. */
export function namedThings<T>(things: Readonly<Record<string, T>>, path: string): readonly Named<T>[] {
  const names = expectNames(things, path)
  for (const name of names) expectObject(things[name], `${path}.${name}`)
  return Object.entries(things)
}

/** The names of one to six things. */
export function expectNames(things: unknown, path: string): readonly string[] {
  const names = Object.keys(expectObject(things, path))
  const expected = `1 to ${MODELS.length} of them by name`
  if (names.length === 0) reject('EMPTY_INPUT', path, expected, things)
  if (names.length > MODELS.length) reject('OUT_OF_RANGE', path, expected, names.length, 'Draw the others apart')
  return names
}

/** Colour of a line by its name: what came true first, where there is such a line. */
export function seriesColor(names: readonly string[], actual: string | undefined, options: ChartOptions): FieldChannel {
  return {
    field: 'series',
    type: 'nominal',
    title: null,
    scale: {
      domain: actual === undefined ? [...names] : [actual, ...names],
      range: [...(actual === undefined ? [] : [ACTUAL]), ...MODELS.slice(0, names.length)],
    },
    legend: {
      ...legendOf(actual === undefined ? names : [actual, ...names], options),
      symbolType: 'stroke',
      symbolSize: LONG,
    },
  }
}

/** Dash of a line by its name; Vega-Lite joins its legend with that of the colour. */
export function seriesDash(names: readonly string[], actual: string | undefined, options: ChartOptions): FieldChannel {
  return {
    ...seriesColor(names, actual, options),
    scale: {
      domain: actual === undefined ? [...names] : [actual, ...names],
      range: [...(actual === undefined ? [] : [[...SOLID]]), ...DASHES.slice(0, names.length).map(dash => [...dash])],
    },
  }
}

/** Long enough for a dash to be seen. */
const LONG = 500

/** A legend without title in as many columns as fit; a name for which not even one column has room is cut. */
export function legendOf(names: readonly string[], options: ChartOptions): ChartLegend {
  const room = sureWidth(options) - BESIDE_PLOT
  const limit = Math.min(LONGEST_LABEL, room - SYMBOL)
  const longest = names.reduce((width, name) => Math.max(width, widthOf(name)), LETTER)
  const columns = Math.max(1, Math.floor(room / (Math.min(limit, longest) + SYMBOL)))
  return {
    title: null,
    columns: Math.min(names.length, columns),
    ...(limit < LONGEST_LABEL && { labelLimit: limit }),
  }
}

/** What the padding and the axis on the left take from the width. */
const BESIDE_PLOT = 60
/** A symbol with the gaps before and after. */
const SYMBOL = 40
/** An ideogram is as wide as it is high. */
const WIDE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u

/** In pixels, at most. */
function widthOf(name: string): number {
  return [...name].reduce((width, letter) => width + (WIDE.test(letter) ? LETTER / 0.8 : LETTER), 0)
}
