import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reviveModel } from '../../src/index.js'

const home = new URL('./documents/', import.meta.url)

it.each(readdirSync(home))('reads %s as ever', file => {
  const { document, revived } = JSON.parse(readFileSync(new URL(file, home), 'utf8'))
  expect(JSON.parse(JSON.stringify(reviveModel(document)))).toEqual(revived)
})
