import { mkdirSync, rmdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those above it that are not there, one by one: `mkdir` with `recursive` never returns where the
 * system says that a folder is missing although the one above it is there, as below `/proc`.
 *
 * @returns the folders that were made, the deepest first; where one fails, those before it are removed.
 * @throws what the system throws.
 */
export function makeFolders(folder: string): readonly string[] {
  const made: string[] = []
  try {
    for (const path of missingFolders(resolve(folder))) if (isNew(path)) made.unshift(path)
    return made
  } catch (error) {
    removeFolders(made)
    throw error
  }
}

/** Removes folders, the deepest first; one that is no longer empty stays, and so do those above it. */
export function removeFolders(folders: readonly string[]): void {
  try {
    for (const folder of folders) rmdirSync(folder)
  } catch {
    // Somebody else has put something there.
  }
}

/** Makes a folder, unless somebody else has just made it. */
function isNew(path: string): boolean {
  try {
    mkdirSync(path)
    return true
  } catch (error) {
    if (isFolder(path)) return false
    throw error
  }
}

/** The highest first; a root that is not there, as that of a drive without a disk, ends the search as well. */
function missingFolders(folder: string): readonly string[] {
  const missing: string[] = []
  for (let path = folder; !isFolder(path) && path !== missing[0]; path = dirname(path)) missing.unshift(path)
  return missing
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
