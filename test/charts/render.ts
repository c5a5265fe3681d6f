/** Draws specifications as a browser would, and says what a person could not read. */

import type { LoggerInterface } from 'vega'
import { parse, View } from 'vega'
import type { TopLevelSpec } from 'vega-lite'
import { compile } from 'vega-lite'
import { expect } from 'vitest'
import type { ChartOptions, ChartSpec } from '../../src/charts/index.js'

/** A picture as SVG, with the size of what stands inside of its axes. */
export interface Drawn {
  readonly svg: string
  readonly plotWidth: number
  readonly plotHeight: number
}

/** Compiles and draws a specification; warnings of either are errors here. */
export async function draw(spec: TopLevelSpec): Promise<Drawn> {
  const warnings: string[] = []
  const logger = collecting(warnings)
  const view = new View(parse(compile(spec, { logger }).spec), { renderer: 'none', logger })
  const svg = await view.toSVG()
  expect(warnings).toEqual([])
  return { svg, plotWidth: view.signal('width'), plotHeight: view.signal('height') }
}

/**
 * Holds a picture to what all must be: plain data, drawn without a warning on a telephone and on a screen, and neither
 * titles nor legend leave it too little room.
 */
export async function expectReadable(make: (size: ChartOptions) => ChartSpec): Promise<void> {
  for (const width of [360, 900]) {
    const spec = make({ width })
    const plain: TopLevelSpec = JSON.parse(JSON.stringify(spec))
    expect(plain).toEqual(spec)
    const { svg, plotWidth, plotHeight } = await draw(plain)
    expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${width}" height="${spec.height}"`))
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/)
    expect(plotWidth).toBeGreaterThan(width === 360 ? 220 : 750)
    expect(plotHeight).toBeGreaterThan(0.42 * spec.height)
  }
  expect(make({ width: 'container', title: 'Mine' })).toMatchObject({ width: 'container', title: { text: ['Mine'] } })
}

/** All the words of a picture, in the order they are drawn. */
export function wordsOf({ svg }: Drawn): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map(([, text = '']) =>
    text.replaceAll(/<[^>]+>/g, ' ').trim(),
  )
}

function collecting(warnings: string[]): LoggerInterface {
  const keep = (...words: readonly unknown[]): LoggerInterface => {
    warnings.push(words.join(' '))
    return logger
  }
  function level(_: number): LoggerInterface
  function level(): number
  function level(value?: number): LoggerInterface | number {
    return value === undefined ? 2 : logger
  }
  const logger: LoggerInterface = { level, warn: keep, error: keep, info: () => logger, debug: () => logger }
  return logger
}
