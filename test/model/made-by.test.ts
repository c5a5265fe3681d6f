import { expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { MADE_BY } from '../../src/model/index.js'

it('is the package and the version of its manifest', () => {
  expect(MADE_BY).toBe(`${manifest.name} ${manifest.version}`)
})
