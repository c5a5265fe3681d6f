/**
 * Several files as one result: all are written beside their places, then moved there; a failure leaves nothing behind.
 *
 * @module
 */
import { expectObject, reject } from '../errors/index.js'
import type { Steps } from '../model/index.js'
import { expectPlace } from './expect-place.js'
import type { Piece } from './write-pieces.js'
import { writePieces } from './write-pieces.js'

/** Files of one folder: their names, and their text in pieces. */
export type FileTexts = Readonly<Record<string, Iterable<string>>>

/**
 * Writes files into a folder, which is made if it is not there; files of the same names are replaced. What a run that was
 * killed has left half-written of them (`.NAME.PID.part`) is removed.
 *
 * @returns steps for `runSync` or `runAsync` that give the paths; progress counts pieces of text.
 * @throws ClienteleError `FILE_NOT_WRITABLE` with the reason; `INVALID_TYPE` or `MISSING_VALUE` for what is no folder, no
 * file name or no text.
 * @example
 * import { mkdtempSync, readFileSync } from 'node:fs'
 * import { tmpdir } from 'node:os'
 * import { runSync } from 'clientele/model'
 * import { writeFiles } from 'clientele/node'
 * const folder = mkdtempSync(`${tmpdir()}/clientele-`)
 * const [path] = runSync(writeFiles(folder, { 'note.txt': ['all ', 'or nothing'] }))
 * readFileSync(path, 'utf8') // => 'all or nothing'
 */
export function* writeFiles(folder: string, files: FileTexts): Steps<readonly string[]> {
  const names = namesOf(expectPlace(folder, 'folder'), files)
  return yield* writePieces(folder, names, piecesOf(names, files))
}

/** One file after the other. */
function* piecesOf(names: readonly string[], files: FileTexts): Generator<Piece> {
  for (const name of names) {
    for (const text of files[name]!) {
      if (typeof text !== 'string') reject('INVALID_TYPE', `files['${name}']`, 'pieces of text', text)
      yield [name, text]
    }
  }
}

/** The names of the files, each without a folder and with something to write. */
function namesOf(folder: string, files: FileTexts): readonly string[] {
  for (const [name, pieces] of Object.entries(expectObject(files, 'files'))) {
    if (name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name)) {
      reject('OUT_OF_RANGE', 'files', `names of files in ${folder}`, name)
    }
    const isIterable =
      typeof pieces === 'string' || (typeof pieces === 'object' && pieces !== null && Symbol.iterator in pieces)
    if (!isIterable) reject('INVALID_TYPE', `files['${name}']`, 'pieces of text', pieces)
  }
  return Object.keys(files)
}
