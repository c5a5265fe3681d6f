import type { TopLevelSpec } from 'vega-lite'
import { expect, it } from 'vitest'
import type { ChartSpec } from '../../src/charts/index.js'
import { lorenzChart } from '../../src/charts/index.js'
import { lorenzCurve } from '../../src/statistics/index.js'
import { draw } from './render.js'

/** The compiler holds the types to those of Vega-Lite: a specification can be handed on as it is. */
const asVegaLite = (spec: ChartSpec): TopLevelSpec => spec

it('is a specification to Vega-Lite', async () => {
  const { svg } = await draw(asVegaLite(lorenzChart(lorenzCurve([1, 2, 3]))))
  expect(svg).toContain('Share of the total')
})
