/**
 * Several files as one result: all are written beside their places, then moved there; a failure leaves nothing behind.
 *
 * @module
 */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Steps } from '../model/index.js'
import { refuse } from './refuse.js'
import { reasonOf } from './system-error.js'

/** Files of one folder: their names, and their text in pieces. */
export type FileTexts = Readonly<Record<string, Iterable<string>>>

/**
 * Writes files into a folder, which is made if it is not there; files of the same names are replaced.
 *
 * @returns steps for `runSync` or `runAsync` that give the paths; progress counts pieces of text.
 * @throws ClienteleError `FILE_NOT_WRITABLE` with the reason.
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
  const made = attempt(folder, () => mkdirSync(resolve(folder), { recursive: true }))
  const moves = Object.keys(files).map(name => ({
    name,
    path: join(folder, name),
    part: join(folder, `.${name}.${process.pid}.part`),
  }))
  let finished = false
  let done = 0
  try {
    for (const { path } of moves) refuseFolder(path)
    for (const { name, part } of moves) {
      const file = attempt(part, () => openSync(part, 'w'))
      try {
        for (const text of files[name]!) {
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
      if (made !== undefined) removeFolders(resolve(folder), resolve(made))
    }
  }
}

/** A folder in the place of a file would stop the last step, when others have been taken. */
function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    refuse('FILE_NOT_WRITABLE', path, 'a place for a file', 'a folder')
  }
}

/** Removes the folders that were made, up to the first; one that is no longer empty stays. */
function removeFolders(folder: string, first: string): void {
  try {
    for (let last = folder; last.length >= first.length; last = dirname(last)) rmdirSync(last)
  } catch {
    // Somebody else has put something there.
  }
}

function attempt<T>(path: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    return refuse('FILE_NOT_WRITABLE', path, 'a place that can be written', reasonOf(error))
  }
}
