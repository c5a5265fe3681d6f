import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PortfolioReading } from '../../../src/node/portfolio/index.js'
import { portfolioMapping } from '../../../src/node/portfolio/index.js'
import { readingOf, toldOf } from './dirty/told.js'

const EXAMPLES = 'examples/mappings'

function exampleOf(name: string): PortfolioReading {
  const mapping = portfolioMapping(JSON.parse(readFileSync(`${EXAMPLES}/${name}.json`, 'utf8')))
  return readingOf(`${EXAMPLES}/${name}`, { mapping })
}

test.each(['sap', 'salesforce', 'hubspot'])('the example of %s is read by its mapping', async name => {
  const reading = exampleOf(name)
  const text = `${toldOf(reading, EXAMPLES)}\n${JSON.stringify(reading.portfolio, plain, 2)}\n`
  await expect(text).toMatchFileSnapshot(`mapping-examples/${name}.txt`)
})

/** Columns as lists. */
function plain(_: string, value: unknown): unknown {
  return value instanceof Float64Array || value instanceof Int32Array ? Array.from(value) : value
}
