/**
 * A file as pieces of bytes, so that its size does not matter.
 *
 * @module
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { refuse } from './refuse.js'
import { reasonOf } from './system-error.js'

/** A file that is open for reading; the last chunk closes it, and so does leaving the loop. */
export interface FileChunks {
  /** In bytes; absent for pipes, which do not know. */
  readonly size: number | undefined
  /** Each chunk is valid until the next one is asked for. */
  readonly chunks: Generator<Uint8Array, void, void>
}

const CHUNK = 1 << 20

/**
 * Opens a file.
 *
 * @throws ClienteleError `FILE_NOT_READABLE` with the reason, also for a folder.
 */
export function fileChunks(path: string): FileChunks {
  const file = attempt(path, () => openSync(path, 'r'))
  const stat = attempt(path, () => fstatSync(file))
  if (stat.isDirectory()) {
    closeSync(file)
    refuse('FILE_NOT_READABLE', path, 'a file', 'a folder')
  }
  return { size: stat.isFile() ? stat.size : undefined, chunks: chunksOf(path, file) }
}

function* chunksOf(path: string, file: number): Generator<Uint8Array, void, void> {
  const buffer = new Uint8Array(CHUNK)
  try {
    for (;;) {
      const length = attempt(path, () => readSync(file, buffer))
      if (length === 0) return
      yield buffer.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

function attempt<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    return refuse('FILE_NOT_READABLE', path, 'a file that can be read', reasonOf(error))
  }
}
