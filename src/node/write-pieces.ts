/**
 * Several files written side by side, a piece here and a piece there, as one result: all are written beside their places, then moved
 * there; a failure leaves nothing behind.
 *
 * @module
 */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Steps } from '../model/index.js'
import { makeFolders, removeFolders } from './make-folders.js'
import { clearStaleParts, partName } from './part-files.js'
import { refuse } from './refuse.js'
import { reasonOf } from './system-error.js'

/** What comes next, and at the end of which file. */
export type Piece = readonly [name: string, text: string]

/**
 * Writes pieces into files of these names, each at the end of its own; a file without a piece is empty.
 *
 * @param names names of files, without folders.
 * @param pieces each for one of `names`.
 * @param total how many pieces there will be, where that is known.
 * @returns steps that give the paths; progress counts pieces.
 * @throws ClienteleError `FILE_NOT_WRITABLE` with the reason.
 */
export function* writePieces(
  folder: string,
  names: readonly string[],
  pieces: Iterable<Piece>,
  total?: number,
): Steps<readonly string[]> {
  const made = attempt(folder, () => makeFolders(folder), 'a folder that can be made')
  const files = names.map(name => ({ name, path: join(folder, name), part: join(folder, partName(name)) }))
  const open = new Map<string, OpenFile>()
  let finished = false
  let done = 0
  try {
    for (const { path } of files) refuseFolder(path)
    attempt(folder, () => clearStaleParts(folder, names))
    for (const { name, part } of files) open.set(name, { part, file: attempt(part, () => openSync(part, 'w')) })
    for (const [name, text] of pieces) {
      const { part, file } = open.get(name)!
      attempt(part, () => writeFileSync(file, text))
      yield { phase: 'writing', done: ++done, ...(total !== undefined && { total }) }
    }
    for (const { part, file } of open.values()) attempt(part, () => fsyncSync(file))
    closeAll(open)
    for (const { path, part } of files) attempt(path, () => renameSync(part, path))
    finished = true
    return files.map(({ path }) => path)
  } finally {
    closeAll(open)
    if (!finished) {
      for (const { part } of files) rmSync(part, { force: true })
      removeFolders(made)
    }
  }
}

interface OpenFile {
  readonly part: string
  readonly file: number
}

function closeAll(open: Map<string, OpenFile>): void {
  for (const { file } of open.values()) closeSync(file)
  open.clear()
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
