/**
 * Several files as one result: all are written beside their places, then moved there; a failure leaves nothing behind.
 *
 * @module
 */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectObject, reject } from '../errors/index.js'
import type { Steps } from '../model/index.js'
import { expectPlace } from './expect-place.js'
import { makeFolders, removeFolders } from './make-folders.js'
import { clearStaleParts, partName } from './part-files.js'
import { refuse } from './refuse.js'
import { reasonOf } from './system-error.js'

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
  const made = attempt(folder, () => makeFolders(folder), 'a folder that can be made')
  const moves = names.map(name => ({ name, path: join(folder, name), part: join(folder, partName(name)) }))
  let finished = false
  let done = 0
  try {
    for (const { path } of moves) refuseFolder(path)
    attempt(folder, () => clearStaleParts(folder, names))
    for (const { name, part } of moves) {
      const file = attempt(part, () => openSync(part, 'w'))
      try {
        for (const text of files[name]!) {
          if (typeof text !== 'string') reject('INVALID_TYPE', `files['${name}']`, 'pieces of text', text)
          attempt(part, () => writeFileSync(file, text))
          yield { phase: 'writing', done: ++done }
        }
        attempt(part, () => fsyncSync(file))
      } finally {
        closeSync(file)
      }
    }
    for (const { path, part } of moves) attempt(path, () => renameSync(part, path))
    finished = true
    return moves.map(({ path }) => path)
  } finally {
    if (!finished) {
      for (const { part } of moves) rmSync(part, { force: true })
      removeFolders(made)
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

/** A folder in the place of a file would stop the last step, when others have been taken. */
function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    refuse('FILE_NOT_WRITABLE', path, 'a place for a file', 'a folder')
  }
}

function attempt<T>(path: string, write: () => T, expected = 'a place that can be written'): T {
  try {
    return write()
  } catch (error) {
    return refuse('FILE_NOT_WRITABLE', path, expected, reasonOf(error))
  }
}
