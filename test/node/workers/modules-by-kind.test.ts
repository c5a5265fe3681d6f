import { expect, it } from 'vitest'
import * as lifetime from '../../../src/lifetime/index.js'
import { moduleOf } from '../../../src/node/workers/modules-by-kind.js'

/** Every module of the domain that a document can name and inference can ask. */
const modules = Object.values(lifetime).flatMap(value =>
  typeof value === 'object' && 'codec' in value && 'likelihood' in value ? [value] : [],
)

it('knows every model of the domain', () => {
  expect(modules.length).toBeGreaterThan(12)
  const document = lifetime.nbd.fromParams({ r: 1, alpha: 1 })
  for (const module of modules) expect(moduleOf({ ...document, kind: module.codec.kind }, 'model')).toBe(module)
})

it('refuses a kind it has never heard of', () => {
  const document = { ...lifetime.nbd.fromParams({ r: 1, alpha: 1 }), kind: 'oracle' }
  expect(() => moduleOf(document, 'model')).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_DOCUMENT', path: 'model.kind' }),
  )
})
