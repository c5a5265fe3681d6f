/**
 * From JSON back to a model: each kind brings a codec; old versions are migrated by pure functions that are kept for good.
 *
 * @module
 */
import { expectFunction, expectInteger, expectList, expectObject, expectText, reject } from '../errors/index.js'

/** How one kind of document is read back. */
export interface Codec<M> {
  readonly kind: string
  /** The version this package writes. */
  readonly version: number
  /** `migrations[v]` turns version v into version v + 1. */
  readonly migrations: Readonly<
    Record<number, (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>
  >
  /** Checks a document of the current version and seals it. */
  readonly revive: (document: Readonly<Record<string, unknown>>) => M
}

/**
 * A model from parsed JSON or JSON text, by the codec of its kind.
 *
 * @throws ClienteleError `UNKNOWN_DOCUMENT` for a kind that no codec reads, `UNSUPPORTED_VERSION` for one that is newer
 * than this package, `INVALID_DOCUMENT` or the code of the field that is wrong; `INVALID_TYPE` for codecs that are none.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * import { reviveWith } from 'clientele/model'
 * const json = JSON.stringify(bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }))
 * reviveWith([bgNbd.codec], json).params.r // => 0.243
 */
export function reviveWith<M>(codecs: readonly Codec<M>[], json: unknown): M {
  expectCodecs(codecs)
  let document = expectObject(typeof json === 'string' ? parse(json) : json, 'document')
  const kinds = codecs.map(codec => codec.kind)
  const codec = codecs.find(({ kind }) => kind === document['kind'])
  if (codec === undefined) {
    return reject('UNKNOWN_DOCUMENT', 'document.kind', `one of ${kinds.join(', ')}`, document['kind'])
  }
  const from = expectInteger(document['version'], 'document.version', 1)
  if (from > codec.version) {
    reject('UNSUPPORTED_VERSION', 'document.version', `at most ${codec.version}`, from, 'Update clientele to read it')
  }
  for (let version = from; version < codec.version; version++) {
    const migrate = codec.migrations[version]
    if (migrate === undefined)
      return reject('UNSUPPORTED_VERSION', 'document.version', 'a version with a migration', from)
    document = expectObject(migrate(document), 'document')
  }
  return codec.revive(document)
}

function expectCodecs(codecs: unknown): void {
  for (const [i, codec] of expectList(codecs, 'codecs').entries()) {
    const { kind, version, migrations, revive } = expectObject(codec, `codecs[${i}]`)
    expectText(kind, `codecs[${i}].kind`)
    expectInteger(version, `codecs[${i}].version`, 1)
    expectFunction(revive, `codecs[${i}].revive`)
    for (const [from, migrate] of Object.entries(expectObject(migrations, `codecs[${i}].migrations`))) {
      expectFunction(migrate, `codecs[${i}].migrations[${from}]`)
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return reject('INVALID_DOCUMENT', 'document', 'JSON text', text)
  }
}
