import { describe, expect, it } from 'vitest'
import type { Codec } from '../../src/model/index.js'
import { reviveWith } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'
import type { SampleModel } from './sample.js'
import { codec, fitted } from './sample.js'

const other: Codec<SampleModel> = { ...codec, kind: 'other', revive: () => fitted() }
const old = {
  kind: 'sample',
  version: 1,
  madeBy: 'clientele 0.0.1',
  params: { lambda: 0.25 },
  fit: { source: 'given' },
}
const message = (json: unknown): string => thrown(() => reviveWith([other, codec], json)).message

describe('the codec of its kind', () => {
  it('reads parsed JSON and JSON text alike', () => {
    const text = JSON.stringify(fitted())
    expect(reviveWith([other, codec], text)).toEqual(fitted())
    expect(reviveWith([other, codec], JSON.parse(text))).toEqual(fitted())
  })

  it('is found by kind, not by place', () => {
    expect(reviveWith([codec, other], { kind: 'other', version: 3 })).toEqual(fitted())
  })
})

describe('an old version', () => {
  it('is migrated step by step, from the version it has', () => {
    expect(reviveWith([codec], old)).toEqual({
      kind: 'sample',
      version: 3,
      madeBy: 'clientele 0.0.1',
      params: { rate: 0.25, shape: 1 },
      fit: { source: 'given' },
    })
    expect(reviveWith([codec], { ...old, version: 2, params: { rate: 7 } }).params).toEqual({ rate: 7, shape: 1 })
  })

  it('is left as it was', () => {
    const before = structuredClone(old)
    reviveWith([codec], old)
    expect(old).toEqual(before)
  })

  it('is refused where a migration is missing on the way', () => {
    const { 1: first } = codec.migrations
    const gap: Codec<SampleModel> = { ...codec, migrations: { 1: first! } }
    expect(thrown(() => reviveWith([gap], old)).message).toMatchInlineSnapshot(
      `"document.version: expected a version with a migration, received 1 [UNSUPPORTED_VERSION]"`,
    )
    expect(thrown(() => reviveWith([{ ...codec, migrations: {} }], old)).code).toBe('UNSUPPORTED_VERSION')
  })
})

describe('what is no document', () => {
  it('a version of the future', () => {
    expect(message({ ...old, version: 4 })).toMatchInlineSnapshot(
      `"document.version: expected at most 3, received 4. Update clientele to read it [UNSUPPORTED_VERSION]"`,
    )
  })

  it.each([
    [null, 'document: expected an object, received null [INVALID_TYPE]'],
    [[old], 'document: expected an object, received an array of 1 [INVALID_TYPE]'],
    ['7', 'document: expected an object, received 7 [INVALID_TYPE]'],
    ['{"kind":', 'document: expected JSON text, received "{\\"kind\\":" [INVALID_DOCUMENT]'],
    [{}, 'document.kind: expected one of other, sample, received undefined [UNKNOWN_DOCUMENT]'],
    [{ ...old, kind: 'SAMPLE' }, 'document.kind: expected one of other, sample, received "SAMPLE" [UNKNOWN_DOCUMENT]'],
    [{ kind: 'sample' }, 'document.version: expected a number, received undefined [INVALID_TYPE]'],
    [{ ...old, version: 0 }, 'document.version: expected a whole number >= 1, received 0 [OUT_OF_RANGE]'],
    [{ ...old, version: 1.5 }, 'document.version: expected a whole number >= 1, received 1.5 [OUT_OF_RANGE]'],
    [{ ...old, version: '1' }, 'document.version: expected a number, received "1" [INVALID_TYPE]'],
  ])('%o', (json, text) => {
    expect(message(json)).toBe(text)
  })
})

describe('codecs that are none', () => {
  it.each([
    [undefined, 'codecs: expected an array, received undefined [INVALID_TYPE]'],
    [codec, 'codecs: expected an array, received an object with keys kind, version, migrations, revive [INVALID_TYPE]'],
    [[null], 'codecs[0]: expected an object, received null [INVALID_TYPE]'],
    [[codec, { ...codec, kind: 7 }], 'codecs[1].kind: expected text, received 7 [INVALID_TYPE]'],
    [[{ ...codec, version: '1' }], 'codecs[0].version: expected a number, received "1" [INVALID_TYPE]'],
    [[{ ...codec, revive: undefined }], 'codecs[0].revive: expected a function, received undefined [INVALID_TYPE]'],
    [[{ ...codec, migrations: null }], 'codecs[0].migrations: expected an object, received null [INVALID_TYPE]'],
    [
      [{ ...codec, migrations: { 1: 'up' } }],
      'codecs[0].migrations[1]: expected a function, received "up" [INVALID_TYPE]',
    ],
  ])('%#', (codecs, text) => {
    expect(thrown(() => Reflect.apply(reviveWith, undefined, [codecs, old])).message).toBe(text)
  })

  it('a migration that gives no document', () => {
    const lost = { ...codec, migrations: { ...codec.migrations, 1: () => undefined } }
    expect(thrown(() => Reflect.apply(reviveWith, undefined, [[lost], old])).message).toBe(
      'document: expected an object, received undefined [INVALID_TYPE]',
    )
  })
})
