/**
 * Where results may be written.
 *
 * @module
 */
import type { Stats } from 'node:fs'
import { realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { reject } from '../errors/index.js'
import { refuse } from '../node/refuse.js'
import { reasonOf } from '../node/system-error.js'

const ELSEWHERE = 'Choose another folder with --out'

/** Finds out before the work, not after it, that a result would fall on the input, a file or a folder, or on a file. */
export function refusePlace(source: string, out: string, names: readonly string[]): void {
  if (out === '') reject('MISSING_VALUE', '--out', 'a folder', out)
  const found = lookAt(out)
  if (found === undefined) return
  if (!found.isDirectory()) reject('FILE_NOT_WRITABLE', '--out', 'a folder', out)
  if (isSame(out, source)) reject('FILE_NOT_WRITABLE', '--out', 'a folder that is not the input', out, ELSEWHERE)
  for (const name of names) {
    const target = join(out, name)
    if (isSame(target, source)) {
      reject('FILE_NOT_WRITABLE', target, 'a file that is not the input', source, ELSEWHERE)
    }
  }
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map(place => statSync(place, { throwIfNoEntry: false }))
  return first !== undefined && second !== undefined && realpathSync(one) === realpathSync(other)
}

/** What is at a place, if anything; a place that cannot be looked at cannot be written to either. */
function lookAt(place: string): Stats | undefined {
  try {
    return statSync(place, { throwIfNoEntry: false })
  } catch (error) {
    return refuse('FILE_NOT_WRITABLE', place, 'a folder that can be written', reasonOf(error))
  }
}
