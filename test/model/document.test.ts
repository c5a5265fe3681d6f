import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { MADE_BY, reviveWith, sealDocument } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'
import { codec, fitted, report, table } from './sample.js'

const given = { kind: 'sample', version: 3, params: { rate: 1, shape: 2 }, fit: { source: 'given' } } as const

describe('a document', () => {
  it('holds its fields and no others', () => {
    expect(Object.entries(fitted())).toEqual([
      ['kind', 'sample'],
      ['version', 3],
      ['madeBy', MADE_BY],
      ['timeUnit', 'week'],
      ['params', { rate: 0.30000000000000004, shape: Math.PI }],
      ['fit', report],
    ])
  })

  it('has no time unit where none was said, and keeps who made it', () => {
    const model = sealDocument(table, { ...given, madeBy: 'clientele 0.0.9' })
    expect(Object.keys(model)).toEqual(['kind', 'version', 'madeBy', 'params', 'fit'])
    expect(model.madeBy).toBe('clientele 0.0.9')
  })

  it('holds the currency of its amounts where there is one', () => {
    const model = sealDocument(table, { ...given, currency: 'CNY' })
    expect(Object.keys(model)).toEqual(['kind', 'version', 'madeBy', 'currency', 'params', 'fit'])
    expect(inspect(model)).toContain('sample, amounts in CNY\n')
    expect(inspect(sealDocument(table, { ...given, timeUnit: 'week', currency: 'CNY' }))).toContain(
      'sample, time in weeks, amounts in CNY\n',
    )
  })

  it('is frozen to the last of its fields, even within what was frozen before', () => {
    const fit = Object.freeze({ ...report, warnings: [{ code: 'FLAT_RIDGE', message: 'Flat.' }] as const })
    const model = sealDocument(table, { ...given, params: { rate: 1, shape: 2 }, fit })
    expect(thawed(model, 'model')).toEqual([])
    expect(thawed(fitted(), 'model')).toEqual([])
  })

  it('survives JSON to the bit', () => {
    const model = fitted()
    const revived = reviveWith([codec], JSON.stringify(model))
    expect(revived).toEqual(model)
    expect(JSON.stringify(revived)).toBe(JSON.stringify(model))
    expect(inspect(revived)).toBe(inspect(model))
    expect(thawed(revived, 'revived')).toEqual([])
  })

  it('survives structuredClone', () => {
    const copy = structuredClone(fitted())
    expect(copy).toEqual(fitted())
    expect(reviveWith([codec], copy)).toEqual(fitted())
  })

  it('hides how it prints from loops, copies and JSON', () => {
    const hook = Symbol.for('nodejs.util.inspect.custom')
    expect(Object.getOwnPropertySymbols(fitted())).toEqual([hook])
    expect(Object.getOwnPropertyDescriptor(fitted(), hook)?.enumerable).toBe(false)
    expect(Object.getOwnPropertySymbols({ ...fitted() })).toEqual([])
  })

  it('prints as a table, alone and within other data', () => {
    const model = sealDocument(table, { ...given, timeUnit: 'month' })
    expect(`\n${inspect(model)}`).toMatchInlineSnapshot(`
      "
      sample, time in months
      parameters as given
             value  meaning
      rate       1  purchases in a unit of time
      shape      2  how alike the clients are"
    `)
    expect(inspect({ buying: model })).toContain('sample, time in months')
  })
})

describe('what cannot be a document', () => {
  it.each([
    [undefined, given, 'table: expected an object, received undefined'],
    [table, null, 'document: expected an object, received null'],
    [table, { ...given, kind: 7 }, 'document.kind: expected text, received 7'],
    [table, { ...given, version: '3' }, 'document.version: expected a number, received "3"'],
    [table, { ...given, madeBy: 1 }, 'document.madeBy: expected text, received 1'],
    [table, { ...given, params: undefined }, 'document.params: expected an object, received undefined'],
    [table, { ...given, timeUnit: 'weeks' }, "document.timeUnit: expected one of 'day', 'week', 'month', 'year'"],
    [table, { ...given, fit: undefined }, 'document.fit: expected an object, received undefined'],
    [table, { ...given, fit: {} }, "document.fit.source: expected one of 'likelihood', 'given', received undefined"],
  ])('%#', (columns, fields, message) => {
    expect(thrown(() => Reflect.apply(sealDocument, undefined, [columns, fields])).message).toContain(message)
  })
})

/** Paths of what is not frozen. */
function thawed(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, field]) => thawed(field, `${path}.${key}`))
  return Object.isFrozen(value) ? inner : [path, ...inner]
}
