/**
 * Puts a picture together: title in lines that fit, one size, one look, rows and layers.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectText, reject } from '../errors/index.js'
import { LOOK } from './look.js'
import type { ChartLayer, ChartRow, ChartSpec, PositionChannel } from './spec.js'

/** What can be chosen for every picture. */
export interface ChartOptions {
  /** Instead of the title that the picture gives itself; an empty text for none. */
  readonly title?: string
  /**
   * The whole picture with its axes in pixels, from 200 to 4000, or `'container'`: as wide as the element that holds it.
   * 600 by default.
   */
  readonly width?: number | 'container'
  /** In pixels, from 120 to 4000; 360 by default unless the picture has rows of its own. */
  readonly height?: number
}

/** A picture before it has a size: what it says and what it draws. */
export interface Picture {
  readonly title: string
  readonly subtitle?: string
  readonly description: string
  readonly rows: readonly ChartRow[]
  readonly layers: readonly ChartLayer[]
  /** Where `options.height` is not given; 360 by default. */
  readonly height?: number
  /** Whether each layer has a vertical axis of its own; `false` by default. */
  readonly ownAxes?: boolean
}

const CHART_KEYS: readonly (keyof ChartOptions)[] = ['title', 'width', 'height']
const SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json'
const DEFAULT_WIDTH = 600
const DEFAULT_HEIGHT = 360
/** A picture that fills its container must be readable on a telephone. */
const NARROW = 360
/**
 * How wide a letter is at most: where there is no screen, Vega takes eight tenths of the size of the font, and a line that
 * is too wide squeezes the picture.
 */
const TITLE_LETTER = 0.8 * 14
export const LETTER: number = 0.8 * 12
const PADDING = 8
/** A number and its % belong on one line. */
const PERCENT_SIGN = /(?<=\d) %/g
const HARD_SPACE = '\u00a0'
/** What the vertical axis takes from the width. */
const BESIDE = 70
/** What titles, legend and the horizontal axis take from the height. */
const ABOVE = 120

/** Refuses options that no picture of the kind has. */
export function checkChartOptions(options: ChartOptions, own: readonly string[]): void {
  expectKnownKeys(options, [...own, ...CHART_KEYS], 'options')
  const { title, width, height } = options
  if (title !== undefined) expectText(title, 'options.title')
  if (width !== undefined && width !== 'container') expectPixels(width, 'options.width', 200)
  if (height !== undefined) expectPixels(height, 'options.height', 120)
}

/** The width in pixels that words can count on. */
export function sureWidth({ width = DEFAULT_WIDTH }: ChartOptions): number {
  return width === 'container' ? NARROW : width
}

/** The specification of a picture. */
export function chart(picture: Picture, options: ChartOptions): ChartSpec {
  const { title = picture.title, width = DEFAULT_WIDTH } = options
  const height = options.height === undefined ? picture.height : options.height
  const room = {
    across: sureWidth(options) - 2 * PADDING,
    down: (height === undefined ? DEFAULT_HEIGHT : height) - ABOVE,
  }
  const subtitle = picture.subtitle === undefined ? [] : wrapped(picture.subtitle, room.across / LETTER)
  return {
    $schema: SCHEMA,
    title: { text: wrapped(title, room.across / TITLE_LETTER), ...(subtitle.length > 0 && { subtitle }) },
    description: picture.description,
    width,
    height: height === undefined ? DEFAULT_HEIGHT : height,
    autosize: { type: 'fit', contains: 'padding' },
    background: '#ffffff',
    padding: PADDING,
    data: { values: picture.rows },
    layer: picture.layers.map(({ encoding, ...layer }) => {
      const { x, y, ...others } = encoding
      const axes = {
        ...(x && { x: withShortLines(x, (room.across - BESIDE) / LETTER) }),
        ...(y && { y: withShortLines(y, room.down / LETTER) }),
      }
      return { ...layer, encoding: { ...axes, ...others } }
    }),
    ...(picture.ownAxes && { resolve: { scale: { y: 'independent' } } }),
    config: LOOK,
  }
}

function expectPixels(value: unknown, path: string, least: number): void {
  const pixels = expectFinite(value, path)
  if (pixels < least || pixels > 4000) reject('OUT_OF_RANGE', path, `a number from ${least} to 4000`, value)
}

/** The title of an axis must not be longer than the axis. */
function withShortLines(channel: PositionChannel, letters: number): PositionChannel {
  if (!('field' in channel) || typeof channel.title !== 'string' || channel.title.length <= letters) return channel
  return { ...channel, title: wrapped(channel.title, letters) }
}

/** Words in as few lines as can be, each of at most so many letters, of about equal length; a longer word stands alone. */
function wrapped(words: string, letters: number): string[] {
  const text = words.replaceAll(PERCENT_SIGN, `${HARD_SPACE}%`)
  const fewest = linesOf(text, letters)
  let shortest = fewest
  for (let limit = Math.floor(letters) - 1; limit > 0; limit--) {
    const lines = linesOf(text, limit)
    if (lines.length > fewest.length) break
    shortest = lines
  }
  return shortest
}

function linesOf(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
