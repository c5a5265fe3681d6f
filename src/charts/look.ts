/**
 * How all pictures look: quiet axes, words large enough to read, colours that people with any colour vision tell apart.
 *
 * @see Okabe and Ito (2008), Color Universal Design: the eight colours, of which yellow is too light on white.
 * @module
 */
import type { ChartConfig } from './spec.js'

/** What came true: nearly black, in every picture. */
export const ACTUAL = '#1a1a1a'
/** What a model says; several models in this order. */
export const MODELS: readonly string[] = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9']
/** The first model, or the only one. */
export const MODEL = '#0072b2'
/** What is set against a model: observed points, an estimate. */
export const CONTRAST = '#d55e00'
/** Marks that help to read: diagonals, ends of a period. */
export const GUIDE = '#767676'
const WORDS = '#333333'

/** Dashes tell lines apart without colour: what came true is solid. */
export const SOLID: readonly number[] = [1, 0]
export const DASHES: readonly (readonly number[])[] = [
  [6, 3],
  [2, 2],
  [9, 3, 2, 3],
  [12, 4],
  [4, 2, 1, 2],
  [1, 3],
]

/** A name in a legend is cut after so many pixels. */
export const LONGEST_LABEL = 240

export const LOOK: ChartConfig = {
  font: 'system-ui, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", Helvetica, Arial, sans-serif',
  view: { stroke: null },
  title: {
    anchor: 'start',
    frame: 'bounds',
    fontSize: 14,
    color: WORDS,
    subtitleFontSize: 12,
    subtitleColor: WORDS,
    subtitlePadding: 4,
    offset: 10,
  },
  axis: {
    labelFontSize: 11,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    labelColor: WORDS,
    titleColor: WORDS,
    gridColor: '#e6e6e6',
    domainColor: GUIDE,
    tickColor: GUIDE,
    titlePadding: 8,
  },
  legend: {
    orient: 'top',
    direction: 'horizontal',
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    labelColor: WORDS,
    titleColor: WORDS,
    symbolStrokeWidth: 2,
    symbolSize: 150,
    titleLimit: 300,
    labelLimit: LONGEST_LABEL,
    columnPadding: 14,
  },
}
