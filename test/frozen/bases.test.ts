import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { baseFromJson, baseToJson } from '../../src/records/index.js'

const home = new URL('./bases/', import.meta.url)

it.each(readdirSync(home))('reads %s as ever', file => {
  const { document, patterns } = JSON.parse(readFileSync(new URL(file, home), 'utf8'))
  const base = baseFromJson(document)
  expect({ ...JSON.parse(baseToJson(base)), madeBy: document.madeBy }).toEqual(document)
  const columns = Object.entries(base.patterns).map(([name, column]) => [
    name,
    typeof column === 'number' ? column : Array.from(column),
  ])
  expect(Object.fromEntries(columns)).toEqual(patterns)
})
